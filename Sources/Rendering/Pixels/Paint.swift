import Plotting

/// A color as pictures of pixels have it: each share and the opacity in 255ths.
struct Paint {
  let red: UInt32
  let green: UInt32
  let blue: UInt32
  let alpha: UInt32

  init(_ color: Color) {
    func share(_ value: Double) -> UInt32 {
      UInt32(clamping: (min(max(value, 0), 1) * 255).rounded())
    }
    (red, green, blue) = (share(color.red), share(color.green), share(color.blue))
    alpha = share(color.alpha)
  }

  /// The color without its opacity as a word of a picture.
  var word: UInt32 { red << 16 | green << 8 | blue }

  /// The opacity where only a part of a pixel is covered: the product in 255ths, rounded.
  func alpha(coverage: UInt32) -> UInt32 {
    let product = alpha * coverage + 128
    return (product >> 8 + product) >> 8
  }

  /// The color laid over an opaque pixel, rounded down.
  ///
  /// As Matplotlib blends, in 65,280ths: `fixed_blender_rgba_plain` in its `agg_workaround.h`.
  ///
  /// - Parameters:
  ///   - under: The word of the pixel.
  ///   - alpha: The opacity, from 0 to 255.
  /// - Returns: The word of the pixel afterwards.
  func word(over under: UInt32, alpha: UInt32) -> UInt32 {
    guard alpha > 0 else { return under }
    func mixed(_ over: UInt32, _ under: UInt32) -> UInt32 {
      // The difference may be below 0; the sum is not, and what overflows cancels out.
      let before = under * 255
      return ((over << 8 &- before) &* alpha &+ before << 8) / (65_280 + alpha)
    }
    return mixed(red, under >> 16 & 0xff) << 16 | mixed(green, under >> 8 & 0xff) << 8
      | mixed(blue, under & 0xff)
  }

  /// The color laid over a pixel that has an opacity above its color, rounded down.
  ///
  /// As Matplotlib blends: `fixed_blender_rgba_plain` in its `agg_workaround.h`. What lies over an opaque
  /// pixel has the color that ``word(over:alpha:)`` gives.
  ///
  /// - Parameters:
  ///   - under: The word of the pixel.
  ///   - alpha: The opacity, from 0 to 255.
  /// - Returns: The word of the pixel afterwards.
  func word(overTranslucent under: UInt32, alpha: UInt32) -> UInt32 {
    guard alpha > 0 else { return under }
    let former = under >> 24
    // In 65,280ths and more, up to 65,535ths.
    let sum = (alpha + former) << 8 - alpha * former
    func mixed(_ over: UInt32, _ under: UInt32) -> UInt32 {
      let before = under * former
      return ((over << 8 &- before) &* alpha &+ before << 8) / sum
    }
    return (sum >> 8) << 24 | mixed(red, under >> 16 & 0xff) << 16
      | mixed(green, under >> 8 & 0xff) << 8 | mixed(blue, under & 0xff)
  }
}
