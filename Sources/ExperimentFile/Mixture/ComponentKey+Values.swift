extension Fields<ComponentKey> {
  /// The mean, with the number of its coordinates.
  var mean: (mean: [Double]?, dimension: Int?) {
    guard let node = self[.mean] else { return (nil, nil) }
    guard case .mean = ComponentKey.mean.entry.rule else { mismatch(.mean) }
    switch node.value {
    case .number: return (log.number(node, NumberRule(), name: "mean").map { [$0] }, 1)
    case .list(let items) where items.count > Limits.dimensions:
      log.error(
        "a mean has at most \(Limits.dimensions) numbers; found \(groupedText(items.count))",
        at: node.opening)
      return (nil, nil)
    case .list(let items) where !items.isEmpty:
      return (log.numbers(items, NumberRule(), name: "each number of mean"), items.count)
    default:
      log.wrongType(
        "mean", must: "be a number, or a list of one for each coordinate of a point", node)
      return (nil, nil)
    }
  }

  /// The covariance of one dimension, a number or a matrix of one row and one column.
  var variance: Double? {
    guard var node = self[.covariance] else { return nil }
    guard case .covariance(let rule) = ComponentKey.covariance.entry.rule else {
      mismatch(.covariance)
    }
    if case .list(let rows) = node.value {
      // Of what has no mean that can be read, the dimension is not known.
      if self[.mean] == nil { return nil }
      guard rows.count == 1, case .list(let columns) = rows[0].value, columns.count == 1 else {
        return log.refuse(
          "covariance", must: "be a number (the variance) or a matrix [[v]] of one row and column",
          node)
      }
      node = columns[0]
    }
    return log.number(node, rule, name: "covariance")
  }

  /// The rows of the covariance of several dimensions, one after another.
  func covariance(dimension: Int) -> [Double]? {
    guard let node = self[.covariance] else { return nil }
    let size = "\(dimension) rows of \(dimension) numbers"
    guard case .list(let rows) = node.value,
      rows.count == dimension,
      rows.allSatisfy({ if case .list = $0.value { true } else { false } })
    else {
      return log.refuse(
        "covariance", must: "be a matrix of \(size), as the mean has \(dimension) numbers", node)
    }
    var numbers: [Double] = []
    var isWhole = true
    for (index, row) in rows.enumerated() {
      guard case .list(let items) = row.value, items.count == dimension else {
        log.error(
          "covariance must be a matrix of \(size); row \(index + 1) is \(row.summary)",
          at: row.range)
        isWhole = false
        continue
      }
      if let values = log.numbers(items, NumberRule(), name: "each number of covariance") {
        numbers += values
      } else {
        isWhole = false
      }
    }
    return isWhole ? numbers : nil
  }

  /// A component of one dimension has one of two keys that say how wide it is.
  func checkSpread() {
    if let second = laterField(.sd, .covariance) {
      log.error(
        "a component has either \"sd\" or \"covariance\", not both", at: second.keyRange)
    } else if isMissing(.sd), isMissing(.covariance) {
      log.error(
        "a component needs \"sd\" (the standard deviation) or \"covariance\" (the variance)",
        at: opening)
    }
  }

  /// A component of several dimensions has a matrix.
  func checkSpread(dimension: Int) {
    let need = "\"covariance\", a matrix of \(dimension) rows of \(dimension) numbers"
    if let deviation = field(.sd) {
      log.error(
        "\"sd\" is for points of one coordinate; a mean of \(dimension) numbers needs \(need)",
        at: deviation.keyRange)
    } else if isMissing(.covariance) {
      log.error("a component with a mean of \(dimension) numbers needs \(need)", at: opening)
    }
  }
}
