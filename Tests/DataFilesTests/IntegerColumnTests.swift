import DataFiles
import TestSupport
import Testing

@Suite struct IntegerColumnTests {
  private func areIntegers(
    _ bytes: [UInt8], name: String = "f.csv", _ columns: [ColumnReference] = []
  ) throws -> [Bool] {
    try DataFile(bytes, name: name).columns(DataOptions(columns: columns)).summary.areIntegers
  }

  /// Numbers at the beginning, in the middle and at the end of several blocks of others.
  private func column(of other: String, with cell: String, at place: Int) -> [UInt8] {
    Array(("x\n" + (0..<10_000).map { $0 == place ? cell : other }.joined(separator: "\n")).utf8)
  }

  @Test(
    "A column of text is one of integers if all its values are whole, however they are written",
    arguments: [
      ("7", true), ("-7", true), ("0", true), ("-0.0", true), ("7.0", true), ("7e3", true),
      ("70e-1", true), ("NA", true), ("", true), ("2251799813685249", true),
      ("9007199254740992", true), ("-9007199254740992", true), ("9007199254740994", false),
      ("1e20", false), ("7.5", false), ("1e-3", false), ("-0.25", false),
      ("4503599627370495.5", false),
    ])
  func text(cell: String, isInteger: Bool) throws {
    for place in [0, 1, 4095, 4096, 5000, 9999] {
      let bytes = column(of: "12", with: cell.isEmpty ? "\"\"" : cell, at: place)
      #expect(try areIntegers(bytes) == [isInteger], "row \(place + 1)")
    }
  }

  @Test("Each chosen column is asked for itself, in the order of the choice")
  func columns() throws {
    let table = Array("a,b,c,d\n1,0.5,x,3\n2,1,y,4\n3,2,z,5.5\n".utf8)
    #expect(try areIntegers(table, [.name("b"), .name("a")]) == [false, true])
    #expect(try areIntegers(table, [.number(1), .number(4)]) == [true, false])
    // A row that misses a value does not count.
    let gaps = Array("a,b\n1,2\n0.5,NA\n3,4\n".utf8)
    #expect(try areIntegers(gaps, [.name("a"), .name("b")]) == [true, true])
    #expect(try areIntegers(gaps, [.name("a")]) == [false])
  }

  @Test("A fraction in one part of a file tells of the whole column")
  func parts() throws {
    for (cell, isInteger) in [("3", true), ("0.5", false)] {
      let bytes = column(of: "12", with: cell, at: 7000)
      let file = try #require(DataFileParts(name: "f.csv", source: source(bytes)))
      var summaries: [DataSummary] = []
      for start in stride(from: 0, to: bytes.count, by: 9000) {
        let end = start + 9000 < bytes.count ? start + 9000 : Int.max
        summaries.append(
          try file.forEachBlock(in: start..<end, source: source(Array(bytes[start...]))) { _ in })
      }
      #expect(summaries.count > 2)
      #expect(DataSummary(summaries)?.areIntegers == [isInteger])
    }
  }

  @Test(
    "A NumPy file is asked for the type of its elements",
    arguments: [
      ("int64", true), ("uint8", true), ("big-endian", true), ("pair", true), ("float64", false),
      ("float32", false),
    ])
  func numPy(file: String, isInteger: Bool) throws {
    let bytes = try fixture("../MixtureFigures/integers/\(file).npy")
    #expect(try areIntegers(bytes, name: "\(file).npy", [.number(1)]) == [isInteger])
  }

  @Test("64-bit integers beyond 2⁵³ are doubles")
  func large() throws {
    let header = "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }"
    for (value, isInteger) in [(1 << 53, true), ((1 << 53) + 2, false)] as [(Int64, Bool)] {
      var bytes: [UInt8] = [0x93] + "NUMPY".utf8 + [1, 0, UInt8(header.utf8.count + 1), 0]
      bytes += Array((header + "\n").utf8)
      for number in [3, value] {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
      }
      #expect(try areIntegers(bytes, name: "f.npy") == [isInteger])
    }
  }
}
