import RealModule

extension Color {
  /// The relative luminance, from 0 for black to 1 for white; the opacity does not count.
  ///
  /// Web Content Accessibility Guidelines 2.2, "relative luminance": the luminance of the linear
  /// shares by IEC 61966-2-1.
  var relativeLuminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func linear(_ share: Double) -> Double {
    share <= 0.04045 ? share / 12.92 : Double.pow((share + 0.055) / 1.055, 2.4)
  }
}
