import ElementaryFunctions
import GMMSupport

/// A color of the sRGB color space with straight (not premultiplied) alpha.
public struct Color: Hashable, Sendable {
  /// The red share, in 0...1.
  public var red: Double
  /// The green share, in 0...1.
  public var green: Double
  /// The blue share, in 0...1.
  public var blue: Double
  /// The opacity, from 0 (invisible) to 1 (opaque).
  public var alpha: Double

  /// Creates a color from its shares, each in 0...1.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// Creates an opaque color from 24 bits, as in `0x1f77b4`.
  package init(rgb: UInt32) {
    self.init(
      red: Double(rgb >> 16 & 0xff) / 255,
      green: Double(rgb >> 8 & 0xff) / 255,
      blue: Double(rgb & 0xff) / 255)
  }

  /// The shares as SVG and CSS write them: `#1f77b4`, without the opacity.
  package var rgbText: String {
    let digits = [red, green, blue].map { share in
      hexadecimal(Int(clamping: (min(max(share, 0), 1) * 255).rounded()), digits: 2)
    }
    return "#" + digits.joined()
  }

  /// The color with its opacity multiplied by `opacity`, in 0...1.
  package func faded(by opacity: Double) -> Color {
    Color(red: red, green: green, blue: blue, alpha: alpha * opacity)
  }

  /// The opaque color that is seen where this color lies on an opaque one.
  func mixed(with background: Color) -> Color {
    func mix(_ share: KeyPath<Color, Double>) -> Double {
      self[keyPath: share] * alpha + background[keyPath: share] * (1 - alpha)
    }
    return Color(red: mix(\.red), green: mix(\.green), blue: mix(\.blue))
  }

  /// The relative luminance, from 0 for black to 1 for white; the opacity does not count.
  ///
  /// Web Content Accessibility Guidelines 2.2, "relative luminance": the luminance of the linear
  /// shares by IEC 61966-2-1.
  package var relativeLuminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func linear(_ share: Double) -> Double {
    share <= 0.04045 ? share / 12.92 : NumPyFunctions.pow((share + 0.055) / 1.055, 2.4)
  }

  /// The colors of Matplotlib's default cycle, tab10: blue, orange, green, red, purple, brown,
  /// pink, gray, olive and cyan.
  package static let tab10: [Color] = [
    0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd,
    0x8c564b, 0xe377c2, 0x7f7f7f, 0xbcbd22, 0x17becf,
  ].map(Color.init(rgb:))

  package static let black = Color(rgb: 0x000000)
  package static let white = Color(rgb: 0xffffff)

  /// No color: what lies behind shows.
  public static let transparent = Color(red: 1, green: 1, blue: 1, alpha: 0)
}
