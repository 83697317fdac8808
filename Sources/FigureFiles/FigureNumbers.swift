import Plotting

/// Everything that is computed for the figure of an experiment, whether it stands still or moves.
package enum FigureNumbers {
  case still(ExperimentNumbers)
  case moving(AnimationNumbers)

  /// Computes the layers of an experiment over its points.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, in one of its variants.
  ///   - counted: The points of the experiment, which has the same layers.
  /// - Throws: `ExperimentProblem` as `ExperimentNumbers` does.
  package init(
    _ experiment: Experiment, _ counted: CountedExperiment
  ) throws(ExperimentProblem) {
    if let numbers = try AnimationNumbers(experiment, counted) {
      self = .moving(numbers)
    } else {
      self = .still(try ExperimentNumbers(experiment, counted))
    }
  }

  /// Draws the sample of an experiment or reads its data, and computes all layers.
  ///
  /// - Parameters:
  ///   - experiment: The experiment, which is held to the rules of experiment files.
  ///   - format: The kind of file that is wanted.
  ///   - data: Its data files; none for a sample.
  ///   - workers: How many threads fit a mixture, and count; nothing depends on it.
  /// - Throws: `ExperimentProblem` as `ExperimentNumbers` does, and for a figure that cannot move so.
  init(
    _ experiment: Experiment, as format: FigureFormat, data: DataSources, workers: Int
  ) throws(ExperimentProblem) {
    try experiment.checkMotion(as: format)
    if let numbers = try AnimationNumbers(experiment, data: data, workers: workers) {
      self = .moving(numbers)
    } else {
      self = .still(try ExperimentNumbers(experiment, data: data, workers: workers))
    }
  }

  /// The numbers of the figure, or of its last frame.
  package var last: ExperimentNumbers {
    switch self {
    case .still(let numbers): numbers
    case .moving(let numbers): numbers.last
    }
  }

  /// What may mislead in the figure.
  package var warnings: [ExperimentProblem] {
    switch self {
    case .still(let numbers): numbers.warnings
    case .moving(let numbers): numbers.warnings
    }
  }

  /// Everything that was computed, as `inspect` prints it: of a figure that moves its last frame.
  ///
  /// - Parameter measuring: What knows how much room text takes.
  /// - Returns: A JSON object, and what the figure cannot show as it should.
  /// - Throws: `ExperimentProblem` if data that are not in memory cannot be read again.
  package func report(
    measuring: some TextMeasuring
  ) throws(ExperimentProblem) -> (json: JSONValue, warnings: [LayoutWarning]) {
    guard case .moving(let numbers) = self else {
      let layout = last.figure.layout(measuring: measuring)
      return (try last.report(layout), layout.warnings)
    }
    let layouts = numbers.figures.frameLayouts(measuring: measuring)
    let layout = layouts.last ?? last.figure.layout(measuring: measuring)
    return (try last.report(layout, animation: numbers.frames), layouts.warnings)
  }

  /// Draws the figure.
  ///
  /// - Parameters:
  ///   - format: The kind of file, one that `Experiment.checkMotion(as:)` has let pass.
  ///   - settings: The figure of the experiment, in its variant.
  ///   - font: The font of the figure.
  ///   - provenance: What the figure was made from, for it to carry.
  ///   - report: Is told of dots that are pictures in an SVG or a PDF, if there are some.
  /// - Returns: The bytes of a complete file, and what it cannot show as it should.
  /// - Throws: `RenderingError.pictureTooLarge`.
  package func file(
    as format: FigureFormat, _ settings: FigureSettings, font: Font, provenance: Provenance,
    report: (DotPictures) -> Void = { _ in }
  ) throws(RenderingError) -> (bytes: [UInt8], warnings: [LayoutWarning]) {
    guard case .moving(let numbers) = self else {
      return try last.file(
        as: format, settings, font: font, provenance: provenance, report: report)
    }
    if let file = try numbers.file(
      as: format, settings, font: font, provenance: provenance, report: report)
    {
      return file
    }
    return try last.file(
      as: format, settings, font: font, provenance: provenance, report: report)
  }
}

extension AnimationNumbers {
  /// Draws the figure; `nil` as a format that stands still.
  fileprivate func file(
    as format: FigureFormat, _ settings: FigureSettings, font: Font, provenance: Provenance,
    report: (DotPictures) -> Void
  ) throws(RenderingError) -> (bytes: [UInt8], warnings: [LayoutWarning])? {
    let layouts = figures.frameLayouts(measuring: font)
    var darkLists: [DisplayList] = []
    if let theme = settings.theme.darkTheme, format == .svg {
      let dark = figures.map { figure in
        var figure = figure
        figure.theme = theme
        return figure
      }
      darkLists = zip(dark, dark.frameLayouts(measuring: font)).map {
        DisplayList($0, $1, measuring: font)
      }
    }
    let moving = AnimatedFigure(
      figures.indices.map { index in
        AnimatedFigure.Frame(
          DisplayList(figures[index], layouts[index], measuring: font),
          dark: darkLists.isEmpty ? nil : darkLists[index],
          milliseconds: frames.frames[index].milliseconds)
      })
    guard let moving,
      let bytes = try format.render(
        moving, font: font,
        pixels: PixelSize(width: settings.pixelWidth, height: settings.pixelHeight),
        svgText: settings.svgText, dotResolution: settings.dotResolution, provenance: provenance,
        report: report)
    else { return nil }
    return (bytes, layouts.warnings)
  }
}

extension [FigureLayout] {
  /// What has no room in one of the layouts, the last first.
  fileprivate var warnings: [LayoutWarning] {
    withoutRepeats(reversed().flatMap(\.warnings), about: \.subject, saying: \.message)
  }
}

extension Experiment {
  /// Refuses a figure that is to move in a format whose figures stand still.
  ///
  /// - Throws: `ExperimentProblem` that blames the animation.
  package func checkMotion(as format: FigureFormat) throws(ExperimentProblem) {
    guard figure.animation != nil, !FigureFormat.animated.contains(format) else { return }
    throw ExperimentProblem(
      ofAnimation: "a \(format.rawValue.uppercased()) does not move; "
        + FigureFormat.animatedInWords)
  }
}

extension FigureFormat {
  /// Which formats are animated, in words.
  package static var animatedInWords: String {
    "an animation is a \(animated.map { $0.rawValue.uppercased() }.joined(separator: " or an "))"
  }
}
