import CPNG

/// The pixels of a PNG file.
struct PNGPixels: Equatable {
  private let width: UInt32
  private let height: UInt32
  /// Red, green, blue and alpha of each pixel, in rows from the top.
  private let channels: [UInt8]

  /// Decodes a file; `nil` if it is damaged or too large for a figure.
  init?(_ file: [UInt8]) {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard
      file.withUnsafeBytes({
        png_image_begin_read_from_memory(&image, $0.baseAddress, $0.count)
      }) != 0
    else { return nil }
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    let count = Int(image.width) * Int(image.height) * 4
    guard count <= 1 << 30 else { return nil }
    var channels = [UInt8](repeating: 0, count: count)
    guard png_image_finish_read(&image, nil, &channels, 0, nil) != 0 else { return nil }
    width = image.width
    height = image.height
    self.channels = channels
  }
}
