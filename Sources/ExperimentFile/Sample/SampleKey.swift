/// The keys of the sample.
enum SampleKey: String, ObjectKey {
  case size, seed, generator

  static let objectName = "a sample"
  static let furtherSchema = [
    JSONValue.Member(
      "if",
      JSONValue(
        parsing: #"{"properties": {"generator": {"const": "numpy"}}, "required": ["generator"]}"#)),
    JSONValue.Member(
      "then",
      JSONValue(parsing: #"{"properties": {"seed": {"maximum": \#(UInt32.max)}}}"#)),
  ]
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["n", "count", "points", "number"], keys: [.size]),
      KeyAlias(names: ["rng", "algorithm", "bitgenerator"], keys: [.generator]),
    ]
  }

  var entry: KeyEntry<SampleSettings> {
    switch self {
    case .size:
      KeyEntry(
        "The number of points.", .wholeNumber(WholeNumberRule(upTo: Limits.sampleSize)),
        cost: .points, standard: .number(SampleSettings().size), examples: "[10000]",
        write: { .number($0.size) })
    case .seed:
      KeyEntry(
        "The seed of the generator: a whole number of 64 bits, or of 32 bits for numpy.",
        .wholeNumber(.seed), cost: .nothing, standard: .number(0), examples: "[0, 42]",
        write: { .number($0.generator.seed) })
    case .generator:
      KeyEntry(
        "The stream of random numbers: xoshiro256++, or numpy for the numbers that NumPy draws "
          + "after np.random.seed(seed).",
        .word(GeneratorName.self), cost: .points, standard: .text("xoshiro256++"),
        examples: #"["numpy"]"#,
        write: { .text(GeneratorName($0.generator).rawValue) })
    }
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

extension GeneratorName {
  fileprivate init(_ generator: SampleGenerator) {
    switch generator {
    case .numpy: self = .numpy
    case .xoshiro256PlusPlus: self = .xoshiro256PlusPlus
    }
  }
}
