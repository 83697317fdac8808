/// Where some of the starts of a fit ended: at log-likelihoods that differ by next to nothing.
struct StartEnd: Equatable {
  /// More labels would be too many to read.
  fileprivate static let labelLimit = 4

  /// The log-likelihood of the start that is labelled.
  let logLikelihood: Double
  /// Its last iteration.
  let iteration: Int
  /// How many starts ended there, or were left on the way there.
  let count: Int
  /// Whether the best start is one of them.
  let isBest: Bool
  /// Whether a covariance of each of them lies at the floor.
  let isAtFloor: Bool

  /// The groups of the starts of a fit by their ends.
  ///
  /// - Parameter fit: The fit.
  /// - Returns: The groups, the best first, then from the greatest log-likelihood on, without starts
  ///   that were set aside. In the first are ``MixtureFit/foundBy`` starts.
  static func groups(of fit: MixtureFit) -> [StartEnd] {
    groups(
      fit.runs.map(\.trace), ends: fit.runs.map(\.end), atFloor: fit.runs.map(\.isAtFloor),
      best: fit.bestRun)
  }

  /// The groups of starts by their ends.
  ///
  /// - Parameters:
  ///   - traces: Per start, the log-likelihood of the start and after each iteration.
  ///   - ends: Per start, the start in whose end it ended or was about to; `nil` for none.
  ///   - isAtFloor: Whether a covariance of each start lies at the floor.
  ///   - best: The index of the best.
  /// - Returns: The groups; their dots lie on the ends of lines.
  static func groups(
    _ traces: [[Double]], ends: [Int?], atFloor isAtFloor: [Bool], best: Int
  ) -> [StartEnd] {
    func logLikelihood(_ start: Int) -> Double { traces[start].last ?? 0 }
    func isSame(_ start: Int, _ other: Int) -> Bool {
      (logLikelihood(start) - logLikelihood(other)).magnitude <= MixtureFit.sameEnd
    }
    var counts: [Int: Int] = [:]
    for case let end? in ends { counts[end, default: 0] += 1 }
    let reached = counts.keys.sorted {
      (-logLikelihood($0), $0) < (-logLikelihood($1), $1)
    }
    var groups = [reached.filter { isSame($0, best) }]
    for end in reached where !isSame(end, best) {
      let last = groups.count - 1
      if last > 0, isSame(groups[last][0], end), isAtFloor[groups[last][0]] == isAtFloor[end] {
        groups[last].append(end)
      } else {
        groups.append([end])
      }
    }
    return groups.enumerated().compactMap { place, group in
      // Of the best group the best start is labelled, of the others the longest line.
      let longest = group.max { traces[$0].count < traces[$1].count }
      guard let labelled = place == 0 ? best : longest else { return nil }
      return StartEnd(
        logLikelihood: logLikelihood(labelled), iteration: traces[labelled].count - 1,
        count: group.reduce(0) { $0 + (counts[$1] ?? 0) }, isBest: place == 0,
        isAtFloor: group.allSatisfy { isAtFloor[$0] })
    }
  }

  var report: JSONValue {
    .object([
      .init("logLikelihood", .number(logLikelihood)), .init("iteration", .number(iteration)),
      .init("starts", .number(count)), .init("atFloor", .boolean(isAtFloor)),
    ])
  }

  /// The log-likelihood in words.
  fileprivate func value(_ decimals: Int) -> String {
    let unit = [1, 10, 100, 1000][decimals]
    let units = (logLikelihood.magnitude * Double(unit)).rounded()
    guard units < 0x1p53 else { return numberText(logLikelihood) }
    return (logLikelihood < 0 && units > 0 ? "\u{2212}" : "")
      + decimalText(UInt128(units), decimals: decimals)
  }

  fileprivate func label(_ text: String, name: String? = nil) -> PointLabels.Label {
    PointLabels.Label(
      x: Double(iteration), y: logLikelihood, text: text, isOptional: !isBest, name: name)
  }
}

extension [StartEnd] {
  /// The labels of the best end, of those others that most starts found, and one for all at the floor if
  /// there are some above the best: these ask why they are not.
  ///
  /// - Parameters:
  ///   - total: The number of starts.
  ///   - extent: The log-likelihoods that are in sight.
  ///   - name: What a legend calls the line of the best; `nil` for none.
  /// - Returns: The labels, the most important first.
  func labels(
    of total: Int, within extent: ClosedRange<Double>?, best name: String? = nil
  ) -> [PointLabels.Label] {
    let starts = counted(total, "start")
    // With the best one at the floor all are there.
    let isFloor = !contains { $0.isBest && $0.isAtFloor }
    let proper = filter { !isFloor || !$0.isAtFloor }
    // The sort keeps those of equal counts in the order of their log-likelihoods.
    let common = proper.enumerated().sorted {
      ($0.element.isBest ? 0 : 1, -$0.element.count, $0.offset)
        < ($1.element.isBest ? 0 : 1, -$1.element.count, $1.offset)
    }.prefix(Self.Element.labelLimit).map(\.element)
    let decimals =
      (1...3).first { decimals in
        Set(common.map { $0.value(decimals) }).count == common.count
      } ?? 3
    var labels = common.map { end in
      end.label(
        "\(end.value(decimals)) · \(groupedText(end.count)) of \(starts)"
          + (end.isAtFloor ? ", at the floor" : ""), name: end.isBest ? name : nil)
    }
    let floor = filter { isFloor && $0.isAtFloor }
    if let best = first, let highest = floor.first, highest.logLikelihood > best.logLikelihood,
      let seen = floor.first(where: { extent?.contains($0.logLikelihood) ?? true })
    {
      let count = floor.reduce(0) { $0 + $1.count }
      labels.append(seen.label("\(groupedText(count)) of \(starts), at the floor"))
    }
    return labels
  }
}
