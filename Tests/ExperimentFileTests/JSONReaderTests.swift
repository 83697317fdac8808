import Foundation
import TestSupport
import Testing

@testable import ExperimentFile

@Suite struct JSONReaderTests {
  private static let suite = jsonFiles(
    in: Repository.folder.appending(path: "Tests/Fixtures/json-test-suite/test_parsing"))

  private func read(_ bytes: some Sequence<UInt8>) throws -> JSONNode {
    try JSONReader.read(SourceText(Array(bytes), name: "test"))
  }

  private func files(_ prefix: String) -> [URL] {
    Self.suite.filter { $0.lastPathComponent.hasPrefix(prefix) }
  }

  @Test("All 95 texts of the suite that are JSON are accepted")
  func accepted() throws {
    let files = files("y_")
    #expect(files.count == 95)
    for file in files {
      #expect(throws: Never.self, "\(file.lastPathComponent)") {
        _ = try read(Data(contentsOf: file))
      }
    }
  }

  @Test("All 188 texts of the suite that are not JSON are refused")
  func refused() throws {
    let files = files("n_")
    #expect(files.count == 188)
    for file in files {
      let bytes = try Data(contentsOf: file)
      #expect(throws: JSONSyntaxError.self, "\(file.lastPathComponent)") { try read(bytes) }
    }
  }

  @Test("Texts of the suite that the standard leaves open do no harm")
  func open() throws {
    let files = files("i_")
    #expect(files.count == 35)
    for file in files {
      let bytes = try Data(contentsOf: file)
      do { _ = try read(bytes) } catch { #expect(error is JSONSyntaxError) }
    }
  }

  @Test("Nesting ends in an error, not in an overflow of the stack")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(256).utf8)
    #expect(throws: JSONSyntaxError.self) { try read(nested(257).utf8) }
    #expect(throws: JSONSyntaxError.self) { try read(nested(1_000_000).utf8) }
  }

  @Test("A file has a greatest size")
  func size() {
    let largest = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 24) + Array("1".utf8)
    #expect(throws: Never.self) { try read(largest.dropFirst()) }
    #expect(throws: JSONSyntaxError.self) { try read(largest) }
  }

  @Test("Keys and values know their bytes, and repeated keys stay in order")
  func positions() throws {
    let text = #" {"a": [1.50, "é"], "a" : {"b":true} }"#
    let source = SourceText(Array(text.utf8), name: "test")
    let root = try JSONReader.read(source)
    guard case .object(let members) = root.value, case .list(let items) = members[0].value.value
    else {
      Issue.record("the structure is another")
      return
    }
    #expect(source.text(in: root.range) == text.dropFirst())
    #expect(members.map { source.text(in: $0.keyRange) } == [#""a""#, #""a""#])
    #expect(members.map { source.text(in: $0.value.range) } == [#"[1.50, "é"]"#, #"{"b":true}"#])
    #expect(items.map { source.text(in: $0.range) } == ["1.50", #""é""#])
    guard case .number("1.50") = items[0].value else {
      Issue.record("the number has lost its text")
      return
    }
  }

  @Test(
    "Escapes stand for their characters",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9""#, "éé"),
      (#""\ud83d\ude00!""#, "😀!"), (#""a\u0000b""#, "a\0b"), (#""""#, ""),
    ])
  func escapes(json: String, text: String) throws {
    guard case .text(text) = try read(json.utf8).value else {
      Issue.record("\(json) is read as something else")
      return
    }
  }

  @Test("A byte order mark is passed over")
  func byteOrderMark() throws {
    let node = try read([0xEF, 0xBB, 0xBF] + Array("1".utf8))
    #expect(node.range == 3..<4)
    #expect(throws: JSONSyntaxError.self) { try read([0xEF, 0xBB, 0xBF]) }
  }
}
