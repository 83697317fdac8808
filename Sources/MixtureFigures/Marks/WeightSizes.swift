import Plotting

extension ScatterMark {
  /// The width of the dot of the greatest weight as a multiple of that of dots of one size.
  static let widestOfWeights = 3.0

  /// The sizes of dots whose areas are as their weights.
  ///
  /// In steps of a 32nd, which nobody sees, dots have few sizes.
  ///
  /// - Parameters:
  ///   - weights: The weights, above 0; `nil` for points without.
  ///   - range: The least and the greatest of all weights, which groups in panels of their own share.
  /// - Returns: The sizes; `nil` for points without weights.
  static func sizes(ofWeights weights: [Double]?, among range: ClosedRange<Double>?) -> DotSizes? {
    guard let weights, let range, range.upperBound > 0 else { return nil }
    let (least, greatest) = (range.lowerBound, range.upperBound)
    func factor(_ weight: Double) -> Double {
      max((widestOfWeights * (weight / greatest).squareRoot() * 32).rounded(), 1) / 32
    }
    // The greatest with one digit, and those of half and a quarter of its width, if there are such.
    var unit = 1.0
    while unit * 10 <= greatest { unit *= 10 }
    while unit > greatest { unit /= 10 }
    let largest = (greatest / unit).rounded(.down) * unit
    return DotSizes(
      factors: weights.map(factor),
      examples: [largest / 16, largest / 4, largest].filter { $0 >= least || $0 == largest }.map {
        .init(
          label: "weight \(numberText($0, significantDigits: 3))", factor: factor($0))
      })
  }
}
