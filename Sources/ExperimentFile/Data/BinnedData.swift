/// Binned data as a file or an experiment gives them.
enum BinnedData {
  /// Edges, and the number of points between them.
  case given(edges: [Double], counts: [Double])
  /// The columns of the lower and upper edges, and of the counts.
  case inFile(edges: [ColumnReference], counts: ColumnReference)

  /// The columns of the edges; `nil` for edges that are given.
  var columns: [ColumnReference]? { if case .inFile(let edges, _) = self { edges } else { nil } }

  /// The column of the counts; `nil` for counts that are given.
  var countColumn: ColumnReference? {
    if case .inFile(_, let counts) = self { counts } else { nil }
  }
}

/// Weights as a file or an experiment gives them.
enum GivenWeights {
  case column(ColumnReference)
  case numbers([Double])

  /// The column; `nil` for numbers.
  var column: ColumnReference? { if case .column(let column) = self { column } else { nil } }
  /// The numbers; `nil` for a column.
  var numbers: [Double]? { if case .numbers(let numbers) = self { numbers } else { nil } }
}

extension NumberRule {
  /// A weight.
  static var weight: NumberRule {
    NumberRule(atLeast: Limits.weights.lowerBound, atMost: Limits.weights.upperBound)
  }
}

extension Fields<DataKey> {
  /// Reports what does not go with bins, and bins without counts.
  func checkBins() {
    for field in fields where !field.isGuess {
      switch field.name {
      case "values":
        log.error("data have either \"values\" or \"edges\", not both", at: field.keyRange)
      case "columns":
        log.error(
          "columns are those of points; \"edges\" names the columns of bins", at: field.keyRange)
      case "weights":
        log.error("bins have \"counts\" in place of weights", at: field.keyRange)
      case "rounded":
        log.error(
          "rounded goes with values; bins have the intervals between their edges",
          at: field.keyRange)
      case "groups":
        log.error("groups go with points, not with bins", at: field.keyRange)
      case "file", "edges", "counts": break
      default:
        guard isMissing(.file) else { continue }
        log.error("\(field.name) goes with a data file, not with given edges", at: field.keyRange)
      }
    }
    if isMissing(.counts) {
      log.error("edges need \"counts\", how many points lie in each bin", at: opening)
    }
  }

  /// The bins of the data; `nil` for data without, and after reporting what is wrong with them.
  func bins(isInFile: Bool) -> BinnedData? {
    guard self[.edges] != nil else { return nil }
    let counts = weights(.counts, isInFile: isInFile)
    if isInFile {
      guard let edges = edgeColumns(), let column = counts?.column else { return nil }
      return .inFile(edges: edges, counts: column)
    }
    guard let edges = givenEdges(), let numbers = counts?.numbers else { return nil }
    guard numbers.count == edges.count - 1 else {
      return log.refuse(
        "\(counted(edges.count, "edge")) have \(counted(edges.count - 1, "bin")) between them; found "
          + counted(numbers.count, "count"), at: self[.counts]?.opening ?? opening)
    }
    return .given(edges: edges, counts: numbers)
  }

  /// The column of a file, or numbers of which not all are 0.
  func weights(_ key: Key, isInFile: Bool) -> GivenWeights? {
    guard let node = self[key] else { return nil }
    guard case .columnOrWeights = key.entry.rule else { mismatch(key) }
    if isInFile {
      return log.column(node, name: "\(key.rawValue) of a file").map(GivenWeights.column)
    }
    guard case .list = node.value else {
      return log.refuse(
        key.rawValue, must: "be a list of numbers, as they are not those of a file", node)
    }
    guard let items = list(key, of: "numbers", limit: Limits.givenNumbers),
      let numbers = log.numbers(items, .weight, name: "each of \(key.rawValue)")
    else { return nil }
    guard numbers.contains(where: { $0 > 0 }) else {
      return log.refuse("\(key.rawValue) are all 0: there are no points", at: node.range)
    }
    return .numbers(numbers)
  }

  /// Reports weights that are not as many as the points.
  func checkCount(of weights: [Double]?, _ pointCount: Int) {
    guard let weights, weights.count != pointCount, let node = self[.weights] else { return }
    log.error(
      "weights are as many as the points, \(groupedText(pointCount)); found "
        + groupedText(weights.count), at: node.opening)
  }

  private func edgeColumns() -> [ColumnReference]? {
    guard let node = self[.edges] else { return nil }
    let forms = "be the columns of lower and upper edges, such as [\"from\", \"to\"]"
    guard case .list(let items) = node.value, items.count == 2 else {
      return log.refuse("edges of a file", must: forms, node)
    }
    let columns = items.compactMap { log.column($0, name: "a column") }
    guard columns.count == 2 else { return nil }
    guard columns[0] != columns[1] else {
      return log.refuse("a column is given twice", at: items[1].range)
    }
    return columns
  }

  private func givenEdges() -> [Double]? {
    guard case .columnsOrEdges = Key.edges.entry.rule else { mismatch(.edges) }
    guard let items = list(.edges, of: "increasing numbers", limit: Limits.givenNumbers + 1) else {
      return nil
    }
    guard items.count >= 2 else {
      return log.refuse(
        "edges are at least two numbers; found one", at: self[.edges]?.opening ?? opening)
    }
    return log.increasing(
      log.numbers(items, NumberRule(), name: "each of edges"), items, name: "edges")
  }
}
