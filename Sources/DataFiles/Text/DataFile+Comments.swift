extension DataFile {
  /// Counts the lines that are read as comments unasked though they have as many cells as rows.
  ///
  /// The file must be one that may be read several times. All rows are read only if a line begins with `#`, which takes far less time to find.
  ///
  /// - Parameter options: How the file is read, and what of it.
  /// - Returns: The number, as in ``DataSummary/commentedRowCount``; 0 if the file cannot be read.
  /// - Throws: What the source throws.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package func commentedRowCount(_ options: DataOptions) throws -> Int {
    guard options.comment == nil, try hasMarkedLine() else { return 0 }
    do {
      return try forEachBlock(options) { _ in }.commentedRowCount
    } catch is DataFileError {
      return 0
    }
  }

  /// Whether a line begins with `#`, after blanks perhaps.
  private func hasMarkedLine() throws -> Bool {
    let source = try decompressed(ExpansionMeter(source(), expansion, meter))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    // Whether nothing but blanks stands between the start of a line and the buffer.
    var isAtStart = true
    while true {
      let count = try source(buffer)
      if count == 0 { return false }
      let bytes = UnsafeRawBufferPointer(buffer)[..<count]
      var rest = bytes
      while let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
        let before = bytes[..<mark].last { $0 != 0x20 && $0 != 0x09 }
        if before.map({ $0 == 0x0A || $0 == 0x0D }) ?? isAtStart { return true }
        rest = rest[(mark + 1)...]
      }
      if let last = bytes.last(where: { $0 != 0x20 && $0 != 0x09 }) {
        isAtStart = last == 0x0A || last == 0x0D
      }
    }
  }
}
