/// A PNG file that moves (APNG; Portable Network Graphics, third edition, 11.3.6), which grows frame by
/// frame.
///
/// Programs that know nothing of animations show its picture, which is the last frame and no part of the
/// animation. Each frame holds the rectangle in which it differs from the one before.
package struct AnimatedPNG {
  private var file: PNGFile
  private let page: Page
  /// The number of the next chunk of a frame.
  private var sequence: UInt32 = 0

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - last: The pixels of the last frame: rows of 32-bit words as `PNGEncoder.encode` takes them.
  ///   - hasOpacity: Whether the pixels have an opacity, not multiplied into their colors.
  ///   - width: The width in pixels.
  ///   - height: The height in pixels.
  ///   - dpi: The resolution in pixels per inch.
  ///   - texts: Keywords and texts that the file carries, without control characters but line breaks.
  ///   - frameCount: How many frames will be appended, at least 1; they play once.
  /// - Complexity: O(*n*), where *n* is the number of pixels.
  package init(
    last: UnsafePointer<UInt32>, hasOpacity: Bool, width: Int, height: Int, dpi: Double,
    texts: [(keyword: String, text: String)], frameCount: Int
  ) {
    let page = Page(width: width, height: height, bytesPerPixel: hasOpacity ? 4 : 3)
    self.page = page
    file = PNGFile(hasOpacity: hasOpacity, width: width, height: height, dpi: dpi, texts: texts)
    file.chunk("acTL") { content in
      content.append(bigEndian: UInt32(frameCount))
      // Once.
      content.append(bigEndian: UInt32(1))
    }
    file.chunk("IDAT") { page.append(page.whole, of: last, to: &$0) }
  }

  /// Appends a frame.
  ///
  /// - Parameters:
  ///   - pixels: Its pixels.
  ///   - former: Those of the frame before; `nil` for the first.
  ///   - milliseconds: How long it is shown, at most 65,535.
  /// - Complexity: O(*n*), where *n* is the number of pixels.
  package mutating func append(
    _ pixels: UnsafePointer<UInt32>, after former: UnsafePointer<UInt32>?, milliseconds: Int
  ) {
    let (page, sequence) = (page, sequence)
    let area = former.map { page.changed(pixels, from: $0) } ?? page.whole
    file.chunk("fcTL") { content in
      content.append(bigEndian: sequence)
      for number in [
        area.columns.count, area.rows.count, area.columns.lowerBound, area.rows.lowerBound,
      ] {
        content.append(bigEndian: UInt32(number))
      }
      content.append(bigEndian: UInt16(clamping: milliseconds))
      content.append(bigEndian: UInt16(1000))
      // Left as it is afterwards; in the place of what was there.
      content += [0, 0]
    }
    file.chunk("fdAT") { content in
      content.append(bigEndian: sequence + 1)
      page.append(area, of: pixels, to: &content)
    }
    self.sequence += 2
  }

  /// The bytes of the file.
  package consuming func finish() -> [UInt8] {
    file.chunk("IEND") { _ in }
    return file.bytes
  }
}

/// A rectangle of pixels, at least one of them.
private struct Area {
  var rows: Range<Int>
  var columns: Range<Int>
}

/// The page of all frames.
private struct Page {
  let width: Int
  let height: Int
  let bytesPerPixel: Int

  var whole: Area { Area(rows: 0..<height, columns: 0..<width) }

  /// The smallest rectangle outside of which two frames are the same; one pixel where they are all over.
  func changed(_ pixels: UnsafePointer<UInt32>, from former: UnsafePointer<UInt32>) -> Area {
    var area: Area?
    for row in 0..<height {
      let start = row * width
      func differs(_ column: Int) -> Bool { pixels[start + column] != former[start + column] }
      guard let first = (0..<width).first(where: differs),
        let last = (first..<width).last(where: differs)
      else { continue }
      let columns = area?.columns ?? first..<last + 1
      area = Area(
        rows: (area?.rows.lowerBound ?? row)..<row + 1,
        columns: min(columns.lowerBound, first)..<max(columns.upperBound, last + 1))
    }
    return area ?? Area(rows: 0..<1, columns: 0..<1)
  }

  /// Appends the pixels of a rectangle as a stream in zlib's format.
  func append(_ area: Area, of pixels: UnsafePointer<UInt32>, to content: inout [UInt8]) {
    let start = pixels + area.rows.lowerBound * width + area.columns.lowerBound
    PNGEncoder.append(
      UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), bytesPerPixel: bytesPerPixel,
      width: area.columns.count, height: area.rows.count, stride: 4 * width, to: &content)
  }
}
