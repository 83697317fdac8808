import DataFiles
import TestSupport
import Testing

@Suite struct DecimalTests {
  private let texts: [Substring]
  private let bits: [UInt64]

  init() throws {
    let lines = String(decoding: try fixture("decimals.csv"), as: UTF8.self).split(separator: "\n")
    let fields = lines.dropFirst().map { $0.split(separator: ",") }
    texts = fields.map { $0[0] }
    bits = fields.compactMap { UInt64($0[1], radix: 16) }
    try #require(bits.count > 2000 && bits.count == texts.count)
  }

  /// The texts that do not become the double that Python's `float()` gives.
  private func wrong(_ write: (Substring) -> String) throws -> [Substring] {
    let file = "x\n" + texts.map(write).joined(separator: "\n")
    let values = try read(file).values[0]
    try #require(values.count == texts.count)
    return texts.indices.filter { values[$0].bitPattern != bits[$0] }.map { texts[$0] }
  }

  @Test("A decimal becomes the nearest double, the even one of two")
  func plain() throws {
    #expect(try wrong { String($0) } == [])
  }

  @Test("Quotes and white space around a number do not change it")
  func surrounded() throws {
    #expect(try wrong { "\t\($0) " } == [])
    #expect(try wrong { "  \($0)  " } == [])
    #expect(try wrong { "\"\($0)\"" } == [])
    #expect(try wrong { "\" \($0)\t\"" } == [])
  }

  @Test("The other sign changes nothing but the sign")
  func negative() throws {
    let file =
      "x\n"
      + texts.map { $0.hasPrefix("-") ? "\($0.dropFirst())" : "-\($0)" }
      .map { $0.replacing("-+", with: "-") }.joined(separator: "\n")
    let values = try read(file).values[0]
    #expect(values.map { (-$0).bitPattern } == bits)
  }
}
