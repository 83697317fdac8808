/// Finds out what separates the fractions of the numbers in the chosen columns of a text file.
///
/// Where no number has a comma it is the point. Where none has a point it is the comma, unless each number
/// with a comma may as well have its thousands separated by it: three digits follow it, and one to three
/// go before. Where there are both it is what more numbers have, and the others are errors.
struct DecimalSearch {
  let mark: DecimalMark
  private(set) var doubt: String?

  init(
    _ division: SampleDivision, columns: [Int], from firstRow: Int, _ options: DataOptions
  ) throws(DataFileProblem) {
    if let decimal = options.decimal {
      mark = decimal
      return
    }
    var (points, commas, pointGroups, commaGroups, isLong) = (0, 0, 0, 0, false)
    var firstComma: Range<Int>?
    for row in firstRow..<max(firstRow, division.rowCount) {
      for column in columns {
        guard let shape = division.shape(row, column) else { continue }
        let (isPoint, isComma) = (shape.contains(.pointNumber), shape.contains(.commaNumber))
        if isPoint, isComma {
          isLong = isLong || division.cell(row, column).range.count > 3
        } else if isPoint {
          points += 1
          if shape.contains(.grouped) { pointGroups += 1 }
        } else if isComma {
          commas += 1
          firstComma = firstComma ?? division.cell(row, column).range
          if shape.contains(.grouped) { commaGroups += 1 }
        }
      }
    }
    mark = commas > points ? .comma : .point
    if mark == .comma, points == 0, commas == commaGroups {
      throw DataFileProblem(.ambiguousThousands, at: firstComma)
    }
    if division.separator == .semicolon, points > 0, commas == 0, points == pointGroups, !isLong {
      doubt =
        "points are taken for decimal marks, though they may separate thousands; save the file without "
        + "separators of thousands if they do, \"decimal\": \"point\" ends this warning"
    }
  }
}
