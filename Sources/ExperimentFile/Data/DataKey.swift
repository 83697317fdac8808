/// The keys of a data file.
enum DataKey: String, ObjectKey {
  case file, values, columns, weights, edges, counts, groups, missing, missingValues, `where`
  case header, separator, decimal, comment, skip, array, rounded

  static let objectName = "data"
  static var furtherSchema: [JSONValue.Member] {
    let notInFile = JSONValue.Member("not", required([.file]))
    let bins = JSONValue.Member("required", .texts([Self.edges.rawValue, Self.counts.rawValue]))
    return [
      .init("oneOf", .list([required([.file]), required([.values]), .object([bins, notInFile])]))
    ]
  }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["path", "url", "source", "csv", "filename"], keys: [.file]),
      KeyAlias(names: ["points", "data", "numbers"], keys: [.values]),
      KeyAlias(names: ["usecols", "variable", "variables", "field", "x"], keys: [.columns]),
      KeyAlias(
        names: ["weight", "w", "sample_weight", "frequency", "frequencies", "freq"],
        keys: [.weights, .counts]),
      KeyAlias(names: ["breaks", "bin_edges", "boundaries", "intervals"], keys: [.edges]),
      KeyAlias(names: ["count", "n", "frequencies"], keys: [.counts]),
      KeyAlias(names: ["group", "groupby", "by", "hue", "class"], keys: [.groups]),
      KeyAlias(names: ["na", "nan", "dropna"], keys: [.missing]),
      KeyAlias(names: ["na_values", "na.strings", "nastrings", "nodata"], keys: [.missingValues]),
      KeyAlias(names: ["filter", "rows", "query", "subset"], keys: [.where]),
      KeyAlias(names: ["names", "headers"], keys: [.header]),
      KeyAlias(names: ["sep", "delimiter", "delim"], keys: [.separator]),
      KeyAlias(names: ["dec", "decimalmark", "decimalseparator"], keys: [.decimal]),
      KeyAlias(names: ["comments", "comment.char"], keys: [.comment]),
      KeyAlias(names: ["skiprows", "skiplines", "skip_header"], keys: [.skip]),
      KeyAlias(names: ["dataset", "entry", "member"], keys: [.array]),
      KeyAlias(names: ["step", "precision", "resolution", "rounding"], keys: [.rounded]),
    ]
  }

  var entry: KeyEntry<DataSettings> {
    switch self {
    case .file:
      KeyEntry(
        "The path of the file, relative to the experiment file: CSV or TSV, plain or gzip, or "
          + "NumPy's .npy or .npz; - is standard input. Either this or values.",
        .line(minimumLength: 1),
        cost: .counted, examples: #"["faithful.csv"]"#, write: { $0.file.map { .text($0) } })
    case .values:
      KeyEntry(
        "The points themselves: numbers, or lists of the coordinates of each. Either these or file, "
          + "which alone goes with all other keys but weights and rounded.",
        .points, cost: .points, examples: "[[1.2, 3.4, 2.2], [[0, 1], [2, 5]]]"
      ) {
        guard case .values(let points) = $0.origin else { return nil }
        return $0.dimension == 1 ? .numbers(points.joined().map { $0 }) : .rows(points)
      }
    case .columns:
      KeyEntry(
        "The columns of the points, by their names or their numbers from 1: one for each coordinate. "
          + "Left out: the first column of numbers.", .columns,
        cost: .points, examples: #"[["waiting"], [1, 2]]"#
      ) { data in
        data.options.columns.isEmpty || data.hasBins
          ? nil : .list(data.options.columns.map(\.written))
      }
    case .weights:
      KeyEntry(
        "How often each point counts: the column of a file that says it, or a list of numbers beside "
          + "values. They need not be whole, and their sum is the number of points. Left out: once.",
        .columnOrWeights, cost: .counted, examples: #"["count", [2, 1, 5]]"#
      ) { data in
        data.hasBins ? nil : data.options.weights?.written ?? data.weights.map(JSONValue.numbers)
      }
    case .edges:
      KeyEntry(
        "The edges of bins, where it is known how many points lie between them and not where: increasing "
          + "numbers in place of a file, or its columns of lower and upper edges.", .columnsOrEdges,
        cost: .counted, examples: #"[[0, 10, 20, 50], ["from", "to"]]"#
      ) { data in
        switch data.origin {
        case .bins(let edges, _): .numbers(edges)
        case .file where data.hasBins: .list(data.options.columns.map(\.written))
        case .file, .values: nil
        }
      }
    case .counts:
      KeyEntry(
        "How many points lie in each bin: a number for each, or the column of the file that says it. They "
          + "need not be whole.", .columnOrWeights, cost: .counted,
        examples: #"[[3, 12, 5], "count"]"#
      ) { data in
        switch data.origin {
        case .bins(_, let counts): .numbers(counts)
        case .file where data.hasBins: data.options.weights?.written
        case .file, .values: nil
        }
      }
    case .groups:
      KeyEntry(
        "The column that tells the group of each row, by its name or its number: words, or numbers in "
          + "their order. Left out: there are no groups.", .column,
        cost: .counted, examples: #"["species", 5]"#, write: { $0.options.groups?.written })
    case .missing:
      KeyEntry(
        "What is done with rows without a value: drop (they are left out and counted) or error.",
        .word(MissingValues.self), cost: .nothing, standard: .text(MissingValues.drop.rawValue),
        examples: #"["error"]"#,
        write: { $0.file == nil ? nil : .text($0.options.missing.rawValue) })
    case .missingValues:
      KeyEntry(
        "Texts and numbers that stand for a missing value, beside empty cells, NA, NaN, null and the "
          + "like.", .cells, cost: .nothing, examples: #"[["-", "missing"], [-999]]"#
      ) { data in
        data.options.missingValues.isEmpty ? nil : .list(data.options.missingValues.map(\.written))
      }
    case .where:
      KeyEntry(
        "Which rows are read: a condition for the cell of a column, or a list of conditions that must "
          + "all hold.", .objectOrObjects(ConditionKey.self, limit: Limits.conditions),
        cost: .parts,
        examples: #"[{"column": "group", "is": "control"}, [{"column": "age", "range": [18, 65]}]]"#
      ) { data in
        let written = data.options.conditions.map { JSONValue.object(ConditionKey.written($0)) }
        return written.count > 1 ? .list(written) : written.first
      }
    case .header:
      KeyEntry(
        "Whether the first line of a text file names the columns. Left out: the file tells.",
        .boolean, cost: .nothing, examples: "[false]",
        write: { $0.options.header.map { .boolean($0) } })
    case .separator:
      KeyEntry(
        "What separates the cells of a text file: comma, semicolon, tab, pipe, or blanks (one or more "
          + "spaces and tabs); or the character itself. Left out: the file tells.",
        .word(Separator.self), cost: .nothing, examples: #"["semicolon", "blanks"]"#,
        write: { $0.options.separator.map { .text($0.rawValue) } })
    case .decimal:
      KeyEntry(
        "What separates the fraction of a number in a text file: point or comma; or the character "
          + "itself. Left out: the file tells.", .word(DecimalMark.self),
        cost: .nothing, examples: #"["comma"]"#,
        write: { $0.options.decimal.map { .text($0.rawValue) } })
    case .comment:
      KeyEntry(
        "What the lines of a text file begin with that are comments; an empty text where none is. Left "
          + "out: #.", .line(minimumLength: 0), cost: .nothing, examples: #"["%", ""]"#,
        write: { $0.options.comment.map { .text($0) } })
    case .skip:
      KeyEntry(
        "The number of lines before the table in a text file, with blank ones.",
        .wholeNumber(.skippedLines), cost: .nothing, standard: .number(0), examples: "[3]",
        write: { $0.options.skip == 0 ? nil : .number($0.options.skip) })
    case .array:
      KeyEntry(
        "The array of an archive (NumPy's .npz), by its name. Left out: the only one.",
        .line(minimumLength: 1), cost: .nothing, examples: #"["heights"]"#,
        write: { $0.options.array.map { .text($0) } })
    case .rounded:
      KeyEntry(
        "The step of which the values of the only column are multiples, but for a constant: each "
          + "stands for the interval of this width about it, and likelihoods are those of the "
          + "intervals. Left out: each value stands for itself.",
        .number(NumberRule(above: 0)), cost: .counted, examples: "[1, 0.1]",
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

extension Separator: Word {
  static let wordName = "separator"
  static var aliases: [String: Self] {
    [
      "commas": .comma, "csv": .comma, "semicolons": .semicolon, "tabs": .tab, "tsv": .tab,
      "tabulator": .tab, "\\t": .tab, "pipes": .pipe, "bar": .pipe, "blank": .blanks,
      "space": .blanks, "spaces": .blanks, "whitespace": .blanks, "\\s+": .blanks,
    ]
  }
  static var symbols: [String: Self] {
    [",": .comma, ";": .semicolon, "\t": .tab, "|": .pipe, " ": .blanks]
  }
}

extension DecimalMark: Word {
  static let wordName = "decimal mark"
  static var aliases: [String: Self] {
    ["dot": .point, "period": .point, "decimal point": .point, "decimal comma": .comma]
  }
  static var symbols: [String: Self] { [".": .point, ",": .comma] }
}

extension ColumnReference {
  /// The column in the resolved experiment.
  var written: JSONValue {
    switch self {
    case .name(let name): .text(name)
    case .number(let number): .number(number)
    }
  }
}

extension CellContent {
  /// The content in the resolved experiment.
  var written: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    }
  }
}
