import CPNG
import Foundation
import Testing

/// The pixels of a picture, with three channels of 0...255.
public struct Picture: Equatable, Sendable {
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int
  /// Red, green and blue of each pixel, in rows from the top.
  public let channels: [UInt8]

  /// Decodes a PNG file; what is transparent lies on white.
  public init(png: Data) throws {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    let begun = png.withUnsafeBytes {
      png_image_begin_read_from_memory(&image, $0.baseAddress, $0.count)
    }
    try #require(begun != 0, "not a PNG file")
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
    var background = png_color(red: 255, green: 255, blue: 255)
    var channels = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * 3)
    try #require(png_image_finish_read(&image, &background, &channels, 0, nil) != 0)
    width = Int(image.width)
    height = Int(image.height)
    self.channels = channels
  }

  /// The mean structural similarity of two pictures of the same size; 1 for the same picture.
  ///
  /// As `skimage.metrics.structural_similarity(a, b, channel_axis=2, data_range=255)`: windows of
  /// 7 × 7 pixels, uniform weights, sample covariance, windows inside the picture only (Z. Wang
  /// et al., IEEE Transactions on Image Processing 13, 600–612, 2004).
  public func structuralSimilarity(to other: Picture) throws -> Double {
    try #require(width == other.width && height == other.height, "pictures of different sizes")
    let size = 7
    let count = Double(size * size)
    let c1 = (0.01 * 255) * (0.01 * 255)
    let c2 = (0.03 * 255) * (0.03 * 255)
    var total = 0.0
    for channel in 0..<3 {
      // Sums over columns of the window, moved down row by row.
      var columns = [SIMD8<Double>](repeating: .zero, count: width)
      for row in 0..<height {
        for column in 0..<width {
          columns[column] += moments(other, row, column, channel)
          if row >= size { columns[column] -= moments(other, row - size, column, channel) }
        }
        guard row >= size - 1 else { continue }
        var window = columns[..<(size - 1)].reduce(SIMD8<Double>.zero, +)
        for column in (size - 1)..<width {
          window += columns[column]
          let means = window / count
          let unbiased = count / (count - 1)
          let (a, b) = (means[0], means[1])
          let varianceA = (means[2] - a * a) * unbiased
          let varianceB = (means[3] - b * b) * unbiased
          let covariance = (means[4] - a * b) * unbiased
          total +=
            ((2 * a * b + c1) * (2 * covariance + c2))
            / ((a * a + b * b + c1) * (varianceA + varianceB + c2))
          window -= columns[column - size + 1]
        }
      }
    }
    return total / Double(3 * (height - size + 1) * (width - size + 1))
  }

  private func moments(_ other: Picture, _ row: Int, _ column: Int, _ channel: Int) -> SIMD8<Double>
  {
    let index = (row * width + column) * 3 + channel
    let (a, b) = (Double(channels[index]), Double(other.channels[index]))
    return SIMD8(a, b, a * a, b * b, a * b, 0, 0, 0)
  }
}
