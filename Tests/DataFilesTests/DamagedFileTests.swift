import DataFiles
import TestSupport
import Testing

@Suite struct DamagedFileTests {
  @Test("Compressed data that end too early or are damaged are errors")
  func gzip() throws {
    let whole = try fixture("text/faithful.csv.gz")
    let file = Array(whole.dropLast(512))
    for count in [2, 3, 9, 10, 11, 400, file.count - 9, file.count - 1] {
      #expect(
        try complaint(file.prefix(count))
          == "the compressed data end too early; the file is not complete", "\(count) bytes")
    }
    var damaged = file
    damaged[damaged.count - 5] ^= 1
    #expect(try complaint(damaged) == "the compressed data are damaged")
    #expect(try complaint(whole + Array("rubbish".utf8)) == "the compressed data are damaged")
  }

  @Test("A NumPy file that is cut off anywhere is an error")
  func truncated() throws {
    let file = try fixture("numpy/c.npy")
    for count in 6..<file.count {
      let text = try complaint(file.prefix(count), name: "f.npy")
      #expect(text.contains("not complete"), "\(count) bytes: \(text)")
    }
    #expect(
      try complaint(file.dropLast(), name: "f.npy")
        == "the file is not complete: 119 bytes of 120 after the header")
    #expect(
      try complaint(file + [0], name: "f.npy")
        == "the file has more than the 120 bytes that its shape takes")
    #expect(
      try complaint("x\n1\n".utf8, name: "f.npy")
        == "the file is named .npy but does not begin as a NumPy file")
  }

  private func array(
    _ header: String, version: UInt8 = 1, data: [UInt8] = [UInt8](repeating: 0, count: 48)
  ) -> [UInt8] {
    let length = header.utf8.count
    return [0x93] + Array("NUMPY".utf8) + [version, 0, UInt8(length & 255), UInt8(length >> 8)]
      + Array(header.utf8) + data
  }

  private func array(type: String = "'<f8'", order: String = "False", shape: String) -> [UInt8] {
    array("{'descr': \(type), 'fortran_order': \(order), 'shape': \(shape), }\n")
  }

  @Test("What a NumPy header may not say is an error")
  func headers() throws {
    func complaint(_ file: [UInt8]) throws -> String { try DataFilesTests.complaint(file) }
    #expect(try read(array(shape: "(6,)")).values == [[0, 0, 0, 0, 0, 0]])
    for type in ["'|b1'", "'<c16'", "'<f2'", "'|O'", "'<U4'", "'=f8'", "'f8'", "'|f8'", "''"] {
      #expect(
        try complaint(array(type: type, shape: "(6,)")).hasPrefix("the array has elements of"))
    }
    #expect(
      try complaint(array(type: "[('x', '<f8'), ('y', '<f8', (2,))]", shape: "(3,)"))
        == "the array has elements of type \"a structure\"; integers, float32 and float64 are read")
    #expect(try complaint(array(shape: "()")) == "the array has 0 dimensions; one or two are read")
    #expect(
      try complaint(array(shape: "(1, 2, 3)")) == "the array has 3 dimensions; one or two are read")
    #expect(try complaint(array(shape: "(0,)")) == "the file has no rows")
    #expect(
      try complaint(array(shape: "(1, 1000000000)")) == "there are more than 65536 columns")
    #expect(
      try complaint(array(shape: "(1000000000000, 1)"))
        == "the file is not complete: 48 bytes of 8000000000000 after the header")
    #expect(
      try complaint(array(shape: "(9223372036854775807, 2)"))
        == "the NumPy header describes more bytes than there can be")
    for shape in ["(9223372036854775808,)", "(-1,)", "(6", "6", "(6.0,)", "(,)", "'6'"] {
      #expect(
        try complaint(array(shape: shape)) == "the NumPy header does not describe an array",
        "\(shape)")
    }
    for order in ["0", "false", "'False'", "[False]"] {
      #expect(
        try complaint(array(order: order, shape: "(6,)"))
          == "the NumPy header does not describe an array")
    }
    #expect(
      try complaint(array("{'descr': '<f8', 'shape': (6,)}"))
        == "the NumPy header does not describe an array")
    #expect(
      try complaint(array("{}", version: 4)) == "the NumPy header is of version 4.0, above 3.0")
    #expect(try complaint(array("{}", version: 2)) == "the NumPy header has more than 65536 bytes")
  }

  @Test("Several columns in Fortran order have a limit")
  func kept() throws {
    let file = array(order: "True", shape: "(67108865, 2)")
    #expect(
      try complaint(file, [.number(1), .number(2)])
        == "the array is too large to read several columns in Fortran order; save it in C order")
    #expect(
      try complaint(array(order: "True", shape: "(67108864, 2)"), [.number(1), .number(2)])
        == "the file is not complete: 48 bytes of 1073741824 after the header")
  }

  @Test("NaN in a NumPy file is a missing value, an infinity an error")
  func values() throws {
    func file(_ values: [Double]) -> [UInt8] {
      array(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2)}",
        data: values.flatMap { value in
          (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
        })
    }
    let missing = file([1, 2, .nan, 4, 5, 6])
    #expect(
      try read(missing, [.number(2), .number(1)])
        == Reading(values: [[2, 6], [1, 5]], dropped: 1))
    #expect(try read(missing, [.name("2")]) == Reading(values: [[2, 4, 6]], dropped: 0))
    #expect(
      try complaint(missing, missing: .error)
        == "row 2, column 1: a value is missing (column 1): nan")
    #expect(
      try complaint(file([1, 2, 3, 4, 5, -.infinity]), [.number(2)])
        == "row 3, column 2: -inf is not finite (column 2)")
    #expect(
      try complaint(file([.nan, 2, .nan, 4, .nan, 6])) == "each of the 3 rows misses a value")
    #expect(
      try complaint(missing, [.number(3)])
        == "there is no column 3; 2 columns without names, chosen by number from 1")
  }
}
