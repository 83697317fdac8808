/// The keys of a data file.
enum DataKey: String, ObjectKey {
  case file, columns, missing, rounded

  static let objectName = "a data file"
  static var required: [Self] { [.file] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["path", "url", "source", "csv", "filename"], keys: [.file]),
      KeyAlias(names: ["usecols", "variable", "variables", "field", "x"], keys: [.columns]),
      KeyAlias(names: ["na", "nan", "na_values", "dropna"], keys: [.missing]),
      KeyAlias(names: ["step", "precision", "resolution", "rounding"], keys: [.rounded]),
    ]
  }

  var entry: KeyEntry<DataSettings> {
    switch self {
    case .file:
      KeyEntry(
        "The path of the file, relative to the experiment file: CSV or TSV, plain or gzip, or "
          + "NumPy's .npy; - is standard input.", .line(minimumLength: 1),
        examples: #"["faithful.csv"]"#, write: { .text($0.file) })
    case .columns:
      KeyEntry(
        "The columns of the points, by their names or their numbers from 1: one for each coordinate. "
          + "Left out: the first column of numbers.", .columns,
        examples: #"[["waiting"], [1, 2]]"#
      ) { data in
        data.columns.isEmpty
          ? nil
          : .list(
            data.columns.map { column in
              switch column {
              case .name(let name): .text(name)
              case .number(let number): .number(number)
              }
            })
      }
    case .missing:
      KeyEntry(
        "What is done with rows without a value: drop (they are left out and counted) or error.",
        .word(MissingValues.self), standard: .text(MissingValues.drop.rawValue),
        examples: #"["error"]"#,
        write: { .text($0.missing.rawValue) })
    case .rounded:
      KeyEntry(
        "The step of which the values of the only column are multiples, but for a constant: each "
          + "stands for the interval of this width about it, and likelihoods are those of the "
          + "intervals. Left out: each value stands for itself.",
        .number(NumberRule(above: 0)), examples: "[1, 0.1]",
        write: { $0.rounded.map { .number($0) } })
    }
  }
}

extension MissingValues: Word {
  static let wordName = "way to treat missing values"
  static var aliases: [String: Self] {
    [
      "omit": .drop, "ignore": .drop, "skip": .drop, "remove": .drop, "dropna": .drop,
      "fail": .error, "raise": .error, "stop": .error,
    ]
  }
}
