import DataFiles
import Testing

/// What happens where the buffer ends that files go through, at 2^18 bytes first.
@Suite struct BufferEndTests {
  private static let bufferSize = 1 << 18

  /// A NumPy file of so many bytes, all numbers of which are 1.
  private func array(byteCount: Int, columnCount: Int, isFortranOrder: Bool) -> [UInt8] {
    let rowCount = (byteCount - 128) / 8 / columnCount
    let order = isFortranOrder ? "True" : "False"
    let header =
      "{'descr': '<f8', 'fortran_order': \(order), 'shape': (\(rowCount), \(columnCount)), }"
    let padding = String(repeating: " ", count: 117 - header.utf8.count)
    let one: [UInt8] = [0, 0, 0, 0, 0, 0, 0xF0, 0x3F]
    var file = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0]
    file += Array((header + padding + "\n").utf8)
    file.reserveCapacity(byteCount)
    for _ in 0..<rowCount * columnCount { file += one }
    return file
  }

  @Test(
    "Bytes after the last number of a NumPy file are an error where a buffer ends just before them",
    arguments: [1, 2, 3])
  func surplus(bufferCount: Int) throws {
    let size = bufferCount * Self.bufferSize
    for (columnCount, isFortranOrder) in [(1, false), (4, false), (4, true)] {
      let file = array(
        byteCount: size, columnCount: columnCount, isFortranOrder: isFortranOrder)
      #expect(file.count == size)
      #expect(try read(file, name: "f.npy").values[0].count == (size - 128) / 8 / columnCount)
      for surplus in [[0], [UInt8](repeating: 0, count: 9)] {
        #expect(
          try complaint(file + surplus, name: "f.npy")
            == "the file has more than the \(size - 128) bytes that its shape takes",
          "\(columnCount) columns, \(surplus.count) bytes more")
      }
    }
  }

  @Test(
    "A line end of two bytes counts once where a buffer ends between them",
    arguments: ["\r\n", "\r", "\n"])
  func lineEnds(lineEnd: String) throws {
    let row = "12" + lineEnd
    let count = 3 * Self.bufferSize / row.utf8.count
    let rows = String(repeating: row, count: count)
    for shift in 0..<row.utf8.count {
      let file = String(repeating: " ", count: shift) + "x" + lineEnd + rows
      #expect(try read(file).values[0] == [Double](repeating: 12, count: count), "by \(shift)")
      #expect(
        try complaint(Array((file + "no" + lineEnd).utf8)).hasPrefix(
          "\(count + 2):1: \"no\" is not a number"), "by \(shift)")
    }
  }

  @Test("A row that is not plain is on its line where a buffer ends within its line end")
  func quotedRows() throws {
    // The line end within the cell is one of the file's, too.
    let row = "\"a\r\nb\",12\r\n"
    let count = Self.bufferSize / row.utf8.count + 100
    let rows = String(repeating: row, count: count)
    for shift in 0..<row.utf8.count {
      let file = String(repeating: " ", count: shift) + "t,x\r\n" + rows
      #expect(
        try complaint(Array((file + "c,no\r\n").utf8), [.name("x")]).hasPrefix(
          "\(2 * count + 2):3: \"no\" is not a number"), "by \(shift)")
    }
  }
}
