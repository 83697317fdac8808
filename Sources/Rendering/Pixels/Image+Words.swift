import Plotting

extension DisplayList.Image {
  /// The colours of the cells as 32-bit words, row by row from the top.
  var wordsFromTop: [UInt32] {
    let palette = palette.map(Pixels.word)
    return (0..<rows).reversed().flatMap { row in
      colorIndices[row * columns..<(row + 1) * columns].map { palette[Int($0)] }
    }
  }
}
