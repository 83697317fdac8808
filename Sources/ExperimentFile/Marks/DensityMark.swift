/// The curve of the mixture's density.
package struct DensityMark: MarkDefinition {
  /// The places of the curve.
  package var grid: CurveGrid
  /// Whether the area under the curve is filled.
  package var isFilled: Bool

  typealias Key = DensityKey

  static let words = MarkWords(
    name: "density", aliases: ["mixture", "pdf", "curve"], summary: "the mixture's curve",
    phrase: .mixture("density"))
}

extension DensityMark {
  init(_ fields: Fields<Key>) {
    self.init(grid: CurveGrid(Fields(fields)), isFilled: fields.boolean(.filled) ?? false)
  }
}

extension Mark {
  /// The curve of the mixture's density.
  ///
  /// - Parameters:
  ///   - grid: The places of the curve.
  ///   - isFilled: Whether the area under the curve is filled.
  /// - Returns: The mark.
  public static func density(grid: CurveGrid = CurveGrid(), isFilled: Bool = false) -> Mark {
    Mark(DensityMark(grid: grid, isFilled: isFilled))
  }
}

/// The keys of the mixture's curve.
enum DensityKey: String, ObjectKey {
  case from, to, step, filled

  static let objectName = LayerKey.objectName

  var entry: KeyEntry<DensityMark> {
    switch self {
    case .from: CurveKey.from.entry.within(\.grid)
    case .to: CurveKey.to.entry.within(\.grid)
    case .step: CurveKey.step.entry.within(\.grid)
    case .filled: FilledKey.filled.entry.within(\.isFilled)
    }
  }
}
