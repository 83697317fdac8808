import PNG

/// Where two pictures of the same figure differ.
package struct PixelDifference: Sendable {
  private let expected: PNGPixels
  private let actual: PNGPixels
  // Of a frame around both.
  private let width: Int
  private let height: Int

  /// The number of pixels that differ in any channel; what only one of the pictures has differs. Pixels
  /// that cannot be seen are the same, whatever their colors.
  package let count: Int

  /// Compares two pictures.
  ///
  /// - Parameters:
  ///   - expected: The bytes of a PNG file.
  ///   - actual: The bytes of another, which may come from anywhere; for anything but two PNG files, and
  ///     for a picture that is far larger than the expected one, there is no difference to see.
  /// - Complexity: O(*n*), where *n* is the number of pixels of the expected picture.
  package init?(expected: [UInt8], actual: [UInt8]) {
    guard let expected = PNGChunks(expected), let actual = PNGChunks(actual),
      let wanted = expected.header, let found = actual.header
    else { return nil }
    // A tall picture and a wide one are each small, and a frame around both is not.
    let limit = PixelSize(width: wanted.width, height: wanted.height).comparedPixelCount
    (width, height) = (max(wanted.width, found.width), max(wanted.height, found.height))
    guard width * height <= limit,
      let expected = PNGPixels(expected, largestCount: limit),
      let actual = PNGPixels(actual, largestCount: limit)
    else { return nil }
    (self.expected, self.actual) = (expected, actual)
    var same = 0
    for row in 0..<min(expected.height, actual.height) {
      for column in 0..<min(expected.width, actual.width)
      where looksLike(expected[column, row], actual[column, row]) {
        same += 1
      }
    }
    count = width * height - same
  }

  /// The number of pixels that were compared.
  package var pixelCount: Int { width * height }

  /// The share of pixels that differ, from 0 to 1.
  package var share: Double { Double(count) / Double(pixelCount) }

  /// The columns and rows of the expected and of the actual picture, if they are not the same.
  package var differentSizes: (expected: PixelSize, actual: PixelSize)? {
    let sizes = (
      PixelSize(width: expected.width, height: expected.height),
      PixelSize(width: actual.width, height: actual.height)
    )
    return sizes.0 == sizes.1 ? nil : sizes
  }

  /// Three pictures in a row: the expected one, the difference, the actual one.
  ///
  /// In the middle, pixels that differ are red over a pale expected picture.
  ///
  /// - Returns: The bytes of a PNG file.
  package func picture() -> [UInt8] {
    let gap = 8
    let columns = 3 * width + 4 * gap
    let rows = height + 2 * gap
    var pixels = [UInt8](repeating: 0x80, count: 4 * columns * rows)
    func set(_ panel: Int, _ column: Int, _ row: Int, _ color: SIMD4<UInt8>) {
      let start = 4 * ((row + gap) * columns + gap + panel * (width + gap) + column)
      let color = color.overWhite
      (pixels[start], pixels[start + 1], pixels[start + 2]) = (color.z, color.y, color.x)
    }
    for row in 0..<height {
      for column in 0..<width {
        let before = expected.color(column, row)
        let after = actual.color(column, row)
        if let before { set(0, column, row, before) }
        if let after { set(2, column, row, after) }
        let pale = (before ?? after ?? .zero).overWhite / 4 &+ 191
        // In neither picture there is nothing to differ.
        let isSame =
          before.map { before in after.map { looksLike(before, $0) } ?? false } ?? (after == nil)
        set(1, column, row, isSame ? pale : SIMD4(0xd0, 0, 0x20, 0xff))
      }
    }
    return PNGEncoder.encode(
      pixels, width: columns, height: rows, stride: 4 * columns, dpi: 96,
      texts: [("Description", "Expected, difference, actual"), ("Software", software)])
  }
}

extension PixelSize {
  /// The number of pixels of a picture that is compared with a figure of this size: enough for one that
  /// has had another size or scale, and not what a file of some bytes may claim.
  package var comparedPixelCount: Int { 4 * min(width * height, 1 << 40) + 1 << 16 }

  /// The size that a PNG file names, whatever else it holds; `nil` for other files.
  package init?(png file: [UInt8]) {
    guard let header = PNGHeader(of: file) else { return nil }
    self.init(width: header.width, height: header.height)
  }
}

/// Whether two pixels, of red, green, blue and opacity, look the same on any page.
private func looksLike(_ one: SIMD4<UInt8>, _ other: SIMD4<UInt8>) -> Bool {
  one == other || (one.w == 0 && other.w == 0)
}

extension SIMD4<UInt8> {
  /// The pixel on a white page.
  fileprivate var overWhite: SIMD4<UInt8> {
    guard w < 255 else { return self }
    let opacity = SIMD4<UInt32>(repeating: UInt32(w))
    let colors = SIMD4<UInt32>(truncatingIfNeeded: self) &* opacity &+ (255 &- opacity) &* 255
    var mixed = SIMD4<UInt8>(truncatingIfNeeded: (colors &+ 127) / 255)
    mixed.w = 255
    return mixed
  }
}

extension PNGPixels {
  /// A pixel, or `nil` outside the picture.
  fileprivate func color(_ column: Int, _ row: Int) -> SIMD4<UInt8>? {
    column < width && row < height ? self[column, row] : nil
  }
}
