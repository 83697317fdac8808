/// A value of an experiment that an argument of the command gives, in the place of what the file says.
package struct ExperimentSetting: Sendable {
  /// A step on the way to the value, and the offsets of its bytes in the argument.
  struct Step: Sendable {
    let step: JSONPathStep
    let range: Range<Int>
  }

  /// The argument as messages show it, such as `--set figure.dpi=200`.
  let argument: SourceArgument
  /// The way to the value, not empty.
  let path: [Step]
  /// The value; offsets count from the first byte of the argument.
  let value: JSONNode
  /// Whether the value counts only where nothing else gives one.
  private(set) var yields = false

  /// The option of the argument, such as `--column`.
  package var option: String { String(argument.text.prefix { $0 != " " }) }

  /// The way as an argument has it, such as `figure.layers[0].bins`.
  package var key: String { path.map(\.step).key }

  /// Reads the argument of the option `--set`: the way to a value, and after a sign of equality JSON,
  /// or text without its quotes.
  ///
  /// - Parameter text: The argument, such as `figure.layers[0].bins=50` or `title=Old Faithful`.
  /// - Throws: `ExperimentSettingProblem` if it names no value.
  package init(_ text: String) throws(ExperimentSettingProblem) {
    let option = "--set "
    let bytes = Array((option + text).utf8)
    let start = option.utf8.count
    guard let equality = bytes[start...].firstIndex(of: UInt8(ascii: "=")) else {
      throw ExperimentSettingProblem(
        "--set takes a key and its value, as in figure.dpi=200; found \(quoted(text))")
    }
    guard let path = Self.path(bytes, start..<equality) else {
      let name = String(decoding: bytes[start..<equality], as: UTF8.self)
      throw ExperimentSettingProblem(
        "--set takes the way to a key, as in figure.dpi=200 or figure.layers[0].bins=50; found "
          + quoted(name))
    }
    self.path = path
    argument = SourceArgument(text: option + text)
    let valueStart = equality + 1
    do throws(JSONSyntaxError) {
      let source = SourceText(Array(bytes[valueStart...]), name: option)
      value = try JSONReader.read(source).moved(by: valueStart)
    } catch {
      value = JSONNode(
        value: .text(String(decoding: bytes[valueStart...], as: UTF8.self)),
        range: valueStart..<bytes.count)
    }
  }

  private init(_ argument: SourceArgument, at path: [JSONPathStep], _ value: JSONNode) {
    self.argument = argument
    let range = 0..<argument.text.utf8.count
    self.path = path.map { Step(step: $0, range: range) }
    self.value = value
  }

  /// Steps such as those of `figure.layers[0].bins`; `nil` where the bytes are none.
  private static func path(_ bytes: [UInt8], _ range: Range<Int>) -> [Step]? {
    var steps: [Step] = []
    var position = range.lowerBound
    /// Steps over bytes up to one of those that end a step.
    func end(of start: Int, before ends: [UInt8]) -> Int {
      bytes[start..<range.upperBound].firstIndex(where: ends.contains) ?? range.upperBound
    }
    while true {
      let keyEnd = end(of: position, before: [UInt8(ascii: "."), UInt8(ascii: "[")])
      guard keyEnd > position else { return nil }
      let key = String(decoding: bytes[position..<keyEnd], as: UTF8.self)
      steps.append(Step(step: .key(key), range: position..<keyEnd))
      position = keyEnd
      while position < range.upperBound, bytes[position] == UInt8(ascii: "[") {
        let close = end(of: position, before: [UInt8(ascii: "]")])
        let digits = String(decoding: bytes[position + 1..<close], as: UTF8.self)
        // More digits than any list has items would be no number at all.
        guard close < range.upperBound, (1...9).contains(digits.utf8.count),
          digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
          let index = Int(digits)
        else { return nil }
        steps.append(Step(step: .item(index), range: position..<close + 1))
        position = close + 1
      }
      if position == range.upperBound { return steps }
      guard bytes[position] == UInt8(ascii: ".") else { return nil }
      position += 1
    }
  }
}

/// Why an argument changes no value of an experiment.
package struct ExperimentSettingProblem: Error, Hashable {
  /// What was found and what is allowed, as one line without a full stop.
  package let message: String

  init(_ message: String) { self.message = message }
}

extension ExperimentSetting {
  /// A data file that stands in the place of an experiment file.
  ///
  /// - Parameters:
  ///   - path: The path as it was given.
  ///   - name: The path from the folder of the experiment that it stands for.
  package init(dataFile path: String, name: String) {
    self.init(
      SourceArgument(text: path, isFile: true), at: ["data", "file"],
      JSONNode(value: .text(name), range: 0..<path.utf8.count))
  }

  /// An animation of the fit, where nothing says how it is animated.
  package static var animated: ExperimentSetting {
    let argument = SourceArgument(text: "--animate")
    var setting = ExperimentSetting(
      argument, at: ["figure", "animation"],
      JSONNode(value: .object([]), range: 0..<argument.text.utf8.count))
    setting.yields = true
    return setting
  }

  /// The columns of a data file: by their numbers where these are digits alone, else by their names.
  package init(columns: [String]) {
    var (text, items) = ("", [JSONNode]())
    for column in columns {
      text += (text.isEmpty ? "" : " ") + "--column "
      let start = text.utf8.count
      text += column
      let isNumber =
        column.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        && !column.isEmpty && (column == "0" || !column.hasPrefix("0"))
      items.append(
        JSONNode(
          value: isNumber ? .number(column) : .text(column), range: start..<text.utf8.count))
    }
    self.init(
      SourceArgument(text: text), at: ["data", "columns"],
      JSONNode(
        value: .list(items),
        range: (items.first?.range.lowerBound ?? 0)..<(items.last?.range.upperBound ?? 0)))
  }

  /// The number of components to fit, or the least and the greatest to choose from.
  package init(components: ClosedRange<Int>, argument: String) {
    let text = "--components " + argument
    let range = text.utf8.count - argument.utf8.count..<text.utf8.count
    func number(_ count: Int) -> JSONNode { JSONNode(value: .number("\(count)"), range: range) }
    let ends = [number(components.lowerBound), number(components.upperBound)]
    self.init(
      SourceArgument(text: text), at: ["mixture", "fit", "components"],
      components.count == 1 ? ends[0] : JSONNode(value: .list(ends), range: range))
  }

  /// Refuses settings of which one takes another back: each value is given once.
  ///
  /// - Throws: `ExperimentSettingProblem` for the first that does.
  /// - Complexity: O(*n*²) for *n* settings.
  package static func check(_ settings: [ExperimentSetting]) throws(ExperimentSettingProblem) {
    for (index, setting) in settings.enumerated() where !setting.yields {
      let way = setting.path.map(\.step)
      for former in settings[..<index] where former.path.map(\.step).starts(with: way) {
        let names = "\(quoted(former.argument.text)) and \(quoted(setting.argument.text))"
        throw ExperimentSettingProblem(
          former.path.count == way.count
            ? "\(setting.key) is given twice, by \(names)"
            : "\(names) contradict each other: the second gives all of \(setting.key) anew")
      }
    }
  }
}

extension [JSONPathStep] {
  /// The way as arguments and messages have it, such as `figure.layers[0].bins`.
  package var key: String {
    reduce(into: "") { key, step in
      switch step {
      case .key(let name): key += (key.isEmpty ? "" : ".") + name
      case .item(let index): key += "[\(index)]"
      }
    }
  }
}
