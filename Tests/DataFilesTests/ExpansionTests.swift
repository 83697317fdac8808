import Foundation
import GMMSupport
import Testing

@testable import DataFiles

/// Compressed data that grow to much more than their size.
@Suite struct ExpansionTests {
  /// `x` and 50,000 rows of `1`; 100,000 bytes.
  private static let rows = """
    H4sIAAAAAAACA+3CMQ0AAAwDoH9u6m7ya6MHgb8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    swqO4MZgooYBAA==
    """
  /// `x`, 100,000 blank lines and a row.
  private static let blankLines = """
    H4sIAAAAAAACA+3BMQEAAAwCoN82tjP+auwAFgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOCv\
    5gDUq3pzpIYBAA==
    """
  /// A ZIP archive with an array of 12,500 numbers 1; 100,000 bytes.
  private static let array = """
    UEsDBBQAAAAIAAAAIVx/Zxio/gAAACCHAQAFAAAAeC5ucHntyDEOwWAAhuFaneLffpIOJZGISGw2YjGYpNE2\
    BlFpxSJO4aKOoBzBZHi+5cn3Ptfb1WbXS27JPRZle2jiLMR5NY1piFXdXJv8vK+bovz0ZX5qy663x/xSdn8w\
    Gk+yLB2m4RF+XD/57rUgSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIk\
    SZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIk\
    SZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIk+X++AVBLAQIUAxQAAAAIAAAAIVx/Zxio/gAAACCH\
    AQAFAAAAAAAAAAAAAACAAQAAAAB4Lm5weVBLBQYAAAAAAQABADMAAAAhAQAAAAA=
    """

  private func columns(
    _ base64: String, _ limit: ExpansionLimit, part: Int = .max
  ) throws -> [[Double]] {
    let bytes = try [UInt8](#require(Data(base64Encoded: base64)))
    var file = DataFile(name: "f", source: source(bytes, part: part))
    file.expansion = limit
    return try file.columns().values
  }

  private static let tight = ExpansionLimit(freeSize: 20_000, ratio: 100)

  @Test(
    "Data that grow beyond the free size and the ratio are refused, however they are compressed",
    arguments: [rows, blankLines, array], [1, 100, Int.max])
  func refused(base64: String, part: Int) throws {
    let error = #expect(throws: DataFileError.self) {
      try columns(base64, Self.tight, part: part)
    }
    #expect(error?.problem == .growth(Self.tight))
    #expect(error?.place == .file)
  }

  @Test("Data that grow to the free size, or by the ratio, are read", arguments: [rows, array])
  func read(base64: String) throws {
    for limit in [
      ExpansionLimit(freeSize: 110_000, ratio: 1), ExpansionLimit(freeSize: 0, ratio: 1000), .none,
      .standard,
    ] {
      #expect(try columns(base64, limit).first?.allSatisfy { $0 == 1 } == true)
    }
  }

  @Test("What is compressed twice counts by the bytes that are stored")
  func twice() throws {
    // An archive of zeros is itself as good as any text to be compressed; the bytes of it that are
    // stored are those of the file.
    let meter = ExpansionMeter(source([1, 2, 3]), ExpansionLimit(freeSize: 10, ratio: 2))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 1)
    defer { buffer.deallocate() }
    #expect(try meter.read(into: buffer) == 3)
    try meter.add(6)
    try meter.add(4)
    #expect(throws: DataFileError.self) { try meter.add(1) }
  }

  @Test(
    "What is decompressed is work each time, of which there may be a limit",
    arguments: [rows, array])
  func work(base64: String) throws {
    let bytes = try [UInt8](#require(Data(base64Encoded: base64)))
    var file = DataFile(name: "f") { source(bytes) }
    // Eight steps for each of 100,000 bytes, and of an archive for as many of the array again at most.
    let meter = WorkMeter(limit: 2_000_000)
    file.meter = meter
    #expect(try file.columns().values.first?.allSatisfy { $0 == 1 } == true)
    #expect((800_000...1_600_000).contains(meter.steps))
    let error = #expect(throws: DataFileError.self) {
      _ = try file.columns()
      _ = try file.columns()
    }
    #expect(error?.problem == .unpacking)
  }

  @Test("The message has the numbers, and says what helps")
  func message() {
    #expect(
      DataFileError(.growth(.standard)).message
        == "the compressed data grow to more than 200 times what is stored, beyond 64 MiB; "
        + "decompressed, the file can be read")
  }
}
