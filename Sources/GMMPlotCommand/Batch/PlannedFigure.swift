/// A figure with everything that decides how it looks, before it is drawn.
struct PlannedFigure {
  let target: FigureTarget
  let format: FigureFormat
  /// The experiment in the variant of the figure.
  let experiment: Experiment
  /// What the file of the figure holds; `nil` if there is none, or it cannot be read.
  let existing: ExistingFigure?
  /// Why what is there already cannot be read; `nil` if it can, or there is nothing.
  let obstacle: FileProblem?
  /// The files that the figure is made from.
  let sources: [String]
  /// What may be wrong with the figure; grows while it is drawn.
  private(set) var warnings: [Message]

  /// The folder that the figure has to lie in; `nil` for anywhere.
  var root: RootFolder? { input.root }

  private let input: ExperimentInput
  private let font: Font
  private var knownProvenance: Provenance?
  /// How the data are read otherwise than by version 0.1; known with the provenance.
  private var readings: [ChangedReading] = []

  /// Finds the font, and what is there already.
  ///
  /// - Throws: `CommandFailure` if the font is missing, or the variant too large.
  init(
    _ target: FigureTarget, of input: ExperimentInput, as format: FigureFormat
  ) throws(CommandFailure) {
    self.target = target
    self.format = format
    self.input = input
    experiment = try input.experiment(of: target.variant)
    let shown = experiment
    try input.problems { () throws(ExperimentProblem) in try shown.checkMotion(as: format) }
    (font, warnings) = try input.font(of: experiment)
    let (experiment, root) = (experiment, input.root)
    do {
      existing = try target.path.flatMap { path throws(FileProblem) in
        try ExistingFigure(OutputFile(path: path, root: root), of: experiment, as: format)
      }
      obstacle = nil
    } catch {
      (existing, obstacle) = (nil, error)
    }
    var sources = input.files
    if case .file(_, let path) = target.variant.theme { sources.append(path) }
    self.sources = sources + font.paths
  }

  /// The size of the figure in pixels.
  var size: PixelSize {
    PixelSize(width: experiment.figure.pixelWidth, height: experiment.figure.pixelHeight)
  }

  /// What the figure is made from.
  ///
  /// - Throws: `CommandFailure` with status 66 or 74 if a data file cannot be read.
  mutating func provenance() throws(CommandFailure) -> Provenance {
    if let knownProvenance { return knownProvenance }
    let dataDigests = try input.problems { () throws(ExperimentProblem) in
      try input.data.digests()
    }
    readings = experiment.changedReadings(of: input.data)
    let provenance = provenance(dataDigests, readings)
    knownProvenance = provenance
    return provenance
  }

  private func provenance(
    _ dataDigests: [String], _ readings: [ChangedReading], hasFormulas: Bool = true
  ) -> Provenance {
    Provenance(
      of: experiment, dataDigests: dataDigests, readings: readings, font: font, format: format,
      hasFormulas: hasFormulas)
  }

  /// Why the file has to be looked at more closely; `nil` if it says that it shows the figure.
  ///
  /// - Throws: `CommandFailure` with status 66 or 74 if a data file cannot be read.
  mutating func staleness() throws(CommandFailure) -> Staleness? {
    // Reading data for the points gives their digest as well, so that nothing asks for it before.
    guard let existing else { return .missing }
    let pixelCount = size.comparedPixelCount
    let staleness = Staleness(of: existing, for: try provenance(), upTo: pixelCount)
    guard !readings.isEmpty || font.hasMarkup, staleness == .otherSurroundings else {
      return staleness
    }
    let dataDigests = try input.problems { () throws(ExperimentProblem) in
      try input.data.digests()
    }
    // Whether nothing else has changed since an earlier version drew the figure.
    func isCurrent(_ readings: [ChangedReading], hasFormulas: Bool) -> Bool {
      let former = provenance(dataDigests, readings, hasFormulas: hasFormulas)
      return Staleness(of: existing, for: former, upTo: pixelCount) == nil
    }
    if let reading = readings.first,
      isCurrent([], hasFormulas: true) || isCurrent([], hasFormulas: false)
    {
      return .otherReading(reading.advice)
    }
    return isCurrent(readings, hasFormulas: false)
      ? .otherReading(
        "what stands between two $ is a formula now; a dollar sign itself is written \\$")
      : staleness
  }

  /// Draws the figure.
  ///
  /// - Throws: `CommandFailure` if a curve would be too long, or a library fails.
  mutating func draw(_ counted: CountedExperiment) throws(CommandFailure) -> [UInt8] {
    let numbers = try input.problems { () throws(ExperimentProblem) in
      try FigureNumbers(experiment, counted)
    }
    warnings += numbers.warnings.map(input.message) + input.notes(numbers.last.readingNotes)
    let provenance = try provenance()
    let drawn: (bytes: [UInt8], warnings: [LayoutWarning])
    var pictures: DotPictures?
    do {
      drawn = try numbers.file(
        as: format, experiment.figure, font: font, provenance: provenance
      ) { pictures = $0 }
    } catch {
      throw CommandFailure(.internalError, file: input.name, error.description)
    }
    warnings += drawn.warnings.map {
      input.message(ExperimentProblem($0, of: experiment, numbers.last))
    }
    if let pictures, let warning = pictures.warning(experiment.figure.dotResolution, in: format) {
      warnings.append(Message(.warning, file: input.name, warning))
    }
    warnings += font.problems.map { Message(.warning, file: input.name, $0) }
    return drawn.bytes
  }
}
