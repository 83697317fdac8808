import GMMSupport
import Plotting

/// The pixels of a picture that is being drawn, as 32-bit words: red, green and blue from the third
/// byte down, and above them the opacity, or nothing in an opaque picture.
final class Pixels {
  /// The words, row by row from the top.
  let words: UnsafeMutablePointer<UInt32>
  let width: Int
  let height: Int
  /// Whether things lie behind the picture.
  let isTranslucent: Bool
  /// What words of opaque pixels have above their color.
  let opaque: UInt32

  /// Makes room for a black picture, or for one of transparent white.
  ///
  /// - Throws: `RenderingError.pictureTooLarge` for more than 32,767 pixels in a direction, or more
  ///   than there is memory for.
  init(_ size: PixelSize, isTranslucent: Bool = false) throws(RenderingError) {
    // Not an array: to run out of memory is an error here.
    guard max(size.width, size.height) <= Limits.pixelsPerSide,
      let words = calloc(size.width * size.height, MemoryLayout<UInt32>.size)
    else { throw .pictureTooLarge(width: size.width, height: size.height) }
    self.words = words.bindMemory(to: UInt32.self, capacity: size.width * size.height)
    (width, height) = (size.width, size.height)
    self.isTranslucent = isTranslucent
    opaque = isTranslucent ? 0xff00_0000 : 0
    if isTranslucent { self.words.update(repeating: 0xff_ffff, count: width * height) }
  }

  deinit { free(words) }

  /// The pixels within a clip of whole pixels.
  func columns(within clip: DeviceRectangle?) -> Range<Int> {
    range(clip.map { ($0.left, $0.right) }, count: width)
  }

  /// The rows within a clip of whole pixels, from the top.
  func rows(within clip: DeviceRectangle?) -> Range<Int> {
    range(clip.map { ($0.top, $0.bottom) }, count: height)
  }

  private func range(_ edges: (Double, Double)?, count: Int) -> Range<Int> {
    guard let (first, last) = edges else { return 0..<count }
    let start = Int(clamping: min(max(first, 0), Double(count)))
    return start..<max(start, Int(clamping: min(max(last, 0), Double(count))))
  }

  /// The word of a color without its opacity.
  static func word(_ color: Color) -> UInt32 {
    Paint(color).word
  }

  /// The word of a pixel that a color is laid over.
  ///
  /// - Parameters:
  ///   - word: The color.
  ///   - share: The share of the color in the result, of 65,536.
  ///   - under: The word of the pixel.
  /// - Returns: The word of the pixel with the color over it.
  @inline(__always)
  func blended(_ word: UInt32, share: UInt32, over under: UInt32) -> UInt32 {
    if isTranslucent { return Self.blended(word, share: share, overTranslucent: under) }
    func mixed(_ shift: UInt32) -> UInt32 {
      let (over, under) = ((word >> shift) & 0xff, (under >> shift) & 0xff)
      return ((over * share + under * (65_536 - share) + 32_768) >> 16) << shift
    }
    return mixed(16) | mixed(8) | mixed(0)
  }

  /// The word of a translucent pixel that a color is laid over.
  private static func blended(
    _ word: UInt32, share: UInt32, overTranslucent under: UInt32
  ) -> UInt32 {
    guard share > 0 else { return under }
    // In 65,536ths of 255ths.
    let (above, below) = (UInt64(share) * 255, UInt64(65_536 - share) * UInt64(under >> 24))
    let sum = above + below
    func mixed(_ shift: UInt32) -> UInt32 {
      let (over, under) = (UInt64(word >> shift & 0xff), UInt64(under >> shift & 0xff))
      return UInt32((over * above + under * below + sum / 2) / sum) << shift
    }
    return UInt32((sum + 32_768) >> 16) << 24 | mixed(16) | mixed(8) | mixed(0)
  }

  /// Draws a picture over a rectangle: each pixel has the color of the cell that its middle is in.
  func draw(_ image: DisplayList.Image, in rectangle: DeviceRectangle, clip: DeviceRectangle?) {
    let columns = cells(
      from: rectangle.left, to: rectangle.right, count: image.columns,
      pixels: self.columns(within: clip))
    // The first row of cells is the lowest one.
    let rows = cells(
      from: rectangle.bottom, to: rectangle.top, count: image.rows, pixels: self.rows(within: clip))
    let palette = image.palette.map(Self.word)
    let share = UInt32(clamping: (image.opacity * 65_536).rounded())
    for (y, row) in rows {
      for (x, column) in columns {
        let color = palette[Int(image.colorIndices[row * image.columns + column])]
        words[y * width + x] = blended(color, share: share, over: words[y * width + x])
      }
    }
  }

  /// The pixels whose middles are between two edges, each with its cell, counted from the first
  /// edge.
  ///
  /// A middle on an edge is on the side of the line along the edge that the line leaves to it.
  private func cells(
    from first: Double, to last: Double, count: Int, pixels: Range<Int>
  ) -> [(pixel: Int, cell: Int)] {
    guard first != last else { return [] }
    let (lower, upper) = (snappedToEdge(min(first, last)), snappedToEdge(max(first, last)))
    return pixels.compactMap { pixel in
      let place = (Double(pixel) + 0.5 - first) / (last - first) * Double(count)
      guard Double(pixel) >= lower, Double(pixel) < upper, place.isFinite else { return nil }
      return (pixel, Int(clamping: min(max(place, 0), Double(count - 1))))
    }
  }
}
