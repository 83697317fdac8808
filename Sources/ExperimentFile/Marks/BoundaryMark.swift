/// Where the most probable component changes.
package struct BoundaryMark: MarkWithoutKeys {
  static let words = MarkWords(
    name: "boundary", aliases: ["boundaries", "decision_boundary", "decision", "separator"],
    summary: "where the most probable component changes", axes: .any, phrase: .annotation)

  var annotation: String? { "the boundaries between components" }
}

extension Mark {
  /// Where the most probable component changes: upright lines over one coordinate, lines in the plane of two.
  public static let boundary = Mark(BoundaryMark())
}
