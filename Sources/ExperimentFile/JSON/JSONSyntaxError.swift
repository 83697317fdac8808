/// The first place at which a text is not JSON.
struct JSONSyntaxError: Error, Sendable {
  /// What was found and what is allowed, as a lower-case phrase.
  let message: String
  /// The offsets of the bytes that are to blame.
  let range: Range<Int>
}
