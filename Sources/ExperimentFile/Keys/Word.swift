/// A value that is one of a few words.
protocol Word: RawRepresentable<String>, CaseIterable {
  /// What the word is, as messages name it.
  static var wordName: String { get }
  /// Names of other programs, in lower case, for these words.
  static var aliases: [String: Self] { get }
  /// Other texts that are taken for these words.
  static var symbols: [String: Self] { get }
}

extension Word {
  static var symbols: [String: Self] { [:] }
}
