import Plotting

extension DisplayList.Image {
  /// The colors of the cells as 32-bit words, row by row from the top.
  ///
  /// - Parameters:
  ///   - width: The number of words side by side for each cell.
  ///   - height: The number of rows of words for each cell.
  /// - Returns: `width * columns` words for each of `height * rows` rows.
  func wordsFromTop(width: Int = 1, height: Int = 1) -> [UInt32] {
    let palette = palette.map(Pixels.word)
    var words: [UInt32] = []
    words.reserveCapacity(width * columns * height * rows)
    for row in (0..<rows).reversed() {
      let line = colorIndices[row * columns..<(row + 1) * columns].flatMap {
        repeatElement(palette[Int($0)], count: width)
      }
      for _ in 0..<height { words += line }
    }
    return words
  }
}
