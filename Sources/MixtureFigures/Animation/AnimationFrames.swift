/// Which iterations of a fit an animation shows, and when.
package struct AnimationFrames: Hashable, Sendable {
  /// A frame of an animation.
  package struct Frame: Hashable, Sendable {
    /// The number of iterations after which it shows the mixture; 0 is the start.
    package let iteration: Int
    /// The log-likelihood of that mixture.
    package let logLikelihood: Double
    /// How long it is shown, in milliseconds; the last one then stays.
    package let milliseconds: Int
  }

  /// The frames in their order, at least one: the last is the end of the fit.
  package let frames: [Frame]
  /// The number of iterations of the fit.
  package let iterationCount: Int

  /// Chooses the frames of a fit.
  ///
  /// - Parameters:
  ///   - settings: How many there may be, and how long they take.
  ///   - fit: The fit, with its recorded steps.
  init(_ settings: AnimationSettings, of fit: MixtureFit) {
    iterationCount = fit.iterations
    var steps = fit.steps.filter { $0.iteration < fit.iterations }.map {
      Step(iteration: $0.iteration, logLikelihood: $0.logLikelihood)
    }
    steps.append(
      Step(iteration: fit.iterations, logLikelihood: fit.runs[fit.bestRun].logLikelihood))
    let shown = Self.chosen(from: steps, atMost: settings.frames)
    let durations = Self.milliseconds(count: shown.count, seconds: settings.seconds)
    frames = zip(shown, durations).map {
      Frame(iteration: $0.iteration, logLikelihood: $0.logLikelihood, milliseconds: $1)
    }
  }

  /// A mixture on the way of a fit.
  struct Step: Hashable {
    let iteration: Int
    let logLikelihood: Double
  }

  /// The steps that have frames: the first half of as many as there may be in their order, then those that
  /// are the first to reach equal shares of what the log-likelihood still gains, and the last.
  ///
  /// - Parameters:
  ///   - steps: All steps, at least one.
  ///   - most: How many are chosen at most, at least 2. Fewer are where one step gains several shares.
  /// - Returns: The steps in their order.
  /// - Complexity: O(*n*) for *n* steps.
  static func chosen(from steps: [Step], atMost most: Int) -> [Step] {
    guard steps.count > most else { return steps }
    let early = steps.prefix(most / 2)
    let (former, last) = (early[early.count - 1], steps[steps.count - 1])
    let shares = most - early.count
    let gain = last.logLikelihood - former.logLikelihood
    var chosen = Array(early)
    var share = 1
    for step in steps.dropFirst(early.count).dropLast() {
      func isReached() -> Bool {
        step.logLikelihood - former.logLikelihood >= gain * Double(share) / Double(shares)
      }
      guard share < shares, isReached() else { continue }
      chosen.append(step)
      while share < shares, isReached() { share += 1 }
    }
    return chosen + [last]
  }

  /// How long frames are shown, in milliseconds: the first and the last for twice as long as others.
  static func milliseconds(count: Int, seconds: Double) -> [Int] {
    let parts = (0..<count).map { $0 == 0 || $0 == count - 1 ? 2.0 : 1 }
    let whole = parts.reduce(0, +)
    var (sum, former) = (0.0, 0)
    // Rounded sums, so that nothing is lost on the way.
    return parts.map { part in
      sum += part
      let end = Int(clamping: (1000 * seconds * sum / whole).rounded())
      defer { former = end }
      return end - former
    }
  }
}

extension AnimationFrames {
  /// The frames, as reports have them.
  package var report: JSONValue {
    .object([
      .init("frames", .number(frames.count)),
      .init("iterations", .wholeNumbers(frames.map(\.iteration))),
      .init("ofIterations", .number(iterationCount)),
      .init("logLikelihood", .numbers(frames.map(\.logLikelihood))),
      .init("milliseconds", .wholeNumbers(frames.map(\.milliseconds))),
      .init("plays", .number(1)),
    ])
  }
}

extension Experiment {
  /// The frames of the experiment's animation.
  ///
  /// - Parameter counted: Its points.
  /// - Returns: The frames; `nil` for a figure that stands still.
  package func animationFrames(_ counted: CountedExperiment) -> AnimationFrames? {
    guard let animation = figure.animation,
      let fit = figure.panels.indices.lazy.compactMap({ counted[$0].points.fitted?.fit }).first
    else { return nil }
    return AnimationFrames(animation, of: fit)
  }
}
