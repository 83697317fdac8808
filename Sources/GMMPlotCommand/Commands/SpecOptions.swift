/// The options about what experiment files say and name.
struct SettingOptions {
  static let setting = TypedOption<String>(
    "set", valueName: "key=value", isRepeated: true,
    help: """
      Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \
      'figure.layers[0].bins=50': JSON, or text without its quotes; for several keys once for each.
      """)

  private static let root = TypedOption<String>(
    "root", valueName: "folder", completion: .folder,
    help: """
      Draw only what lies in this folder, links followed: data, themes and fonts that experiment files \
      name, and whatever is written. For files of strangers.
      """)

  private static let limit = TypedOption<ResourceLimits>(
    "limit", standard: ResourceLimits.standard.rawValue,
    help: """
      How much the figure of an experiment may cost; what costs more is refused before it is drawn. \
      default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of \
      one core, of which points, rows and iterations count too. none: no limit.
      """)

  static let arguments = [setting.argument, root.argument, limit.argument]

  /// More settings than anybody types are refused: they take a time that grows with their square.
  private static let mostSettings = 1_000

  private let settings: [String]
  private let root: String?
  private let limits: ResourceLimits

  init(_ values: ArgumentValues) {
    settings = values.all(Self.setting)
    root = values[Self.root]
    limits = values[Self.limit] ?? .standard
  }

  /// The changes.
  ///
  /// - Throws: `CommandFailure` with status 64 for a setting that names no key, or a second one of a key.
  func changes() throws(CommandFailure) -> SpecChanges {
    var changes = SpecChanges()
    // Each is put into the experiment by itself, and checked against all others.
    guard settings.count <= Self.mostSettings else {
      throw CommandFailure(
        .usage,
        "\(groupedText(settings.count)) times --set; at most \(groupedText(Self.mostSettings)) are read"
      )
    }
    do throws(ExperimentSettingProblem) {
      for text in settings { changes.settings.append(try ExperimentSetting(text)) }
      try ExperimentSetting.check(changes.settings)
    } catch {
      throw CommandFailure(.usage, error.message)
    }
    changes.words = settings.flatMap { ["--set", $0] }
    changes.limits = limits
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
struct DataFileOptions {
  private static let column = TypedOption<String>(
    "column", isRepeated: true,
    help: """
      Of a data file, the column of the points, by its name or its number from 1; for several \
      coordinates once for each. (default: the first column of numbers)
      """)

  private static let components = TypedOption<ComponentChoice>(
    "components", valueName: "n",
    help: """
      Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose \
      from, as in 1-6. (default: \(ComponentChoice.standard))
      """)

  static let arguments = [column.argument, components.argument] + SettingOptions.arguments

  private let column: [String]
  private let components: ComponentChoice?
  private let setting: SettingOptions

  init(_ values: ArgumentValues) {
    column = values.all(Self.column)
    components = values[Self.components]
    setting = SettingOptions(values)
  }

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
  /// Whether the option is given that has figures move.
  var animates = false
  /// The options that say so, as the words of a command line.
  var words: [String] = []

  /// The same changes, and figures that move, where `--animate` is given.
  func animated(_ isGiven: Bool) -> SpecChanges {
    guard isGiven else { return self }
    var changes = self
    changes.animates = true
    changes.settings.append(.animated)
    changes.words.append("--animate")
    return changes
  }
}

/// The value of `--components`: a number, or the least and the greatest with a hyphen between them.
struct ComponentChoice: ArgumentValue {
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

extension ResourceLimits: ArgumentValue {}

extension Argument {
  /// One experiment or data file.
  static func spec(_ help: String) -> Argument {
    .positional("spec", help: help, completion: .spec)
  }

  /// Experiment or data files.
  static func specs(_ help: String, name: String = "spec") -> Argument {
    .positional(name, help: help, isRepeated: true, completion: .spec)
  }
}

extension TypedOption<String> {
  /// The file to write, in place of standard output.
  static func outputFile(endings: [String]) -> TypedOption {
    TypedOption(
      "output", letter: "o", standard: "-", completion: .file(endings: endings),
      help: "The file to write; - or nothing for standard output.")
  }
}

extension ArgumentCompletion {
  /// Experiment files and data files.
  fileprivate static var spec: ArgumentCompletion {
    .file(endings: ["json"] + SpecEnding.dataEndings + ["gz"])
  }
}
