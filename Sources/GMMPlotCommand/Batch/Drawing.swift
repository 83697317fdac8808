import ExperimentFile
import Plotting
import Rendering

/// What became of one figure.
struct FigureOutcome: Sendable {
  let task: DrawingTask
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
  /// Draws one figure and writes it to its file, if it has one.
  init(drawing task: DrawingTask, withFacts: Bool) {
    self.init(task: task)
    let start = secondsSinceSomeTime()
    do {
      try draw(withFacts: withFacts)
    } catch {
      failure = error
    }
    milliseconds = 1000 * (secondsSinceSomeTime() - start)
  }

  private mutating func draw(withFacts: Bool) throws(CommandFailure) {
    let input = try ExperimentInput(path: task.spec)
    warnings += input.warnings
    let numbers = try ExperimentNumbers(input)
    let figure = numbers.figure
    let font = try font(of: input)
    let list = DisplayList(figure, axes: Axes(figure), measuring: font)
    let bytes: [UInt8]
    do {
      bytes = try task.format.render(list, font: font)
    } catch {
      throw CommandFailure(.internalError, file: input.name, error.description)
    }
    warnAboutMissingCharacters(of: font, in: input)
    if let path = task.output {
      try OutputFile(path: path).write(bytes)
    } else {
      output = bytes
    }
    if withFacts {
      facts = FigureFacts(
        sha256: SHA256.hexadecimal(bytes), bins: numbers.binCounts,
        seed: input.experiment.sample.seed)
    }
  }

  private mutating func font(of input: ExperimentInput) throws(CommandFailure) -> Font {
    do {
      let found = try FontLocator.find(input.experiment.figure.font, relativeTo: input.folder)
      if let substitute = found.substitute {
        warnings.append(
          "\(input.name): warning: DejaVu Sans is not installed; \(substitute) serves instead, "
            + "and the figure will differ from those made elsewhere")
      }
      return try Font(path: found.path, dpi: input.experiment.figure.dpi)
    } catch {
      throw CommandFailure(.missingInput, file: input.name, error.description)
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
