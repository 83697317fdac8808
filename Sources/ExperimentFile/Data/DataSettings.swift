/// Where the points of an experiment come from.
public enum PointSource: Hashable, Sendable {
  /// They are drawn from the mixture.
  case sample(SampleSettings)
  /// They are read from a file, or given in the experiment.
  case data(DataSettings)
}

/// The data of an experiment.
public struct DataSettings: Hashable, Sendable {
  /// Where they are.
  public enum Origin: Hashable, Sendable {
    /// In a file at a path relative to the experiment file.
    case file(String)
    /// In the experiment: points of as many coordinates each.
    case values([[Double]])
    /// In the experiment: how many points lie between numbers that increase.
    case bins(edges: [Double], counts: [Double])
  }

  /// Where the data are.
  public var origin: Origin
  /// How the file is read, and what of it: the columns have one for each coordinate of a point, or none
  /// for the first with numbers; those of bins are the lower and the upper edge, and the weights their
  /// counts.
  public var options: DataOptions
  /// Whether each row of the file is a bin.
  public var hasBins = false
  /// How often each of the values in the experiment counts, as many as there are points, in [0, 10¹⁵];
  /// `nil` for once.
  public var weights: [Double]?
  /// The step of which the values of the only column are multiples, but for a constant, above 0: each
  /// stands for the interval of this width about it. `nil` for values that stand for themselves.
  public var rounded: Double?

  /// Creates the settings of a data file; they are checked when they are drawn, as ``Experiment``
  /// says.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - options: How the file is read; the columns are at most 20, all different, numbers counted
  ///     from 1, or none for the first with numbers.
  ///   - rounded: The step of rounded values of one column, above 0.
  public init(file: String, options: DataOptions = DataOptions(), rounded: Double? = nil) {
    origin = .file(file)
    self.options = options
    self.rounded = rounded
  }

  /// Creates data that stand in the experiment; they are checked when they are drawn, as
  /// ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - values: The points, from 1 to 100,000 numbers; all have as many coordinates, from 1 to 20.
  ///   - weights: How often each counts, in [0, 10¹⁵]; `nil` for once.
  ///   - rounded: The step of rounded values of one coordinate, above 0.
  public init(values: [[Double]], weights: [Double]? = nil, rounded: Double? = nil) {
    origin = .values(values)
    options = DataOptions()
    self.weights = weights
    self.rounded = rounded
  }

  /// Creates binned data that stand in the experiment; they are checked when they are drawn, as
  /// ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - edges: The edges of the bins, increasing, from 2 to 100,001.
  ///   - counts: How many points each bin has, one number fewer, in [0, 10¹⁵]; they need not be whole.
  public init(edges: [Double], counts: [Double]) {
    origin = .bins(edges: edges, counts: counts)
    options = DataOptions()
  }
}

extension PointSource {
  /// Whether points count as often as weights say, or are counts.
  package var areWeighted: Bool {
    if case .data(let data) = self { data.areWeighted } else { false }
  }
}

extension DataSettings {
  /// The path of the file; `nil` for values in the experiment.
  public var file: String? { if case .file(let file) = origin { file } else { nil } }

  /// The number of coordinates of a point.
  package var dimension: Int {
    switch origin {
    case .file: hasBins ? 1 : max(options.columns.count, 1)
    case .values(let points): max(points.first?.count ?? 0, 1)
    case .bins: 1
    }
  }

  /// Whether the data are counts between edges.
  package var areBins: Bool { if case .bins = origin { true } else { hasBins } }

  /// Whether points count as often as weights say, or are counts.
  package var areWeighted: Bool { areBins || weights != nil || options.weights != nil }
}
