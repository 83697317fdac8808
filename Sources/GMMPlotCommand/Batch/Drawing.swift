import ExperimentFile
import Plotting
import Rendering

/// What became of one figure.
struct FigureOutcome: Sendable {
  /// What was done, and why.
  enum Status: Sendable {
    case rendered(because: String)
    case unchanged(because: String)
  }

  let task: DrawingTask
  /// What was done; `nil` if the figure could not be drawn.
  var status: Status?
  /// Whole lines for standard error; warnings only.
  var warnings: [String] = []
  /// Why there is no figure; `nil` if there is one.
  var failure: CommandFailure?
  /// The bytes for standard output; empty for a figure in a file.
  var output: [UInt8] = []
  /// What a report says of a figure that was drawn.
  var facts: FigureFacts?
  /// How long it took.
  var milliseconds = 0.0
}

/// What a report says of a figure.
struct FigureFacts: Sendable {
  let sha256: String
  /// The number of bins of each histogram.
  let bins: [Int]
  let seed: UInt64
}

extension FigureOutcome {
  /// Draws one figure and writes it to its file, if it has one and the file does not hold the figure
  /// already.
  ///
  /// - Parameters:
  ///   - task: The figure.
  ///   - isForced: Whether the figure is drawn even if its file says that it would be the same.
  ///   - withFacts: Whether to find out what a report says.
  init(drawing task: DrawingTask, isForced: Bool, withFacts: Bool) {
    self.init(task: task)
    let start = secondsSinceSomeTime()
    do {
      try draw(isForced: isForced, withFacts: withFacts)
    } catch {
      failure = error
    }
    milliseconds = 1000 * (secondsSinceSomeTime() - start)
  }

  private mutating func draw(isForced: Bool, withFacts: Bool) throws(CommandFailure) {
    let input = try ExperimentInput(path: task.spec)
    warnings += input.warnings
    let font = try font(of: input)
    let provenance = Provenance(
      of: input.experiment, font: font, format: task.format)
    let existing = task.output.flatMap { OutputFile(path: $0).existingBytes }
    var reason = task.output == nil ? "for standard output" : "the figure did not exist"
    if let existing {
      let former = Provenance(of: existing)
      if isForced {
        reason = "it was asked for"
      } else if former == provenance {
        status = .unchanged(because: "nothing that it is made from has changed")
        if withFacts { facts = try facts(of: existing, ExperimentNumbers(input), input.experiment) }
        return
      } else {
        reason = Self.reason(former, provenance)
      }
    }

    let numbers = try ExperimentNumbers(input)
    warnings += numbers.warnings
    let figure = numbers.figure
    let list = DisplayList(figure, axes: Axes(figure), measuring: font)
    let bytes: [UInt8]
    do {
      bytes = try task.format.render(
        list, font: font,
        pixels: PixelSize(
          width: input.experiment.figure.pixelWidth, height: input.experiment.figure.pixelHeight),
        provenance: provenance)
    } catch {
      throw CommandFailure(.internalError, file: input.name, error.description)
    }
    warnAboutMissingCharacters(of: font, in: input)
    status = .rendered(because: reason)
    if let path = task.output {
      if let existing, showSameFigure(existing, bytes) {
        status = .unchanged(because: "drawn anew it is the same (\(reason))")
      } else {
        try OutputFile(path: path).write(bytes)
      }
    } else {
      output = bytes
    }
    if withFacts { facts = facts(of: bytes, numbers, input.experiment) }
  }

  private func facts(
    of bytes: [UInt8], _ numbers: ExperimentNumbers, _ experiment: Experiment
  ) -> FigureFacts {
    FigureFacts(
      sha256: SHA256.hexadecimal(bytes), bins: numbers.binCounts, seed: experiment.sample.seed)
  }

  private static func reason(_ former: Provenance?, _ provenance: Provenance) -> String {
    guard let former else { return "the file does not say what it was made from" }
    return former.experiment == provenance.experiment
      ? "the font, the format or the way figures are drawn has changed"
      : "the experiment has changed"
  }

  private mutating func font(of input: ExperimentInput) throws(CommandFailure) -> Font {
    do {
      let found = try FontLocator.find(input.experiment.figure.font, relativeTo: input.folder)
      if let substitute = found.substitute {
        let message =
          "\(input.name): warning: DejaVu Sans is not installed; \(substitute) serves instead, "
          + "and the figure will differ from those made elsewhere"
        warnings.append(message.onOneLine)
      }
      return try Font(path: found.path, dpi: input.experiment.figure.dpi)
    } catch {
      let status: ExitStatus = if case .failure = error { .internalError } else { .missingInput }
      throw CommandFailure(status, file: input.name, error.description)
    }
  }

  private mutating func warnAboutMissingCharacters(of font: Font, in input: ExperimentInput) {
    guard !font.missingCharacters.isEmpty else { return }
    let characters = font.missingCharacters.map { scalar in
      "\(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true)))"
    }
    let message =
      "\(input.name): warning: \(font.path) has no " + characters.joined(separator: ", ")
      + "; a box is drawn instead"
    warnings.append(message.onOneLine)
  }
}

extension SampleSettings {
  fileprivate var seed: UInt64 {
    switch generator {
    case .numpy(let seed): UInt64(seed)
    case .xoshiro256PlusPlus(let seed): seed
    }
  }
}
