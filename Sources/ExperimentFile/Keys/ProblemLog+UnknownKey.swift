import GMMSupport

extension ProblemLog {
  /// Reports a key that an object does not have, with what it may be meant for.
  ///
  /// - Parameters:
  ///   - member: The member of the object with the key.
  ///   - object: The name of the object, with its article.
  ///   - keys: The keys that it may have.
  ///   - meant: Those that the key stands for in other programs, if it does.
  ///   - reason: Why such a name is refused, where that is not plain from the suggestion.
  /// - Returns: The key that it was probably meant to be, only spelt otherwise.
  func unknownKey(
    _ member: JSONMember, in object: String, keys: [String], meant: [String], reason: String?
  ) -> String? {
    let problem = "unknown key \(quoted(member.key)) in \(object)"
    let allowed = "Allowed: " + keys.joined(separator: ", ")
    if Comment.isMeant(by: member.key.lowercased()) {
      error("\(problem); use \"\(Comment.key)\" for a comment", at: member.keyRange)
    } else if !meant.isEmpty || reason != nil {
      let suggestion = meant.map { "\"\($0)\"" }.joined(separator: " or ")
      error(
        reason.map { "\(problem): \($0)" } ?? "\(problem); did you mean \(suggestion)? \(allowed)",
        at: member.keyRange)
    } else if let guess = nearest(to: member.key, among: keys) {
      error("\(problem); did you mean \"\(guess)\"? \(allowed)", at: member.keyRange)
      return guess
    } else if let owner = allKeySets.first(where: { $0.knows(member.key) }) {
      error("\(problem); it belongs to \(owner.objectName). \(allowed)", at: member.keyRange)
    } else {
      error("\(problem). \(allowed)", at: member.keyRange)
    }
    return nil
  }
}

extension KeySet {
  fileprivate static func knows(_ name: String) -> Bool { Self(rawValue: name) != nil }
}
