import ExperimentFile
import Testing

@Suite struct BadInputTests {
  @Test("Each mistake gets its message, its place and its allowed values", arguments: BadInput.all)
  func mistake(input: BadInput) {
    #expect(diagnostics(of: input.file) == input.diagnostics)
  }

  @Test("Each slip against the grammar of JSON is explained", arguments: SyntaxSlip.all)
  func slip(input: SyntaxSlip) {
    #expect(diagnostics(of: input.file) == input.diagnostics)
  }

  @Test("A file that is not UTF-8 is refused at its first bad byte")
  func notUTF8() {
    let bytes = Array("{\n  \"é\": ".utf8) + [0xE9, 0x22]
    #expect(throws: DiagnosticList.self) { try Experiment.read(bytes, name: "latin.json") }
    do {
      _ = try Experiment.read(bytes, name: "latin.json")
    } catch {
      #expect(
        error.description == """
          latin.json:2:8: error: the file is not UTF-8: the byte 0xE9 has no meaning here
              "é": \u{FFFD}"
                   ^
          """)
    }
  }

  @Test(
    "A file in UTF-16 is told apart",
    arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x00, 0x7B], [0x7B, 0x00]])
  func utf16(bytes: [UInt8]) {
    do {
      _ = try Experiment.read(bytes, name: "wide.json")
      Issue.record("the file was read")
    } catch {
      #expect(error.description.hasPrefix("wide.json:1:1: error: the file looks like UTF-16; save"))
    }
  }

  @Test("Text has a greatest length")
  func longText() {
    let title = String(repeating: "é", count: 10_001)
    let said = diagnostics(of: "{ \"title\": \"\(title)\", \"mixture\": {\n} }")
    #expect(said.hasPrefix("two.json:1:12: error: title has 10,001 characters; at most 10,000 are"))
  }

  @Test("A file that is wrong throughout ends its list of problems")
  func flood() {
    let file = "[" + String(repeating: "{},", count: 5000) + "{}]"
    let said = diagnostics(
      of: #"{ "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] }, "figure": "#
        + #"{ "layers": [{ "mark": "histogram", "bins": { "edges": \#(file) } }] } }"#)
    #expect(said.contains("error: more than 1,000 problems; the rest is left out"))
    #expect(said.split(separator: "\n").count == 3 * 1001)
  }
}
