/// Leaves out what was said before in other numbers: of each text the first stays.
///
/// Of frames of an animation the same is found again and again, with numbers that change.
///
/// - Parameters:
///   - items: What is said.
///   - subject: What it is about.
///   - message: What it says.
/// - Returns: The items, of which no two say the same about one subject but for their digits.
/// - Complexity: O(*n*) for *n* letters.
package func withoutRepeats<Item, Subject: Hashable>(
  _ items: some Sequence<Item>, about subject: (Item) -> Subject, saying message: (Item) -> String
) -> [Item] {
  var known: Set<Saying<Subject>> = []
  return items.filter { item in
    let words = message(item).filter { !$0.isNumber && $0 != "." && $0 != "," }
    return known.insert(Saying(subject: subject(item), words: words)).inserted
  }
}

/// What is said of something, but for its digits.
private struct Saying<Subject: Hashable>: Hashable {
  let subject: Subject
  let words: String
}
