/// The key under which any object of a file may say something to its readers: it is read, and has no
/// effect on anything.
enum Comment {
  /// The key, named as JSON Schema names its own.
  static let key = "$comment"

  /// Whether an unknown key, in lower case, was to begin a comment.
  static func isMeant(by key: String) -> Bool {
    let names = ["comment", "comments", "_comment", "_comments", "__comment__", "-comment"]
    return names.contains(key) || key.hasPrefix("//") || key.hasPrefix("#")
      || (key.hasPrefix("$") && nearest(to: key, among: [Self.key]) != nil)
  }
}
