import Testing

@testable import GMMSupport

@Suite struct SuggestionTests {
  // The distances are the textbook ones; "ca" to "abc" is 3 in the restricted form (2 without).
  @Test(
    "The distance counts insertions, deletions, substitutions and swaps",
    arguments: [
      ("kitten", "sitting", 3), ("weight", "wieght", 1), ("abc", "abc", 0), ("", "abc", 3),
      ("abc", "", 3), ("ca", "abc", 3), ("saturday", "sunday", 3),
    ])
  func distance(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
  }

  @Test(
    "A near word is found and a far one is not",
    arguments: [
      ("wieght", "weight"), ("SD", "sd"), ("linewidth", "lineWidth"), ("sds", "sd"),
      ("men", "mean"),
      ("frobnicate", nil), ("z", nil), ("", nil),
    ] as [(String, String?)])
  func near(word: String, candidate: String?) {
    #expect(nearest(to: word, among: ["weight", "mean", "sd", "lineWidth", "x", "y"]) == candidate)
  }

  @Test("A word of any length is compared in no time")
  func longWord() {
    #expect(nearest(to: String(repeating: "a", count: 1_000_000), among: ["weight"]) == nil)
  }
}
