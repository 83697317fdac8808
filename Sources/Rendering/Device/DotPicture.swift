import Plotting

/// A picture of discs that lets everything through where there are none, and through translucent ones
/// what they let through.
///
/// Its pixels lie on a grid that begins in the corner of the page, so that pictures of one page fit
/// together.
struct DotPicture {
  /// The place on the page, in device units: whole pixels, of which the outermost may reach out of what
  /// is in sight.
  let rectangle: DeviceRectangle
  /// The number of columns of pixels.
  let width: Int
  /// The number of rows of pixels.
  let height: Int
  /// The color of all discs, in 8 bits for each of red, green and blue; `nil` where they have several.
  let color: [UInt8]?
  /// Red, green, blue and opacity of each pixel, in rows from the top; all 0 where there is no disc.
  let channels: [UInt8]

  /// The opacities of the pixels.
  var opacities: [UInt8] { stride(from: 3, to: channels.count, by: 4).map { channels[$0] } }

  /// Draws discs one after the other.
  ///
  /// - Parameters:
  ///   - dots: The discs, in device units.
  ///   - area: What is in sight of them, on the page.
  ///   - pixelsPerUnit: The number of pixels of a device unit.
  /// - Complexity: O(*n* *d*²) for *n* discs of *d* pixels, and O(*p*) for *p* pixels.
  init(of dots: DisplayList.Dots, within area: DeviceRectangle, pixelsPerUnit: Double) {
    let (left, top) = (
      (area.left * pixelsPerUnit).rounded(.down), (area.top * pixelsPerUnit).rounded(.down)
    )
    let (right, bottom) = (
      (area.right * pixelsPerUnit).rounded(.up), (area.bottom * pixelsPerUnit).rounded(.up)
    )
    rectangle = DeviceRectangle(
      left: left / pixelsPerUnit, top: top / pixelsPerUnit, right: right / pixelsPerUnit,
      bottom: bottom / pixelsPerUnit)
    (width, height) = (Int(clamping: right - left), Int(clamping: bottom - top))
    var scaled = dots.placed(
      dots.centers.map {
        DevicePoint(x: $0.x * pixelsPerUnit - left, y: $0.y * pixelsPerUnit - top)
      }
    ) { $0 * pixelsPerUnit }
    scaled.isSnapped = false
    let colors = dots.palette.map { Pixels.word($0) }
    let first = colors.first ?? 0
    color =
      colors.allSatisfy { $0 == first }
      ? [16, 8, 0].map { UInt8(truncatingIfNeeded: first >> $0) } : nil
    channels = Self.channels(scaled, width: width, height: height, color: color)
  }

  /// The pixels of discs on an empty page.
  private static func channels(
    _ dots: DisplayList.Dots, width: Int, height: Int, color: [UInt8]?
  ) -> [UInt8] {
    // Amounts of red, green and blue times the opacity, and the opacity, in 65,535ths: with 8 bits many
    // faint discs over each other would come to rest too early.
    var amounts = [SIMD4<UInt16>](repeating: .zero, count: width * height)
    amounts.withUnsafeMutableBufferPointer { amounts in
      for part in dots.partsOfOneSize { lay(part, on: amounts, width: width, height: height) }
    }
    var channels = [UInt8](repeating: 0, count: 4 * amounts.count)
    for (index, amount) in amounts.enumerated() {
      let opacity = UInt32(amount.w)
      let byte = (opacity * 255 + 32_767) / 65_535
      guard byte > 0 else { continue }
      for channel in 0..<3 {
        channels[4 * index + channel] =
          color?[channel]
          ?? UInt8(min((UInt32(amount[channel]) * 255 + opacity / 2) / opacity, 255))
      }
      channels[4 * index + 3] = UInt8(byte)
    }
    return channels
  }

  /// Lays discs of one size over each other.
  private static func lay(
    _ dots: DisplayList.Dots, on amounts: UnsafeMutableBufferPointer<SIMD4<UInt16>>, width: Int,
    height: Int
  ) {
    let colors = dots.palette.map { color in
      let word = Pixels.word(color)
      return SIMD4<UInt32>(word >> 16 & 0xff, word >> 8 & 0xff, word & 0xff, 0xff) &* 257
    }
    var masks = DiscMasks(dots)
    let (columns, rows) = (0..<width, 0..<height)
    var settling = SettlingPixels(dots, &masks, columns: columns, rows: rows)
    let seen = masks.seen(of: dots, columns: columns, rows: rows)
    for index in seen {
      if settling?.isComplete ?? false { break }
      let color = dots.colorIndices.isEmpty ? 0 : Int(dots.colorIndices[index])
      let place = masks.raster.place(of: dots.centers[index])
      let mask = masks.mask(phase: place.phase, color: color)
      let amount = colors[color]
      func over(_ under: SIMD4<UInt16>, _ share: UInt32) -> SIMD4<UInt16> {
        let under = SIMD4<UInt32>(truncatingIfNeeded: under)
        let over = amount &* share &+ under &* (65_536 - share) &+ 32_768
        return SIMD4(truncatingIfNeeded: over &>> 16)
      }
      let isDrawn: Void? = settling?.lay(mask, at: place) { column, row, share in
        amounts[row * width + column] = over(amounts[row * width + column], share)
      } changes: { column, row, share in
        let under = amounts[row * width + column]
        return over(under, share) != under
      }
      guard isDrawn == nil else { continue }
      mask.forEachRun(at: place, columns: columns, rows: rows) { row, columns, share in
        for pixel in row * width + columns.lowerBound..<row * width + columns.upperBound {
          amounts[pixel] = over(amounts[pixel], share)
        }
      }
    }
  }
}
