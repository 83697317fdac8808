import GMMSupport
import GaussianMixtures

/// The keys of the file's outermost object.
enum ExperimentKey: String, ObjectKey {
  case schema = "$schema"
  case title, description, mixture, sample, data, figure

  static let objectName = "an experiment"
  static var required: [Self] { [.mixture] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["alt"], keys: [.description]),
      KeyAlias(names: ["model", "distribution"], keys: [.mixture]),
      KeyAlias(names: ["plot", "chart"], keys: [.figure]),
      KeyAlias(names: ["dataset"], keys: [.data]),
    ]
  }
  static let furtherSchema = #""not": {"required": ["sample", "data"]}"#

  var entry: KeyEntry {
    switch self {
    case .schema:
      KeyEntry(
        "The address of this schema, for editors. It has no effect on the figure.",
        .text, examples: #"["../gmm-plot.schema.json"]"#)
    case .title:
      KeyEntry(
        "The title above the axes. Left out: no title.", .line(minimumLength: 0),
        examples: #"["Two Gaussians"]"#)
    case .description:
      KeyEntry(
        "The text for those who cannot see the figure (alt text). Left out: made from the "
          + "experiment.", .text,
        examples: #"["A histogram with two peaks, the higher one at 10."]"#)
    case .mixture:
      KeyEntry(
        "The Gaussian mixture: its components, or how it is fitted to the data.",
        .object(MixtureKey.self),
        examples: #"[{"components": [{"weight": 1, "mean": 0, "sd": 1}]}]"#)
    case .sample:
      KeyEntry(
        "The sample to draw from the mixture. Without it and without data: the defaults.",
        .object(SampleKey.self), standard: "{}",
        examples: #"[{"size": 10000, "seed": 0, "generator": "numpy"}]"#)
    case .data:
      KeyEntry(
        "The file that the points are read from, in place of a sample.", .object(DataKey.self),
        examples: #"[{"file": "faithful.csv", "columns": ["waiting"]}]"#)
    case .figure:
      KeyEntry(
        "The figure to draw. Left out: a histogram of the points under the mixture's density; for "
          + "points of several coordinates their scatter, or panels of all pairs of coordinates.",
        .object(FigureKey.self), standard: "{}", examples: #"[{"size": [8, 4], "dpi": 72}]"#)
    }
  }
}

/// The keys of a component of the mixture.
enum ComponentKey: String, ObjectKey {
  case weight, mean, sd, covariance

  static let objectName = "a component"
  static var required: [Self] { [.weight, .mean] }
  static let furtherSchema = #""oneOf": [{"required": ["sd"]}, {"required": ["covariance"]}]"#
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(
        names: ["sigma", "σ", "scale", "spread"], keys: [.sd, .covariance],
        reason: "nobody can tell a deviation from a variance by that name; write \"sd\" for the "
          + "standard deviation or \"covariance\" for the variance"),
      KeyAlias(
        names: ["std", "stddev", "stdev", "deviation", "standarddeviation"], keys: [.sd]),
      KeyAlias(names: ["variance", "var", "cov"], keys: [.covariance]),
      KeyAlias(names: ["mu", "μ", "loc", "location", "center", "centre"], keys: [.mean]),
      KeyAlias(names: ["w", "pi", "π", "proportion", "probability"], keys: [.weight]),
    ]
  }

  var entry: KeyEntry {
    switch self {
    case .weight:
      KeyEntry(
        "The share of the component in the mixture.", .number(NumberRule(above: 0, atMost: 1)),
        examples: "[0.25]")
    case .mean:
      KeyEntry(
        "The mean, in data units: a number, or one for each coordinate of a point.", .mean,
        examples: "[5, [2, 54.5]]")
    case .sd:
      KeyEntry(
        "The standard deviation, in data units, for points of one coordinate. Either this or "
          + "covariance.",
        .number(NumberRule(above: 0)), examples: "[1.5]")
    case .covariance:
      KeyEntry(
        "The variance (the square of the standard deviation), or the covariance matrix with a row "
          + "and a column for each coordinate: symmetric and positive definite. Either this or sd.",
        .covariance(NumberRule(above: 0)), examples: "[2.25, [[0.07, 0.44], [0.44, 33.7]]]")
    }
  }
}

/// The keys of the sample.
enum SampleKey: String, ObjectKey {
  case size, seed, generator

  static let objectName = "a sample"
  static let furtherSchema = """
    "if": {"properties": {"generator": {"const": "numpy"}}, "required": ["generator"]}, \
    "then": {"properties": {"seed": {"maximum": \(UInt32.max)}}}
    """
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["n", "count", "points", "number"], keys: [.size]),
      KeyAlias(names: ["rng", "algorithm", "bitgenerator"], keys: [.generator]),
    ]
  }

  var entry: KeyEntry {
    switch self {
    case .size:
      KeyEntry(
        "The number of points.",
        .wholeNumber(
          WholeNumberRule(
            1...UInt64(Limits.sampleSize),
            upperEnd: groupedText(Limits.sampleSize))),
        standard: String(SampleSettings().size), examples: "[10000]")
    case .seed:
      KeyEntry(
        "The seed of the generator: a whole number of 64 bits, or of 32 bits for numpy.",
        .wholeNumber(
          WholeNumberRule(0...UInt64.max, upperEnd: "\(UInt64.max) (64 bits)")),
        standard: "0", examples: "[0, 42]")
    case .generator:
      KeyEntry(
        "The stream of random numbers: xoshiro256++, or numpy for the numbers that NumPy draws "
          + "after np.random.seed(seed).",
        .word(GeneratorName.self), standard: #""xoshiro256++""#, examples: #"["numpy"]"#)
    }
  }
}
