import ExperimentFile
import GMMSupport
import Rendering

extension PlannedFigure {
  /// Compares the file of the figure with what would be drawn; writes nothing but a picture of the
  /// difference, if one is asked for.
  ///
  /// Its digest comes first: a file that says that it shows the figure is taken at its word.
  mutating func checked(
    _ points: inout SharedPoints, _ check: CheckOptions, withDigest: Bool
  ) throws(CommandFailure) -> FigureOutcome {
    guard let existing else {
      // Drawing it mends it only if there are data.
      _ = try provenance()
      return FigureOutcome(self, .stale(.missing, difference: nil))
    }
    guard let staleness = try staleness() else {
      return outcome(
        .unchanged(because: "nothing that it is made from has changed"), existing,
        withDigest: withDigest)
    }
    let bytes = try draw(points.counted())
    if isWholeFigure(existing),
      showSameFigure(existing, bytes, tolerance: check.tolerance)
    {
      return outcome(
        .unchanged(because: "drawn anew it is the same (\(staleness.reason))"), existing,
        withDigest: withDigest)
    }
    let difference = PixelDifference(expected: bytes, actual: existing)
    if let difference, difference.count > 0, let folder = check.differences, let path = target.path
    {
      try write(difference, to: folder + fileName(of: path), beside: path)
    }
    return outcome(
      .stale(staleness, difference: difference?.description), existing, withDigest: withDigest)
  }

  private func write(
    _ difference: PixelDifference, to path: String, beside figure: String
  ) throws(CommandFailure) {
    if let identity = FileIdentity(path), identity == FileIdentity(figure) {
      throw CommandFailure(
        .usage, "\(path) is the figure itself; --diff needs a folder without figures")
    }
    for source in sources { try requireDifferent(source, path) }
    try OutputFile(path: path).write(difference.picture())
  }
}

extension PixelDifference {
  /// How much differs, in words.
  fileprivate var description: String {
    if let sizes = differentSizes {
      return "it has \(sizes.actual.width) × \(sizes.actual.height) pixels instead of "
        + "\(sizes.expected.width) × \(sizes.expected.height)"
    }
    guard count > 0 else { return "no pixel differs" }
    let percent = numberText(100 * share, significantDigits: 2)
    return "\(groupedText(count)) of \(groupedText(pixelCount)) pixels differ (\(percent) %)"
  }
}
