/// The points of a data file.
struct DataPoints {
  /// The points that count, row by row; those of bins stand in their middles.
  let values: [Double]
  /// How often each point counts, above 0; `nil` for once.
  let weights: [Double]?
  /// The bins; `nil` for points.
  let bins: BinnedPoints?
  /// The names of the coordinates; at least one.
  let columns: [String]
  let droppedRowCount: Int
  /// What was read.
  let summary: DataSummary?
  /// For each point the place of its group in ``groupNames``; empty without groups.
  let groups: [Int]
  /// The names of the groups, as `DataGroups` has them, and last ``unknownGroup`` where rows have none;
  /// empty without groups.
  let groupNames: [String]
  /// How many of the groups the file names.
  let knownGroupCount: Int
  /// Whether each coordinate is one of integers.
  let areIntegers: [Bool]
  /// What was left out.
  let warnings: [ExperimentProblem]

  /// Reads the data of an experiment; `nil` for more numbers than there is room for in memory.
  ///
  /// - Throws: `ExperimentProblem` with the place of what is wrong, or if the file cannot be read.
  init?(
    _ data: DataSource, _ settings: DataSettings, room: Int = Limits.numbersInMemory
  ) throws(ExperimentProblem) {
    let reader = try DataReader(data, settings)
    var points = CollectedPoints(room: room)
    if data.workers > 1, reader.partCount > 1 {
      OrderedWork.run(count: reader.partCount, workers: data.workers) { part in
        CollectedPoints(reader, part: part, room: room)
      } deliver: { _, part in
        if points.count == 0 {
          points.values.reserveCapacity((reader.partCount + 1) * part.count)
        }
        points.append(part)
        return points.isRight && !points.areTooMany
      }
    }
    if points.summaries.isEmpty || !points.isRight {
      points = CollectedPoints(room: room)
      points.summaries = [try reader.forEachBlock { points.append($0) }]
    }
    guard !points.areTooMany, let summary = DataSummary(points.summaries) else { return nil }
    droppedRowCount = summary.droppedRowCount
    self.summary = summary
    let names = summary.groups?.names ?? []
    let places = summary.groups?.places ?? []
    knownGroupCount = names.count
    let hasUnknown = points.groups.contains(DataBlock.unknownGroup)
    if hasUnknown, names.contains(Self.unknownGroup) {
      throw ExperimentProblem(
        "a group is called \(quoted(Self.unknownGroup)), as rows without a group are; \"missingValues\": "
          + "[\"\(Self.unknownGroup)\"] makes its rows such", at: ["data", "groups"])
    }
    groupNames = names + (hasUnknown ? [Self.unknownGroup] : [])
    let groups = points.groups.map {
      $0 == DataBlock.unknownGroup ? names.count : places[$0]
    }
    let read = reader.warnings(about: summary)
    guard settings.options.weights != nil else {
      (values, weights, bins, self.groups) = (points.values, nil, nil, groups)
      (columns, areIntegers, warnings) = (summary.columnNames, summary.areIntegers, read)
      return
    }
    if settings.hasBins {
      bins = try BinnedPoints(rows: points.values, file: data.name)
      let counted = WeightedPoints(bins?.middles ?? [], dimension: 1, bins?.counts ?? [], [])
      try counted.checkSum(at: "counts", file: data.name)
      (values, weights, self.groups) = (counted.values, counted.weights, [])
      (columns, areIntegers) = (["x"], [false])
      warnings = read + (bins?.warning(file: data.name).map { [$0] } ?? [])
      return
    }
    let counted = WeightedPoints(
      rows: points.values, columnCount: summary.columnNames.count, groups)
    try counted.checkSum(at: "weights", file: data.name)
    bins = nil
    (values, weights, self.groups) = (counted.values, counted.weights, counted.groups)
    columns = summary.columnNames.dropLast()
    areIntegers = summary.areIntegers.dropLast()
    warnings = read + counted.warnings(file: data.name)
  }
}

extension DataPoints {
  /// What rows without a group are called, where they are kept.
  static let unknownGroup = "unknown"

  /// For each point the place of its group, `nil` where that is not known.
  var knownGroups: [Int?] { groups.map { $0 < knownGroupCount ? $0 : nil } }

  /// Takes points that stand in the experiment; `nil` for a file.
  init?(_ settings: DataSettings, columns: [String]) {
    self.columns = columns
    droppedRowCount = 0
    (groups, groupNames, summary, knownGroupCount) = ([], [], nil, 0)
    let points: [[Double]]
    switch settings.origin {
    case .file: return nil
    case .bins(let edges, let counts):
      let binned = BinnedPoints(edges: edges, counts: counts)
      let counted = WeightedPoints(binned.middles, dimension: 1, counts, [])
      (values, weights, bins) = (counted.values, counted.weights, binned)
      (areIntegers, warnings) = ([false], [])
      return
    case .values(let given): points = given
    }
    bins = nil
    if let given = settings.weights {
      let counted = WeightedPoints(
        Array(points.joined()), dimension: columns.count, given, [])
      (values, weights) = (counted.values, counted.weights)
      warnings = counted.warnings(file: "the data")
    } else {
      (values, weights, warnings) = (Array(points.joined()), nil, [])
    }
    areIntegers = columns.indices.map { column in
      points.allSatisfy { $0[column].rounded() == $0[column] && $0[column].magnitude <= 0x1p53 }
    }
  }
}

/// Points of a file or a part of it, as they are collected.
private struct CollectedPoints: Sendable {
  var summaries: [DataSummary] = []
  var values: [Double] = []
  /// The number of the group of each point, in the order in which groups appear; empty without groups.
  private(set) var groups: [Int] = []
  private(set) var count = 0
  private(set) var isRight = true
  /// How many numbers are kept at most.
  private let room: Int

  /// Whether there are more than are kept; then none is.
  var areTooMany: Bool { count > room }

  init(room: Int) { self.room = room }

  init(_ reader: DataReader, part: Int, room: Int) {
    self.room = room
    do {
      summaries = [try reader.forEachBlock(ofPart: part) { append($0) }]
    } catch {
      isRight = false
    }
  }

  mutating func append(_ block: DataBlock) {
    append(block.values, groups: block.groups)
  }

  private mutating func append(_ more: [Double], groups moreGroups: [Int]) {
    count += more.count
    if areTooMany {
      (values, groups) = ([], [])
    } else {
      values += more
      groups += moreGroups
    }
  }

  mutating func append(_ part: CollectedPoints) {
    append(part.values, groups: part.groups)
    summaries += part.summaries
    isRight = isRight && part.isRight
  }
}
