/// Classified points as CSV: their coordinates, the component, from 1, the responsibility of each component, and
/// the uncertainty; numbers in their shortest exact form.
struct ClassificationTable {
  /// How many points are handed out at a time.
  private static let pointsPerPiece = 65_536

  private let points: ClassifiedPoints

  init(_ points: ClassifiedPoints) { self.points = points }

  /// Hands out the text in pieces of some megabytes at most.
  func write(_ body: ([UInt8]) throws(CommandFailure) -> Void) throws(CommandFailure) {
    let (classification, dimension) = (points.classification, points.columns.count)
    let componentCount = classification.componentCount
    let names =
      points.columns.map(\.asCell) + ["component"]
      + (1...componentCount).map { "responsibility\($0)" } + ["uncertainty"]
    try body(Array((names.joined(separator: ",") + "\n").utf8))
    for start in stride(from: 0, to: points.count, by: Self.pointsPerPiece) {
      var rows: [UInt8] = []
      for point in start..<min(start + Self.pointsPerPiece, points.count) {
        for value in points.values[point * dimension..<(point + 1) * dimension] {
          rows += "\(value),".utf8
        }
        rows += "\(classification.components[point] + 1)".utf8
        let first = point * componentCount
        for share in classification.responsibilities[first..<first + componentCount] {
          rows += ",\(share)".utf8
        }
        rows += ",\(classification.uncertainties[point])\n".utf8
      }
      try body(rows)
    }
  }
}

extension String {
  /// The text as a cell of CSV (RFC 4180), with visible signs in the place of control characters, which a
  /// terminal would obey.
  fileprivate var asCell: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(visible(scalar)) }
    let text = String(scalars)
    return text.contains(where: { "\",".contains($0) })
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
