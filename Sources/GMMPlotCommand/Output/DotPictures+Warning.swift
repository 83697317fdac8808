import GMMSupport
import Rendering

extension DotPictures {
  /// What somebody should know of dots that are pictures.
  ///
  /// - Parameters:
  ///   - wanted: The resolution that the experiment names, in pixels per inch; `nil` for none.
  ///   - format: The format of the figure.
  /// - Returns: The warning; `nil` where the pictures are as the experiment asks for.
  func warning(_ wanted: Double?, in format: FigureFormat) -> String? {
    guard wanted != resolution else { return nil }
    let text =
      "the \(groupedText(count)) dots in sight are pictures of \(numberText(resolution)) pixels per "
      + "inch in this \(format.rawValue.uppercased())"
    guard let wanted else { return text + "; \"dotResolution\" names another resolution" }
    return text + ": \"dotResolution\" asks for \(numberText(wanted)), which would be more than "
      + "\(groupedText(Self.largestPixelCount)) pixels, or more than "
      + "\(groupedText(Limits.pixelsPerSide)) in a direction"
  }
}
