/// The members of an object, checked against the keys that it may have.
///
/// Making one reports unknown, repeated and missing keys; the accessors in the extensions report
/// values that break the rule of their key. An accessor gives `nil` where the key is absent and
/// where its value was refused: a default may stand in for both, as a refusal fails the whole file.
///
/// The type asks nothing of its keys, the extensions do: to look a conformance up while the program
/// runs takes longer than to read an object.
struct Fields<Key> {
  let log: ProblemLog
  /// The offsets of the object's "{", for problems with what is not there.
  let opening: Range<Int>
  fileprivate(set) var fields: [Field] = []
  /// Absent keys that a reported name of another program stands for.
  fileprivate var excused: [String] = []
}

extension Fields where Key: KeySet {
  /// Reads the keys of `node`, or reports that it is no object.
  init?(_ node: JSONNode, name: String, log: ProblemLog) {
    self.log = log
    opening = node.opening
    guard case .object(let members) = node.value else {
      log.wrongType(name, must: "be an object { … }", node)
      return nil
    }
    var comments: [JSONMember] = []
    for member in members {
      if member.key == Comment.key { comments.append(member) }
      guard Key(rawValue: member.key) != nil else { continue }
      if let first = field(named: member.key) {
        reportRepeated(member, first: first.keyRange)
      } else {
        fields.append(Field(member, name: member.key))
      }
    }
    checkComments(comments)
    if fields.count + comments.count < members.count {
      for member in members
      where Key(rawValue: member.key) == nil && member.key != Comment.key && !log.isFull {
        reportUnknown(member)
      }
    }
    for key in Key.required where isMissing(key) {
      log.error("\(Key.objectName) needs the key \"\(key.rawValue)\"", at: opening)
    }
  }

  /// The same members, seen as those that have other keys; nothing is reported.
  init<Other>(_ other: Fields<Other>) {
    log = other.log
    opening = other.opening
    fields = other.fields
    excused = other.excused
  }

  func field(_ key: Key) -> Field? {
    field(named: key.rawValue)
  }

  private func reportRepeated(_ member: JSONMember, first: Range<Int>) {
    log.error(
      "the key \(quoted(member.key)) is given twice; the first is at "
        + log.place(of: first.lowerBound), at: member.keyRange)
  }

  /// A comment is text, and is not kept.
  private func checkComments(_ comments: [JSONMember]) {
    for comment in comments {
      _ = log.text(comment.value, name: Comment.key)
      if let first = comments.first, first.keyRange != comment.keyRange {
        reportRepeated(comment, first: first.keyRange)
      }
    }
  }

  private func field(named name: String) -> Field? {
    fields.first { $0.name == name }
  }

  /// Of two keys that exclude each other the one that comes later, where the file gives both.
  func laterField(_ first: Key, _ second: Key) -> Field? {
    guard let first = field(first), let second = field(second) else { return nil }
    return first.keyRange.lowerBound > second.keyRange.lowerBound ? first : second
  }

  subscript(key: Key) -> JSONNode? {
    field(key)?.value
  }

  /// Whether the file gives neither the key nor a name that stands for it.
  func isMissing(_ key: Key) -> Bool {
    field(key) == nil && !excused.contains(key.rawValue)
  }

  /// Reports a key that is not one, and takes it for the key that it was probably meant to be, so
  /// that one mistake is one problem.
  private mutating func reportUnknown(_ member: JSONMember) {
    let name = member.key.lowercased()
    let alias = Key.aliases.first { $0.names.contains(name) }
    let meant = alias?.keys.map { $0.rawValue } ?? []
    excused += meant
    let guess = log.unknownKey(
      member, in: Key.objectName, keys: Key.allCases.map { $0.rawValue }, meant: meant,
      reason: alias?.reason)
    if let guess, field(named: guess) == nil { fields.append(Field(member, name: guess)) }
  }
}

/// A member of an object under a key that the object may have.
struct Field {
  let name: String
  let keyRange: Range<Int>
  let value: JSONNode
  /// Whether the key was spelt differently and has been reported.
  let isGuess: Bool

  fileprivate init(_ member: JSONMember, name: String) {
    self.name = name
    keyRange = member.keyRange
    value = member.value
    isGuess = member.key != name
  }
}

/// The keys of every kind of object, outermost first.
let allKeySets: [any KeySet.Type] = [
  ExperimentKey.self, MixtureKey.self, ComponentKey.self, SampleKey.self, FitKey.self,
  DataKey.self, ConditionKey.self, FigureKey.self, ThemeKey.self, MarginsKey.self, LegendKey.self,
  AnimationKey.self, StandardErrorsKey.self, RatioTestKey.self,
  PanelKey.self,
  AxisKey.self, ScaleKey.self, FormatKey.self, TickKey.self, StepKey.self,
  LayerKey.self, BinsKey.self, LineQuantilesKey.self, LikelihoodParameterKey.self,
]
