import GMMSupport
import Testing

@testable import ExperimentFile

@Suite struct DiagnosticTests {
  /// What is said about the first appearance of `marked` in `text`.
  private func diagnostic(_ text: String, _ marked: String) -> String {
    let bytes = Array(text.utf8)
    let length = marked.utf8.count
    let start = bytes.indices.first { bytes[$0...].starts(with: marked.utf8) } ?? 0
    return Diagnostic(
      Problem(severity: .error, message: "no", range: start..<start + length),
      in: SourceText(bytes, name: "f.json")
    ).description
  }

  @Test("The text form is place, severity and message, the source line, and a caret")
  func form() {
    let file = """
      {
        "mixture": {
          "components": [
            { "weight": 0.3, "mean": 5, "sd": 1.5 },
            { "weight": 0.75, "mean": 10, "sd": 2 }
          ]
        }
      }
      """
    #expect(
      diagnostics(of: file) == """
        two.json:4:19: error: weights sum to 1.05; they must sum to 1; "normalizeWeights": true in the mixture divides weights by their sum
                { "weight": 0.3, "mean": 5, "sd": 1.5 },
                            ^~~
        """)
  }

  @Test("The caret stands under the place after tabs, accents, wide letters and marks")
  func alignment() {
    #expect(
      diagnostic("\t\"a\":\tXX", "XX") == "f.json:1:7: error: no\n  \t\"a\":\tXX\n  \t    \t^~")
    #expect(diagnostic("éé XX", "XX") == "f.json:1:4: error: no\n  éé XX\n     ^~")
    #expect(diagnostic("漢字 XX", "XX") == "f.json:1:4: error: no\n  漢字 XX\n       ^~")
    #expect(diagnostic("e\u{301} XX", "XX") == "f.json:1:4: error: no\n  e\u{301} XX\n    ^~")
    #expect(diagnostic("a 漢字 b", "漢字") == "f.json:1:3: error: no\n  a 漢字 b\n    ^~~~")
  }

  @Test("Control characters and those that turn the direction of text are made visible")
  func controls() {
    #expect(
      diagnostic("a\u{1}\u{1B}\u{7F}\u{202E}XX", "XX")
        == "f.json:1:6: error: no\n  a␁␛␡\u{FFFD}XX\n       ^~")
  }

  @Test("A place of several lines is marked on its first")
  func severalLines() {
    #expect(diagnostic("a [1,\n2] b", "[1,\n2]") == "f.json:1:3: error: no\n  a [1,\n    ^~~")
  }

  @Test("A long line is cut to a window around the place")
  func window() {
    let line = String(repeating: "a", count: 200) + "XX" + String(repeating: "b", count: 200)
    let shown = "..." + String(repeating: "a", count: 40) + "XX" + String(repeating: "b", count: 46)
    #expect(
      diagnostic(line, "XX")
        == "f.json:1:201: error: no\n  \(shown)...\n  \(String(repeating: " ", count: 43))^~")
    // The beginning of the line stays where the place is near it.
    #expect(
      diagnostic("XX" + String(repeating: "é", count: 200), "XX")
        == "f.json:1:1: error: no\n  XX\(String(repeating: "é", count: 86))...\n  ^~")
  }

  @Test("What a figure has for its only panel is found in a list of one as well")
  func onlyPanel() {
    func place(_ text: String, _ path: [JSONPathStep]) -> Int {
      Diagnostic(.error, "no", at: path, of: Array(text.utf8), name: "f.json").column
    }
    let bins: [JSONPathStep] = ["figure", "layers", .item(0), "bins"]
    #expect(place(#"{"figure":{"layers":[{"bins":7}]}}"#, bins) == 30)
    #expect(place(#"{"figure":{"panels":[{"layers":[{"bins":7}]}]}}"#, bins) == 41)
    // A key that neither has belongs to the figure, and one of several panels to none.
    #expect(place(#"{"figure":{"panels":[{"layers":[]}]}}"#, ["figure", "size"]) == 11)
    #expect(place(#"{"figure":{"panels":[{"layers":[]},{}]}}"#, bins) == 11)
  }

  @Test("A blank line is not shown")
  func blank() {
    #expect(diagnostics(of: " ").contains("\n") == false)
  }

  @Test("Text in messages is cut and its controls are visible")
  func quotation() {
    #expect(quoted("a\nb") == "\"a␊b\"")
    #expect(
      quoted(String(repeating: "a", count: 41)) == "\"\(String(repeating: "a", count: 40))…\"")
  }
}
