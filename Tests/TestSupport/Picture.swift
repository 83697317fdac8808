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
    var total = 0.0
    for channel in 0..<3 {
      total += similaritySum(to: other, channel)
    }
    return total / Double(3 * (height - Self.window + 1) * (width - Self.window + 1))
  }

  private static let window = 7

  /// The similarities of one channel over all windows, added up.
  ///
  /// Sums over the window move along with it; raw pointers keep this bearable in a debug build.
  private func similaritySum(to other: Picture, _ channel: Int) -> Double {
    let size = Self.window
    let count = Double(size * size)
    let c1 = (0.01 * 255) * (0.01 * 255)
    let c2 = (0.03 * 255) * (0.03 * 255)
    var total = 0.0
    // For each column of the window: sums of a, b, a², b² and ab.
    let columns = UnsafeMutablePointer<Int>.allocate(capacity: 5 * width)
    columns.initialize(repeating: 0, count: 5 * width)
    defer { columns.deallocate() }
    channels.withUnsafeBufferPointer { first in
      other.channels.withUnsafeBufferPointer { second in
        func add(_ row: Int, sign: Int) {
          var index = row * width * 3 + channel
          var column = columns
          for _ in 0..<width {
            let (a, b) = (Int(first[index]), Int(second[index]))
            if a != 0 || b != 0 {
              column[0] += sign * a
              column[1] += sign * b
              column[2] += sign * a * a
              column[3] += sign * b * b
              column[4] += sign * a * b
            }
            index += 3
            column += 5
          }
        }
        for row in 0..<height {
          add(row, sign: 1)
          if row >= size { add(row - size, sign: -1) }
          guard row >= size - 1 else { continue }
          var (a, b, aa, bb, ab) = (0, 0, 0, 0, 0)
          for column in 0..<width {
            let entering = columns + 5 * column
            a += entering[0]
            b += entering[1]
            aa += entering[2]
            bb += entering[3]
            ab += entering[4]
            guard column >= size - 1 else { continue }
            let (meanA, meanB) = (Double(a) / count, Double(b) / count)
            let unbiased = count / (count - 1)
            let varianceA = (Double(aa) / count - meanA * meanA) * unbiased
            let varianceB = (Double(bb) / count - meanB * meanB) * unbiased
            let covariance = (Double(ab) / count - meanA * meanB) * unbiased
            total +=
              ((2 * meanA * meanB + c1) * (2 * covariance + c2))
              / ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2))
            let leaving = columns + 5 * (column - size + 1)
            a -= leaving[0]
            b -= leaving[1]
            aa -= leaving[2]
            bb -= leaving[3]
            ab -= leaving[4]
          }
        }
      }
    }
    return total
  }
}
