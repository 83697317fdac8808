/// What is known of points before they are drawn or read, and what is known once they were.
struct PointFacts {
  /// The number of points; 0 as long as a file has not been read.
  var count: Double
  /// Whether they are in memory.
  var areKept: Bool
  /// Steps to go once through points that are not kept, where that counts.
  var passSteps = 0.0
  /// The number of their groups; 1 without.
  var groupCount = 1.0
  /// The iterations of all starts of their fit.
  var iterationCount = 0.0
  /// The points themselves; `nil` before they were drawn or read.
  let points: ExperimentPoints?
  /// What was counted of them; `nil` before.
  let counted: CountedPoints?

  /// What an experiment says of its points, and what is known of them.
  ///
  /// - Parameters:
  ///   - experiment: The experiment.
  ///   - data: Its data files.
  ///   - limits: What counts.
  ///   - points: The points, as soon as they were drawn or read.
  ///   - counted: What was counted of them.
  init(
    _ experiment: Experiment, _ data: DataSources, _ limits: ResourceLimits,
    points: ExperimentPoints? = nil, counted: CountedPoints? = nil
  ) {
    self.points = points ?? counted?.points
    self.counted = counted
    switch experiment.points {
    case .sample(let sample):
      count = Double(sample.size)
      areKept = experiment.keeps(sample)
      if !areKept, limits.countsPoints {
        passSteps = count * sample.steps(componentCount: experiment.mixture.largestComponentCount)
      }
    case .data(let settings):
      switch settings.origin {
      case .values(let points): (count, areKept) = (Double(points.count), true)
      case .bins(_, let counts): (count, areKept) = (Double(counts.count), true)
      case .file:
        (count, areKept) = (0, false)
        if limits.countsPoints {
          let bytes = data.source(of: experiment.points)?.byteCount ?? 0
          passSteps = Double(bytes) * settings.options.stepsPerByte
        }
      }
    }
    if case .fit(let request) = experiment.mixture { iterationCount = request.leastIterations }
    guard let points = self.points else { return }
    if let values = points.values {
      count = Double(values.count / points.dimension)
      areKept = true
    }
    groupCount = Double(max(points.groupNames.count, 1))
    if points.isFitted { iterationCount = points.fits.reduce(0) { $0 + $1.iterationCount } }
  }
}

extension SampleSettings {
  /// Steps to draw a point of so many coordinates, and to look at it once.
  func steps(dimension: Double = 1, componentCount: Double) -> Double {
    let numbers = dimension * (15 + 2 * dimension)
    return switch generator {
    case .xoshiro256PlusPlus: numbers + componentCount
    case .numpy: numbers + 45 + 6 * componentCount
    }
  }
}

extension DataOptions {
  /// Steps to read a byte of a file: each cell of a condition is compared with all of its texts.
  fileprivate var stepsPerByte: Double {
    conditions.reduce(8) { steps, condition in
      if case .values(let contents) = condition.test {
        steps + 4 * Double(contents.count)
      } else {
        steps + 2
      }
    }
  }
}

extension FittedMixture {
  /// The iterations of all starts of all fits.
  fileprivate var iterationCount: Double {
    selection.candidates.reduce(0) { count, candidate in
      candidate.fit.runs.reduce(count) { $0 + Double($1.trace.count) }
    }
  }
}
