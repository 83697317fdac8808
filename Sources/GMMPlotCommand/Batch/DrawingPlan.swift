/// The figures to draw from one experiment file.
struct DrawingTask {
  /// The path of the experiment file; `-` for standard input.
  let spec: String
  let format: FigureFormat
  /// At least one.
  let figures: [FigureTarget]
  /// What the command line says in the place of the file.
  var changes = SpecChanges()
}

/// One figure of an experiment: where it goes, and how it differs from the others.
struct FigureTarget: Hashable {
  /// The path of the figure; `nil` for standard output.
  let path: String?
  let variant: Variant
  /// Whether the path follows from that of the experiment, since the command line names none.
  var isUnnamed = false

  /// How messages call the figure.
  var name: String { path ?? "<stdout>" }
}

/// What the command line says about the figures to draw.
struct DrawingRequest {
  let specs: [String]
  /// The file or the folder of the figures; `nil` for a file beside each experiment.
  let output: String?
  let format: FigureFormat?
  let variants: [Variant]
  /// What the command line says in the place of the experiment files.
  var changes = SpecChanges()

  /// Decides where each figure goes before any is drawn.
  ///
  /// - Throws: `CommandFailure` with status 64 if the output does not tell, two figures would have
  ///   the same name, or a figure that of an experiment file.
  func plan() throws(CommandFailure) -> [DrawingTask] {
    var tasks = try tasks()
    for index in tasks.indices { tasks[index].changes = changes }
    try refuseNonsense(tasks)
    if tasks.count == 1, tasks[0].figures.count == 1 {
      try refuseOverwritingSpec(tasks[0])
    } else {
      try refuseClashes(tasks)
    }
    return tasks
  }

  /// `refuseClashes` for a figure alone, without tables: the first use of a table's type costs
  /// more instructions than reading an experiment does.
  private func refuseOverwritingSpec(_ task: DrawingTask) throws(CommandFailure) {
    guard task.spec != "-", let path = task.figures[0].path, areSame(path, task.spec)
    else { return }
    throw overwriting(task.spec, path)
  }

  private func refuseClashes(_ tasks: [DrawingTask]) throws(CommandFailure) {
    // Each path is looked up once: a batch has hundreds.
    var sources: [FileStatus.Identity: String] = [:]
    for spec in specs where spec != "-" {
      if let identity = FileStatus(spec)?.identity { sources[identity] = spec }
    }
    var specsByPath: [String: String] = [:]
    for task in tasks {
      for path in task.figures.compactMap(\.path) {
        if let other = specsByPath.updateValue(task.spec, forKey: path) {
          throw usage(
            other == task.spec
              ? variants.count > 1
                ? "two variants of \(other) would be drawn as \(path)"
                : "\(other) is given twice"
              : "\(other) and \(task.spec) would both be drawn as \(path)")
        }
        if let source = FileStatus(path).flatMap({ sources[$0.identity] }) {
          throw overwriting(source, path)
        }
      }
    }
  }

  private func tasks() throws(CommandFailure) -> [DrawingTask] {
    guard let output else {
      guard !specs.contains("-") else {
        throw usage("a figure from standard input needs a file name; -o names it")
      }
      return tasks(areUnnamed: true) { folderPath(of: $0) }
    }
    if output == "-" { return [try taskForStandardOutput()] }
    guard isForFolder(output) else { return [try task(forFile: output)] }
    guard !specs.contains("-") else {
      throw usage("a figure from standard input needs a file name")
    }
    let folder = output.hasSuffix("/") ? output : output + "/"
    return tasks(areUnnamed: false) { _ in folder }
  }

  /// Whether figures go into a folder of this name.
  ///
  /// A link in the place of a figure, which may be a stranger's, does not make a folder of it.
  private func isForFolder(_ output: String) -> Bool {
    if output.hasSuffix("/") { return true }
    guard isFolder(output) else { return false }
    return !isSymbolicLink(output) || (try? formatOfEnding(output)) == nil
  }

  /// A task for each experiment, whose figures have its name in a folder.
  private func tasks(areUnnamed: Bool, _ folder: (_ spec: String) -> String) -> [DrawingTask] {
    let format = format ?? .png
    return specs.map { spec in
      DrawingTask(
        spec: spec, format: format,
        figures: variants.map { variant in
          FigureTarget(
            path: folder(spec) + specStem(of: spec) + variant.suffix + "." + format.rawValue,
            variant: variant, isUnnamed: areUnnamed)
        })
    }
  }

  private func taskForStandardOutput() throws(CommandFailure) -> DrawingTask {
    guard specs.count == 1, variants.count == 1 else {
      throw usage("standard output takes one figure; name a folder")
    }
    let format = format ?? .png
    if format != .svg, StandardOutput.isTerminal {
      throw usage("a \(format.rawValue.uppercased()) is not for a terminal; name a file or a pipe")
    }
    return DrawingTask(
      spec: specs[0], format: format, figures: [FigureTarget(path: nil, variant: variants[0])])
  }

  /// A name that was given is used as it is; variants are told apart before its ending.
  private func task(forFile output: String) throws(CommandFailure) -> DrawingTask {
    guard specs.count == 1 else {
      throw usage("\(specs.count) figures need a folder; \"\(output)/\" would make one")
    }
    let format = if let format { format } else { try formatOfEnding(output) }
    let base = folderPath(of: output) + String(stem(of: output))
    let ending = String(output.dropFirst(base.count))
    let figures = variants.map { variant in
      FigureTarget(
        path: variants.count == 1 ? output : base + variant.suffix + ending, variant: variant)
    }
    return DrawingTask(spec: specs[0], format: format, figures: figures)
  }

  private func refuseNonsense(_ tasks: [DrawingTask]) throws(CommandFailure) {
    func areAll(_ format: FigureFormat) -> Bool { tasks.allSatisfy { $0.format == format } }
    if !areAll(.png), variants.contains(where: { $0.scale != 1 }) {
      throw usage("--scale is for PNG; an SVG or a PDF is sharp at every size")
    }
    if changes.animates, !tasks.allSatisfy({ FigureFormat.animated.contains($0.format) }) {
      throw usage("a PDF does not move; with --animate, \(FigureFormat.animatedInWords)")
    }
    for case .named(let name) in variants.map(\.theme) where name.followsPage && !areAll(.svg) {
      throw usage("the theme \(name.rawValue) is for SVG; draw light,dark instead")
    }
  }

  private func formatOfEnding(_ path: String) throws(CommandFailure) -> FigureFormat {
    let name = fileName(of: path)
    if let dot = name.lastIndex(of: "."),
      let format = FigureFormat(rawValue: name[name.index(after: dot)...].lowercased())
    {
      return format
    }
    let endings = FigureFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
    throw usage(
      "\"\(path)\" does not end in one of \(endings); choose one, or give --format")
  }
}

private func usage(_ message: String) -> CommandFailure {
  CommandFailure(.usage, message)
}
