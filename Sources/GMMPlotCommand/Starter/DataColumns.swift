/// The columns of a data file, as far as its first rows tell.
struct DataColumns {
  /// A column.
  struct Column {
    /// The name that chooses it; `nil` where only the number does.
    let name: String?
    /// Its place, from 1.
    let number: Int
    /// Whether it begins with numbers.
    let isNumeric: Bool
    /// Whether its numbers only count the rows, or are all the same.
    let isIdle: Bool

    /// What chooses it, as JSON.
    var json: String { name.map({ JSONValue.text($0).json() }) ?? "\(number)" }

    /// What it is called on an axis.
    var label: String { name ?? "column \(number)" }
  }

  /// All columns that were looked at.
  let columns: [Column]
  /// The number of all columns.
  let count: Int
  /// The column to begin with.
  let chosen: Column

  /// What was found and what was chosen, in words.
  var description: String {
    func list(_ columns: [Column]) -> String {
      let limit = 12
      let names = columns.prefix(limit).map { column in
        column.name.map { quoted($0) } ?? "\(column.number)"
      }
      return names.joined(separator: ", ") + (columns.count > limit ? " and others" : "")
    }
    let numeric = columns.filter(\.isNumeric)
    let others = columns.filter { !$0.isNumeric }
    let noun = numeric.count == 1 ? "The column with numbers" : "Columns with numbers"
    var sentences = ["\(noun): \(list(numeric))."]
    if let first = others.first {
      sentences.append("Others: \(list(others)).")
      sentences.append("\"groups\": \(first.json) here draws the rows of each value by themselves.")
    }
    if count > columns.count {
      sentences.append("There are \(groupedText(count - columns.count)) more.")
    }
    if numeric.count > 1 {
      sentences.append("\(list([chosen])) was chosen.")
      sentences.append("Two in the list make a plane; leave \"figure\" out for it.")
    }
    return sentences.joined(separator: " ")
  }
}
