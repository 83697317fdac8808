import Foundation
import TestSupport
import Testing

@Suite struct PNGTests {
  @Test("A PNG has 8 bits for each of red, green and blue, and the size and dpi of the figure")
  func header() throws {
    let chunks = try self.chunks(of: BadSpec.figure(#"{ "size": [6.4, 4.8], "dpi": 150 }"#))
    #expect(chunks.map(\.type).first == "IHDR")
    #expect(chunks.map(\.type).last == "IEND")
    let header = try #require(chunks.first?.bytes)
    #expect(number(header[0..<4]) == 960)
    #expect(number(header[4..<8]) == 720)
    #expect(Array(header[8...]) == [8, 2, 0, 0, 0], "8 bits, RGB, deflate, filters, in one pass")

    let resolution = try #require(chunks.first { $0.type == "pHYs" }?.bytes)
    // 150 pixels per inch of 0.0254 m are 5905.5 per meter.
    #expect([5905, 5906].contains(number(resolution[0..<4])))
    #expect(number(resolution[4..<8]) == number(resolution[0..<4]))
    #expect(resolution[8] == 1, "the unit is the meter")
    #expect(!chunks.contains { $0.type == "tIME" })
  }

  @Test("A PNG carries its title, its description and the program's name, in UTF-8")
  func texts() throws {
    let chunks = try self.chunks(
      of: """
        { "title": "Zwei Glocken · 2σ", "description": "Two “hills”.\\nThe right one is higher.",
          "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] } }
        """)
    let texts = try self.texts(chunks)
    #expect(texts["Title"] == "Zwei Glocken · 2σ")
    #expect(texts["Description"] == "Two “hills”.\nThe right one is higher.")
    #expect(texts["Software"]?.hasPrefix("gmm-plot") == true)
    // Its experiment, the digest of that, the version that drew it, and a checksum.
    #expect(texts.count == 7)
  }

  @Test("A description is made from the experiment where none is given, and a title is not")
  func madeDescription() throws {
    let texts = try self.texts(self.chunks(of: Workbench.experiment))
    #expect(texts["Description"]?.contains("one Gaussian") == true)
    #expect(texts["Title"] == nil)
  }

  private struct Chunk {
    let type: String
    let bytes: [UInt8]
  }

  private func chunks(of experiment: String) throws -> [Chunk] {
    let result = try Workbench().run("-", "-o", "-", input: Data(experiment.utf8))
    #expect(result.status == 0, "\(result.errors)")
    let file = [UInt8](result.output)
    #expect(Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    var chunks: [Chunk] = []
    var start = 8
    while start + 12 <= file.count {
      let end = start + 8 + number(file[start..<start + 4])
      try #require(end + 4 <= file.count)
      chunks.append(
        Chunk(
          type: String(decoding: file[start + 4..<start + 8], as: UTF8.self),
          bytes: Array(file[start + 8..<end])))
      start = end + 4
    }
    #expect(start == file.count)
    return chunks
  }

  /// The texts of chunks of the type iTXt that are not compressed, by their keywords.
  private func texts(_ chunks: [Chunk]) throws -> [String: String] {
    var texts: [String: String] = [:]
    for chunk in chunks where chunk.type == "iTXt" {
      let fields = chunk.bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(fields.count == 2 && fields[1].count >= 4)
      let content = Array(fields[1])
      #expect(content[0..<2] == [0, 0], "not compressed")
      let parts = content[2...].split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      try #require(parts.count == 3)
      texts[String(decoding: fields[0], as: UTF8.self)] = String(decoding: parts[2], as: UTF8.self)
    }
    return texts
  }

  /// A number of four bytes, the highest first.
  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
