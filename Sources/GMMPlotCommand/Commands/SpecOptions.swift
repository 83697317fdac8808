import ArgumentParser

/// The options about what experiment files say and name.
struct SettingOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      """
      Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \
      'figure.layers[0].bins=50': JSON, or text without its quotes; for several keys once for each.
      """, valueName: "key=value"))
  var settings: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Draw only what lies in this folder, links followed: data, themes and fonts that experiment files \
      name, and whatever is written. For files of strangers.
      """, valueName: "folder"),
    completion: .directory)
  var root: String?

  @OptionGroup var limit: LimitOption

  /// The changes.
  ///
  /// - Throws: `CommandFailure` with status 64 for a setting that names no key, or a second one of a key.
  func changes() throws(CommandFailure) -> SpecChanges {
    var changes = SpecChanges()
    do throws(ExperimentSettingProblem) {
      for text in settings { changes.settings.append(try ExperimentSetting(text)) }
      try ExperimentSetting.check(changes.settings)
    } catch {
      throw CommandFailure(.usage, error.message)
    }
    changes.words = settings.flatMap { ["--set", $0] }
    changes.limits = limit.limits
    if changes.limits != .standard { changes.words += ["--limit", changes.limits.rawValue] }
    guard let root else { return changes }
    guard !root.isEmpty else {
      throw CommandFailure(.usage, "--root has to name a folder; found \"\"")
    }
    do {
      changes.root = try RootFolder(root)
    } catch {
      throw CommandFailure(error)
    }
    changes.words += ["--root", root.asArgument]
    return changes
  }
}

/// The options that say what is drawn of a data file, beside those that change any key.
struct DataFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Of a data file, the column of the points, by its name or its number from 1; for several \
      coordinates once for each. (default: the first column of numbers)
      """))
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose \
      from, as in 1-6. (default: \(ComponentChoice.standard))
      """, valueName: "n"))
  var components: ComponentChoice?

  @OptionGroup var setting: SettingOptions

  /// The changes.
  ///
  /// - Throws: `CommandFailure` with status 64 for a setting that names no key, or a second one of a key.
  func changes() throws(CommandFailure) -> SpecChanges {
    var changes = try setting.changes()
    changes.words =
      column.map { "--column=\($0)" } + (components.map { ["--components", $0.text] } ?? [])
      + changes.words
    if !column.isEmpty { changes.ofData.append(ExperimentSetting(columns: column)) }
    if let components {
      changes.ofData.append(
        ExperimentSetting(components: components.counts, argument: components.text))
    }
    return changes
  }
}

/// What the command line says in the place of experiment files.
struct SpecChanges: Sendable {
  /// What holds for every file.
  var settings: [ExperimentSetting] = []
  /// What goes with data files alone.
  var ofData: [ExperimentSetting] = []
  /// The folder that everything has to lie in which experiment files name; `nil` for anywhere.
  var root: RootFolder?
  /// How much the figure of each file may cost.
  var limits = ResourceLimits.standard
  /// The options that say so, as the words of a command line.
  var words: [String] = []
}

/// The value of `--components`: a number, or the least and the greatest with a hyphen between them.
struct ComponentChoice: ExpressibleByArgument {
  static let standard = text(of: FitRequest.standardComponentCounts)

  let counts: ClosedRange<Int>
  /// The value as it was given.
  let text: String

  init?(argument: String) {
    let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { text in
      text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(text).flatMap { (1...Limits.fittedComponents).contains($0) ? $0 : nil } : nil
    }
    guard (1...2).contains(ends.count), let least = ends[0], let greatest = ends[ends.count - 1],
      least <= greatest
    else { return nil }
    counts = least...greatest
    text = argument
  }

  private static func text(of counts: ClosedRange<Int>) -> String {
    "\(counts.lowerBound)-\(counts.upperBound)"
  }
}

extension CompletionKind {
  /// Experiment files and data files.
  static var spec: CompletionKind { .file(extensions: ["json"] + SpecEnding.dataEndings + ["gz"]) }
}
