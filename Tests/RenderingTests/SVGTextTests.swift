import Testing

@testable import Rendering

@Suite struct SVGTextTests {
  @Test(
    "A length has at most three decimals and no more digits than it needs",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (1.0 / 3, "0.333"),
      (2.0 / 3, "0.667"), (-0.0004, "0"), (-0.0006, "-0.001"), (100.0, "100"), (12.050, "12.05"),
      (0.001, "0.001"), (1e300, "1000000000000"), (123_456.789_6, "123456.79"),
    ])
  func numbers(_ value: Double, _ expected: String) {
    #expect(lengthText(value) == expected)
  }

  @Test("Markup is escaped, and characters that XML cannot write are replaced")
  func escapes() {
    #expect(escapedForXML("a < b & \"c\" > d") == "a &lt; b &amp; &quot;c&quot; &gt; d")
    #expect(escapedForXML("a\u{0}b\u{1}c\u{1F}d\u{FFFE}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(escapedForXML("π\u{2212}1\t😀\n") == "π\u{2212}1\t😀\n")
  }
}
