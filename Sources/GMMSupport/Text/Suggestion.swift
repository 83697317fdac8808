/// The candidate that `word` is most probably a misspelling of, or `nil`.
///
/// Letter case does not count. A candidate is near when the Damerau-Levenshtein distance is at most
/// a third of the longer length (rounded to nearest), or what `threshold` says of that length; the first
/// of equally near ones is taken.
///
/// - Complexity: O(*m* · *n*) for each candidate of *n* letters and a word of *m* ≤ 3*n*/2.
package func nearest(
  to word: String, among candidates: some Sequence<String>,
  threshold: (Int) -> Int = thirdOfLength
) -> String? {
  allNear(to: word, among: candidates, threshold: threshold).first
}

/// The distance of a misspelling at most: a third of the longer length, rounded to nearest.
package func thirdOfLength(_ length: Int) -> Int { (length + 1) / 3 }

/// All candidates that `word` may be a misspelling of, the nearest first, and of equally near ones the
/// first.
///
/// - Complexity: O(*m* · *n*) for each candidate of *n* letters and a word of *m* ≤ 3*n*/2.
package func allNear(
  to word: String, among candidates: some Sequence<String>,
  threshold: (Int) -> Int = thirdOfLength
) -> [String] {
  let letters = Array(word.lowercased().unicodeScalars.prefix(100))
  var near: [(candidate: String, distance: Int)] = []
  for candidate in candidates {
    let candidateLetters = Array(candidate.lowercased().unicodeScalars)
    let most = threshold(max(letters.count, candidateLetters.count))
    guard abs(letters.count - candidateLetters.count) <= most else { continue }
    let distance = editDistance(letters, candidateLetters)
    if distance <= most { near.append((candidate, distance)) }
  }
  // Sorting is stable in fact and not by promise.
  return near.enumerated()
    .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    .map(\.element.candidate)
}

/// The Damerau-Levenshtein distance in its restricted form (optimal string alignment): the fewest
/// insertions, deletions, substitutions and swaps of neighbors, no letter edited twice.
///
/// F. J. Damerau, A technique for computer detection and correction of spelling errors,
/// Communications of the ACM 7 (1964) 171-176, doi:10.1145/363958.363994.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let substitution = previous[j] + (a[i] == b[j] ? 0 : 1)
      var distance = min(substitution, previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      row.append(distance)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.count]
}
