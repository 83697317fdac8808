import Histograms

/// A value that is one of a few words.
protocol Word: RawRepresentable<String>, CaseIterable {
  /// What the word is, as messages name it.
  static var wordName: String { get }
  /// Names of other programs, in lower case, for these words.
  static var aliases: [String: Self] { get }
}

/// The marks by their names.
enum MarkName: String, Word {
  case histogram, density, components, rug

  static let wordName = "mark"
  static var aliases: [String: Self] {
    [
      "hist": .histogram, "bars": .histogram, "mixture": .density, "pdf": .density,
      "curve": .density,
    ]
  }
}

/// The generators by their names.
enum GeneratorName: String, Word {
  case xoshiro256PlusPlus = "xoshiro256++"
  case numpy

  static let wordName = "generator"
  static var aliases: [String: Self] {
    [
      "xoshiro": .xoshiro256PlusPlus, "xoshiro256": .xoshiro256PlusPlus,
      "mt19937": .numpy, "mersenne twister": .numpy,
    ]
  }
}

extension BinRule: Word {
  static let wordName = "bin rule"
  static var aliases: [String: Self] {
    ["freedman-diaconis": .fd, "freedman diaconis": .fd, "freedmandiaconis": .fd]
  }
}

extension Normalization: Word {
  static let wordName = "normalization"
  static var aliases: [String: Self] {
    ["pdf": .density, "frequency": .count, "relative": .probability]
  }
}
