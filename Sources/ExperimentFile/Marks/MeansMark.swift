/// A cross at the mean of each component, in the plane of two coordinates.
package struct MeansMark: MarkDefinition {
  /// Whose means: those of the components, or the one of the mixture.
  package var part: MixturePart

  typealias Key = MeansKey

  static let words = MarkWords(
    name: "means", aliases: ["mean", "centers", "centres", "centroids", "centroid"],
    summary: "a cross at the mean of each component", axes: .plane,
    styleKeys: [.color, .opacity, .lineWidth, .pointSize, .label], phrase: .annotation)

  var mayHaveNumbers: Bool { part == .components }

  var annotation: String? {
    part == .components
      ? "crosses at the means of the components" : "a cross at the mean of the mixture"
  }
}

extension MeansMark {
  init(_ fields: Fields<Key>) {
    self.init(part: fields.word(.of, as: MixturePart.self) ?? .components)
  }
}

extension Mark {
  /// A cross at the mean of each component, or of the mixture; for points of at least two coordinates.
  ///
  /// - Parameter part: Whose means.
  /// - Returns: The mark.
  public static func means(of part: MixturePart = .components) -> Mark {
    Mark(MeansMark(part: part))
  }
}

/// The key of crosses at means.
enum MeansKey: String, ObjectKey {
  case of

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<MeansMark> {
    KeyEntry(
      "Whose means: those of the components, or the one of the mixture.", .word(MixturePart.self),
      cost: .shapes, standard: .text(MixturePart.components.rawValue), examples: #"["mixture"]"#,
      write: { .text($0.part.rawValue) })
  }
}
