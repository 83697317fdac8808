import GMMSupport
import Testing

@Suite struct TextPartsTests {
  @Test(
    "A text has a part wherever it stands, also after its beginning stood there in vain",
    arguments: [
      ("", "", true), ("a", "", true), ("", "a", false), ("abc", "abc", true),
      ("abc", "abcd", false),
      ("aaab", "aab", true), ("abababac", "ababac", true), ("xab", "ab", true),
      ("a\nb", "\nb", true),
      ("naïve", "ïv", true), ("naïve", "i", false), ("日本語", "本", true),
    ])
  func contains(text: String, part: String, expected: Bool) {
    #expect(text.contains(part) == expected)
    #expect("<\(text)>".dropFirst().dropLast().contains(part) == expected)
  }

  @Test(
    "Every part is replaced, from the left, and what came in its place is not looked at",
    arguments: [
      ("", "a", "b", ""), ("abc", "x", "y", "abc"), ("aaa", "aa", "b", "ba"),
      ("aXbX", "X", "", "ab"),
      ("a.b.c", ".", "..", "a..b..c"), ("aab", "ab", "b", "ab"), ("日本", "本", "b", "日b"),
      ("end", "d", "\n", "en\n"),
    ])
  func replacing(text: String, part: String, replacement: String, expected: String) {
    #expect(text.replacing(part, with: replacement) == expected)
  }
}
