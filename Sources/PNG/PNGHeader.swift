/// What the first chunk of a PNG file says of the image (ISO/IEC 15948, 11.2.2).
package struct PNGHeader: Hashable, Sendable {
  /// The number of columns.
  package let width: Int
  /// The number of rows.
  package let height: Int
  private let bitsPerPixel: Int
  private let isInterlaced: Bool

  /// Reads the header of a file, and nothing after it; `nil` if there is none, or one that no decoder
  /// takes.
  ///
  /// - Parameter file: The bytes of the file, or only its first 33.
  package init?(of file: [UInt8]) {
    let content = PNGEncoder.signature.count + 8
    guard file.starts(with: PNGEncoder.signature), file.count >= content + 13,
      file[content - 8..<content].elementsEqual([0, 0, 0, 13] + Array("IHDR".utf8))
    else { return nil }
    width = bigEndian(file, at: content)
    height = bigEndian(file, at: content + 4)
    let (depth, color) = (Int(file[content + 8]), file[content + 9])
    let (channels, depths): (Int, [Int]) =
      switch color {
      case 0: (1, [1, 2, 4, 8, 16])
      case 2: (3, [8, 16])
      case 3: (1, [1, 2, 4, 8])
      case 4: (2, [8, 16])
      case 6: (4, [8, 16])
      default: (0, [])
      }
    // The limit of the format keeps the number of pixels within an `Int`.
    guard (1...Int(Int32.max)).contains(width), (1...Int(Int32.max)).contains(height),
      depths.contains(depth), file[content + 10] == 0,
      file[content + 11] == 0, file[content + 12] < 2
    else { return nil }
    bitsPerPixel = channels * depth
    isInterlaced = file[content + 12] == 1
  }

  /// The number of pixels.
  package var pixelCount: Int { width * height }

  /// The number of bytes that the image has before it is compressed: its rows, each after a byte for
  /// its filter; in seven passes if it is interlaced (ISO/IEC 15948, 8.2).
  var imageSize: Int {
    let passes = isInterlaced ? Self.passes : [Pass(x: 0, y: 0, columns: 1, rows: 1)]
    return passes.reduce(0) { size, pass in
      let columns = max(0, width - pass.x + pass.columns - 1) / pass.columns
      let rows = max(0, height - pass.y + pass.rows - 1) / pass.rows
      return columns == 0 ? size : size + rows * ((columns * bitsPerPixel + 7) / 8 + 1)
    }
  }

  /// Where a pass begins, and its steps.
  private struct Pass {
    let x: Int
    let y: Int
    let columns: Int
    let rows: Int
  }

  /// The passes of Adam7.
  private static let passes = [
    Pass(x: 0, y: 0, columns: 8, rows: 8), Pass(x: 4, y: 0, columns: 8, rows: 8),
    Pass(x: 0, y: 4, columns: 4, rows: 8), Pass(x: 2, y: 0, columns: 4, rows: 4),
    Pass(x: 0, y: 2, columns: 2, rows: 4), Pass(x: 1, y: 0, columns: 2, rows: 2),
    Pass(x: 0, y: 1, columns: 1, rows: 2),
  ]
}

/// The number of four bytes.
func bigEndian(_ bytes: [UInt8], at place: Int) -> Int {
  bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
}
