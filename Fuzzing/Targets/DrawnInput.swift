import ExperimentFile
import MixtureFigures

/// An experiment that can be drawn, and its data, from the bytes of an input.
struct DrawnInput {
  let experiment: Experiment
  /// The experiment file.
  let text: String
  /// The content of every data file that the experiment names.
  let table: [UInt8]

  /// Makes an experiment: the first two bytes choose one of ``RandomExperiment``, the others changes of it
  /// that keep it an experiment, and numbers of its data.
  init(_ bytes: [UInt8]) {
    var choices = Choices(bytes[...])
    // Grids of panels take ten times as long as one, and show little that one does not. The number of a
    // random experiment is that of its kind, too.
    let (kind, number) = (Int(choices.byte()), Int(choices.byte()))
    let kinds = kind < 240 ? [0, 1, 2, 3, 4, 8, 8] : [5, 6, 7, 9]
    let random = RandomExperiment(number * 10 + kinds[kind % kinds.count])
    var value = Self.withFewPixels(JSONValue(parsing: random.text))
    // What is made by hand is an experiment; a test demands it.
    var read = Self.drawn(value)
    let schema = SchemaValues.experiments
    for _ in 0..<12 where !choices.isAtEnd {
      let changed = schema.changed(value, schema.root, &choices)
      guard let experiment = Self.drawn(changed) else { continue }
      (value, read) = (changed, experiment)
    }
    experiment = read ?? Experiment(mixture: .fit(FitRequest()))
    text = value.json()
    table = Self.table(random.table ?? Self.columns, &choices)
  }

  /// An experiment whose figure has its size in inches, and so few pixels that drawing them takes no longer
  /// than all else.
  private static func withFewPixels(_ value: JSONValue) -> JSONValue {
    .object(
      value.members.map { member in
        guard member.key == "figure", let sides = member.value["size"]?.items.compactMap(\.number),
          sides.count == 2
        else { return member }
        let dpi = min(50, max(10, (20_000 / (sides[0] * sides[1])).squareRoot().rounded()))
        return JSONValue.Member(
          member.key,
          .object(
            member.value.members.filter { $0.key != "dpi" } + [.init("dpi", .number(dpi))]))
      })
  }

  /// The experiment of a value; `nil` if it is none, too dear to draw thousands of, or depends on files.
  private static func drawn(_ value: JSONValue) -> Experiment? {
    guard isCheap(value),
      let (experiment, _) = try? Experiment.read(Array(value.json().utf8), name: "spec.json"),
      experiment.figure.fonts.isEmpty, experiment.wholeCost(.strangers).steps < mostSteps,
      experiment.figure.pixelWidth * experiment.figure.pixelHeight <= 1 << 16
    else { return nil }
    if case .file = experiment.figure.theme { return nil }
    return experiment
  }

  /// What a figure may cost: a fuzzer notes each comparison, which takes several times as long as drawing.
  private static let mostSteps = 3e8

  /// Whether no number of things, which is what whole numbers say, is large.
  private static func isCheap(_ value: JSONValue, of key: String = "") -> Bool {
    switch value {
    case .literal(let text): key == "seed" || (Int(text) ?? 0) <= 5000
    case .object(let members): members.allSatisfy { isCheap($0.value, of: $0.key) }
    default: value.items.allSatisfy { isCheap($0, of: key) }
    }
  }

  /// A table with some of its numbers replaced by others.
  private static func table(_ table: String, _ choices: inout Choices) -> [UInt8] {
    var lines = table.split(separator: "\n").map(String.init)
    for _ in 0..<choices.below(6) {
      let line = 1 + choices.below(max(lines.count - 1, 1))
      guard lines.indices.contains(line) else { break }
      var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false)
        .map(String.init)
      let other = contents[choices.below(contents.count)]
      if choices.isOne(of: 4) {
        // All rows: a range that is tiny, or none.
        for row in lines.indices.dropFirst() { lines[row] = row % 3 == 0 ? lines[row] : other }
      } else {
        cells[choices.below(cells.count)] = other
        lines[line] = cells.joined(separator: ",")
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static let contents = [
    "0", "1e-320", "5e-324", "2e-308", "1e-300", "1e-100", "1e100", "-1e100", "1e99", "NA", "-0",
    "1", "2", "1e16", "9007199254740993", "0.1", "inf", "x", "", "1e-17", "1.0000000000000002",
  ]

  private static let columns =
    "value,x,y,group,waiting,eruptions\n"
    + (0..<30).map { "\($0 % 7).5,\($0),\($0 * $0 % 11),\($0 % 3),\($0 * 3),\($0 % 5)\n" }.joined()
}
