import GMMSupport
import Testing

@Suite struct LogLineTests {
  @Test(
    "A line without commands stays as it is",
    arguments: [
      "", "a: b", "std::vector", " a::b::c", ": :a::", "# [a]", "## [a]", "#[a]", "##", "## a[b]",
      "é – 図",
      "\tx", "#1f77b4[0]", "a#b#[c]",
    ])
  func plain(text: String) {
    #expect(LogLine(text).text == text)
  }

  @Test(
    "A command has a space before its bracket or a bar before its colons, and stays readable",
    arguments: [
      ("##[error]a", "## [error]a"), ("a ##[add-mask]b ##[c]", "a ## [add-mask]b ## [c]"),
      ("###[a]", "### [a]"), ("##vso[a.b]c", "##vso [a.b]c"), ("::error::a", "| ::error::a"),
      ("  ::a::b", "|   ::a::b"), ("\u{A0}::a::b", "| \u{A0}::a::b"), ("::", "| ::"),
      ("#\u{FE0F}#[a]", "#\u{FE0F}# [a]"), ("\u{FE0F}:\u{FE0F}:a::", "| \u{FE0F}:\u{FE0F}:a::"),
    ])
  func commands(text: String, line: String) {
    #expect(LogLine(text).text == line)
    #expect(LogLine(line).text == line)
  }

  @Test("Characters that cannot be seen and act are replaced")
  func controls() {
    for text in ["\u{1B}[1m", "a\nb", "a\rb", "\u{202E}", "\u{2028}", "\u{85}", "\u{200F}", "\0"] {
      let line = LogLine(text).text
      #expect(line.unicodeScalars.count == text.unicodeScalars.count)
      #expect(line.contains("\u{FFFD}") && !line.contains("\u{1B}") && !line.contains("\n"))
    }
  }

  @Test("Parts have their colors, and make no command together")
  func parts() {
    let line = LogLine([.init("a##", color: "31"), .init("[b]"), .init("\u{1B}", color: "1")])
    #expect(line.text == "\u{1B}[31ma## \u{1B}[0m[b]\u{1B}[1m\u{FFFD}\u{1B}[0m")
    #expect(LogLine([.init(":"), .init(":a::")]).text.hasPrefix("| :"))
  }

  @Test("A workflow command has its properties and data escaped")
  func workflowCommand() {
    let line = LogLine(
      command: "error", [("file", "a,b:c%\n"), ("title", "t")], "50 % ::warning::\r##[x]")
    #expect(
      line.text == "::error file=a%2Cb%3Ac%25\u{FFFD},title=t::50 %25 ::warning::\u{FFFD}##[x]")
  }
}
