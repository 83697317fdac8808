/// The points that layers show one by one: all, or as many as anybody can see.
struct ShownPoints {
  /// The first of so many points in a row is shown.
  let step: Int
  /// The shown points of a stream; none where all are in memory.
  let values: [Double]
  /// What is said where not all are shown.
  let warnings: [ExperimentProblem]

  /// Chooses among points in memory, of which layers without a sign for each see all.
  init(of values: [Double], _ points: ExperimentPoints, _ experiment: Experiment) {
    let paths = experiment.paths(ofLayersThat: \.hasSigns)
    let hasResponsibilities = experiment.layerNeeds.joined()
      .contains { $0.signColoring == .responsibilities }
    let count = values.count / points.dimension
    let responsibilityCount = hasResponsibilities ? count * points.mixture.componentCount : 0
    step = max(
      Self.step(through: count, paths.count),
      (responsibilityCount - 1) / Limits.shownResponsibilities + 1)
    self.values = []
    warnings = Self.warnings(step: step, of: count, paths)
  }

  /// Chooses among the points of a stream.
  ///
  /// Those of a sample are in no order, so that its first are as good as any; a file is read once
  /// more.
  ///
  /// - Throws: As the stream does.
  init(
    of stream: any PointStream<ExperimentProblem>, count: Int, _ experiment: Experiment
  ) throws(ExperimentProblem) {
    let paths = experiment.paths(ofLayersThat: \.showsPoints)
    if paths.isEmpty {
      (step, values, warnings) = (1, [], [])
    } else if case .sample(let sample) = experiment.points,
      case .given(.line(let mixture)) = experiment.mixture
    {
      let limit = min(Limits.signs / paths.count, count)
      values = mixture.sample(size: limit, generator: sample.generator).values
      step = 1
      warnings = Self.warnings(first: limit, of: count, paths)
    } else {
      let step = Self.step(through: count, paths.count)
      var shown: [Double] = []
      var next = 0
      for block in 0..<stream.blockCount {
        try stream.forEachChunk(ofBlock: block) { chunk in
          while next < chunk.count {
            shown.append(chunk[next])
            next += step
          }
          next -= chunk.count
        }
      }
      (self.step, values) = (step, shown)
      warnings = Self.warnings(step: step, of: count, paths)
    }
  }

  private static func step(through count: Int, _ layerCount: Int) -> Int {
    guard layerCount > 0 else { return 1 }
    let limit = Limits.signs / layerCount
    return max((count + limit - 1) / limit, 1)
  }

  private static func warnings(
    step: Int = 1, first: Int? = nil, of count: Int, _ paths: [[JSONPathStep]]
  ) -> [ExperimentProblem] {
    guard step > 1 || first ?? count < count else { return [] }
    let choice = first.map { "the first \(groupedText($0))" } ?? "1 in \(step)"
    let message = "the layer shows \(choice) of \(groupedText(count)) points"
    return paths.map { ExperimentProblem(message, at: $0, severity: .warning) }
  }
}
