/// Finds out what separates the fractions of the numbers in the chosen columns of a text file.
///
/// Where no number has a comma it is the point. Where none has a point it is the comma, unless each number
/// with a comma may as well have its thousands separated by it: three digits follow it, and one to three
/// go before. Where there are both it is what more numbers have, and the others are errors.
/// Other columns tell as well: points beside decimal commas are separated thousands, or something else than
/// decimal marks.
struct DecimalSearch {
  let mark: DecimalMark
  private(set) var doubt: String?

  /// How many numbers have a mark, how many of these may have separated thousands, and where one is.
  private struct Count {
    var all = 0
    var groups = 0
    var first: Range<Int>?
    /// Whether no quotes are around one that cannot be thousands.
    var isBare = false

    var areGroups: Bool { all > 0 && all == groups }
    var hasFractions: Bool { all > groups }

    mutating func add(_ shape: CellShape, _ cell: Record.Cell?) {
      all += 1
      if shape.contains(.grouped) {
        groups += 1
      } else if cell?.isQuoted == false {
        isBare = true
      }
      first = first ?? cell?.range
    }
  }

  /// Looks at the rows.
  ///
  /// - Parameters:
  ///   - division: The rows.
  ///   - columns: The places of the chosen columns.
  ///   - conditions: The places of the columns that choose rows; they tell if the others do not.
  ///   - firstRow: The first row that names no columns.
  ///   - options: What is known of the file.
  /// - Throws: `DataFileProblem` if points or commas may be something else than decimal marks.
  /// - Complexity: O(*n*) for *n* cells.
  init(
    _ division: SampleDivision, columns: [Int], conditions: [Int], from firstRow: Int,
    _ options: DataOptions
  ) throws(DataFileProblem) {
    if let decimal = options.decimal {
      mark = decimal
      return
    }
    let rows = firstRow..<max(firstRow, division.rowCount)
    func count(_ columns: some Sequence<Int>) -> (points: Count, commas: Count) {
      var (points, commas) = (Count(), Count())
      for row in rows {
        for column in columns {
          guard let shape = division.shape(row, column) else { continue }
          let isPoint = shape.contains(.pointNumber)
          guard isPoint != shape.contains(.commaNumber) else { continue }
          if isPoint {
            points.add(shape, division.cell(row, column))
          } else {
            commas.add(shape, division.cell(row, column))
          }
        }
      }
      return (points, commas)
    }
    var (points, commas) = count(columns)
    if points.all + commas.all == 0 { (points, commas) = count(conditions) }
    mark = commas.all > points.all ? .comma : .point
    if points.all + commas.all == 0 || points.all > 0 && commas.all > 0 { return }
    let chosen = Set(columns)
    let others = (0..<(division.widths.max() ?? 0)).filter { !chosen.contains($0) }
      .map { count([$0]) }
    let haveDecimalPoints = others.contains { $0.points.hasFractions }
    if points.all > 0 {
      // Where commas separate cells, lists of numbers have quotes around them, and fractions have none.
      let haveDecimalCommas =
        others.contains { $0.commas.hasFractions }
        && !(division.separator == .comma && points.isBare)
      try check(points, haveDecimalPoints, haveDecimalCommas, division)
    } else if commas.areGroups,
      haveDecimalPoints
        || !others.contains(where: { other in
          other.commas.hasFractions && (division.separator != .comma || other.commas.groups > 0)
        })
    {
      throw DataFileProblem(.ambiguousThousands, at: commas.first)
    }
  }

  /// Says or refuses what points may be besides decimal marks.
  private mutating func check(
    _ points: Count, _ haveDecimalPoints: Bool, _ haveDecimalCommas: Bool,
    _ division: SampleDivision
  ) throws(DataFileProblem) {
    if haveDecimalCommas, !haveDecimalPoints {
      throw DataFileProblem(.ambiguousPoints, at: points.first)
    }
    if haveDecimalCommas
      || points.areGroups && !haveDecimalPoints && division.separator == .semicolon
    {
      doubt = Self.pointsForMarks
    }
  }

  private static let pointsForMarks =
    "points are taken for decimal marks, though they may separate thousands; save the file without "
    + "separators of thousands if they do, \"decimal\": \"point\" ends this warning"
}
