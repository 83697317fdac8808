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

  @Test(
    "Arrays of anything but real numbers say what they hold and what to do",
    arguments: [
      ("'<c16'", "complex numbers; save a part of them, such as x.real or abs(x)"),
      (
        "'<M8[D]'",
        "dates (datetime64); save numbers, such as (x - x[0]) / numpy.timedelta64(1, \"D\")"
      ),
      (
        "'<m8[s]'",
        "spans of time (timedelta64); save numbers, such as x / numpy.timedelta64(1, \"s\")"
      ),
      ("'|O'", "Python objects; save numbers, such as x.astype(float)"),
      ("'<U4'", "text; save numbers, such as x.astype(float)"),
      ("'|S4'", "text; save numbers, such as x.astype(float)"),
      ("'|V2'", "raw bytes; save numbers, such as x.astype(float)"),
      (
        "[('x', '<f8'), ('y', '<f8', (2,))]",
        "structures of several fields; save one of them, such as x[\"height\"]"
      ),
      ("'<f12'", "floating-point numbers of another size; save x.astype(float)"),
      ("'=f8'", "floating-point numbers of another size; save x.astype(float)"),
      ("'|f8'", "floating-point numbers of another size; save x.astype(float)"),
      ("'<x8'", "elements of the unknown type \"<x8\"; save x.astype(float)"),
      ("''", "elements of the unknown type \"\"; save x.astype(float)"),
    ])
  func types(type: String, words: String) throws {
    #expect(try complaint(array(type: type, shape: "(6,)")) == "the array has \(words)")
  }

  @Test("A boolean is 0 or 1")
  func booleans() throws {
    for order in ["False", "True"] {
      let header = "{'descr': '|b1', 'fortran_order': \(order), 'shape': (3, 2)}"
      #expect(
        try read(array(header, data: [1, 0, 1, 1, 0, 0]), [.number(1), .number(2)]).values
          == (order == "True" ? [[1, 0, 1], [1, 0, 0]] : [[1, 1, 0], [0, 1, 0]]))
      let place = order == "True" ? "row 2, column 2" : "row 3, column 1"
      #expect(
        try complaint(array(header, data: [1, 0, 0, 1, 2, 0]), [.number(1), .number(2)])
          == "\(place): a boolean is 0 or 1; found 2 (column \(place.last ?? " "))")
    }
  }

  private func longDoubles(_ elements: [(low: UInt64, high: UInt64)]) -> [UInt8] {
    array(
      "{'descr': '<f16', 'fortran_order': False, 'shape': (\(elements.count),)}",
      data: elements.flatMap { element in
        [element.low, element.high].flatMap { bits in
          (0..<8).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
        }
      })
  }

  @Test("Long doubles that may be stored in two ways, or are no numbers, are errors")
  func longDoubles() throws {
    // 1 with 80 bits; with 128 the exponent is that of 1 as well.
    let both: (UInt64, UInt64) = (1 << 63, 0x3FFF_0000_0000_3FFF)
    #expect(
      try complaint(longDoubles([both]))
        == "the array has long doubles of which it cannot be told how they are stored; "
        + "save x.astype(float)")
    #expect(try read(longDoubles([(1 << 63, 0x3FFF)])).values == [[1]])
    #expect(try read(longDoubles([(0, 0x3FFF << 48)])).values == [[1]])
    #expect(try read(longDoubles([(0, 0x3FFF << 48), (0, 0)])).values == [[1, 0]])
    #expect(try read(longDoubles([(0, 0), (0, 0)])).values == [[0, 0]])
    // Beyond the least and the largest double.
    #expect(try read(longDoubles([(1 << 63, 0x3FFF), (1 << 63, 0x1000)])).values == [[1, 0]])
    #expect(
      try complaint(longDoubles([(1 << 63, 0x3FFF), (1 << 63, 0x5000)]))
        == "row 2, column 1: inf is not finite (column 1)")
    #expect(
      try complaint(longDoubles([(1 << 63, 0x3FFF), (3 << 62, 0x7FFF)]), missing: .error)
        == "row 2, column 1: a value is missing (column 1): nan")
    // The 1 before the fraction is missing, after all elements that were looked at.
    let many = Array(repeating: (UInt64(1) << 63, UInt64(0x3FFF)), count: 20_000)
    #expect(
      try complaint(longDoubles(many + [(1, 0x3FFF)]))
        == "row 20001, column 1: the bits are those of no long double (column 1)")
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
