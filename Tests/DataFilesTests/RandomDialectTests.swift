import DataFiles
import TestSupport
import Testing

@Suite struct RandomDialectTests {
  /// A table as some program might write it.
  private struct Written {
    var text = ""
    var columns: [[Double]]

    init(using generator: inout ArbitraryNumbers) {
      let separator = [",", ";", "\t", "|", " "].randomElement(using: &generator) ?? ","
      let hasComma = Int.random(in: 0..<3, using: &generator) == 0
      let quotes = Int.random(in: 0..<4, using: &generator) == 0 || hasComma && separator == ","
      let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      let hasHeader = Bool.random(using: &generator)
      let hasIndex = hasHeader && Int.random(in: 0..<3, using: &generator) == 0 && separator != " "
      let digits = Int.random(in: 0...4, using: &generator)
      let columnCount = Int.random(in: 1...4, using: &generator)
      let rowCount = Int.random(in: 2...250, using: &generator)
      let scale: Double = [1, 100, 10_000].randomElement(using: &generator) ?? 1
      let comments = Int.random(in: 0..<3, using: &generator) == 0
      func quoted(_ text: String) -> String { quotes ? "\"\(text)\"" : text }
      columns = [[Double]](repeating: [], count: columnCount + (hasIndex ? 1 : 0))
      if comments { text += "# made for a test" + lineEnd }
      if hasHeader {
        let names = ["alpha", "beta", "gamma", "delta"].prefix(columnCount).map(quoted)
        text += ((hasIndex ? [""] : []) + names).joined(separator: separator) + lineEnd
      }
      for row in 0..<rowCount {
        if comments, row % 37 == 5 { text += "# a note" + lineEnd }
        var cells: [String] = []
        if hasIndex {
          cells.append("\(row)")
          columns[0].append(Double(row))
        }
        for column in columns.indices.dropFirst(hasIndex ? 1 : 0) {
          let number = Double.random(in: -scale...scale, using: &generator)
          var cell = "\(Int(clamping: number))"
          for digit in 0..<digits {
            cell += (digit == 0 ? "." : "") + "\(Int.random(in: 0...9, using: &generator))"
          }
          columns[column].append(Double(cell) ?? .nan)
          cells.append(quoted(hasComma ? String(cell.map { $0 == "." ? "," : $0 }) : cell))
        }
        text += cells.joined(separator: separator) + lineEnd
      }
    }
  }

  @Test("A table in any dialect is read right, or doubted, or refused")
  func tables() throws {
    var generator = ArbitraryNumbers(seed: 20_261_130)
    var (right, doubted, refused) = (0, 0, 0)
    for _ in 0..<600 {
      let written = Written(using: &generator)
      let column = Int.random(in: 0..<written.columns.count, using: &generator)
      do {
        let table = try DataFile(Array(written.text.utf8), name: "f.csv")
          .columns(DataOptions(columns: [.number(column + 1)]))
        if table.summary.reading?.doubts.isEmpty == false {
          doubted += 1
        } else {
          right += 1
          #expect(table.values == [written.columns[column]], "\(written.text.prefix(80))")
        }
      } catch is DataFileError {
        refused += 1
      }
    }
    // Most are plain.
    #expect(right > 500, "\(doubted) doubted, \(refused) refused")
  }

  @Test("Numbers in the first row are told to be names, or said, or are refused")
  func names() throws {
    var generator = ArbitraryNumbers(seed: 20_261_201)
    var silent = 0
    for _ in 0..<600 {
      let count = Int.random(in: 2...5, using: &generator)
      let start = Int.random(in: 1900...2020, using: &generator)
      let step = [1, 5, 10].randomElement(using: &generator) ?? 1
      let (names, isProgression): ([String], Bool) =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: ((0..<count).map { "\(start + step * $0)" }, true)
        case 1: ((1...count).map { "\(step * $0)" }, true)
        case 2: (["0.05", "0.25", "0.5", "0.75", "0.95"].prefix(count).map { $0 }, false)
        default: ((0..<count).map { "\($0)" }, true)
        }
      let hasWords = Bool.random(using: &generator)
      let isQuoted = Int.random(in: 0..<4, using: &generator) == 0
      let digits = Int.random(in: 0...2, using: &generator)
      let scale: Double = [10, 1000, 3000].randomElement(using: &generator) ?? 10
      func quoted(_ text: String) -> String { isQuoted ? "\"\(text)\"" : text }
      var text = ((hasWords ? ["label"] : []) + names).map(quoted).joined(separator: ";") + "\n"
      var columns = [[Double]](repeating: [], count: count)
      for row in 0..<Int.random(in: 3...40, using: &generator) {
        var cells = hasWords ? [quoted("subject \(row)")] : []
        for column in 0..<count {
          let cell = Double.random(in: 0...scale, using: &generator)
          let number =
            "\(Int(clamping: cell))"
            + (digits == 0 ? "" : ".\(Int(clamping: cell * 89) % 9 + 1)\(digits)")
          columns[column].append(Double(number) ?? .nan)
          cells.append(number)
        }
        text += cells.joined(separator: ";") + "\n"
      }
      // Where words alone could tell, or steps, the numbers must be names or be said.
      guard isQuoted || hasWords && isProgression && count > 2 else { continue }
      do {
        let table = try DataFile(Array(text.utf8), name: "f.csv")
          .columns(DataOptions(columns: [.number(hasWords ? 2 : 1)]))
        if table.summary.reading?.doubts.isEmpty == true {
          silent += 1
          #expect(table.values == [columns[0]], "\(text.prefix(120))")
        }
      } catch is DataFileError {}
    }
    #expect(silent > 100, "\(silent)")
  }
}
