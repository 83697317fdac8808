import ExperimentFile

extension ExperimentOutcome {
  /// The outcome as one line of JSON.
  var report: [UInt8] {
    var json = JSONWriter(isCompact: true)
    json.object { json in
      json.key("spec")
      json.string(task.spec)
      json.key("outputs")
      json.list { json in
        for target in task.figures {
          json.element()
          json.append(target, figures.first { $0.target == target })
        }
      }
      json.key("status")
      json.string(word)
      if let facts {
        json.key("bins")
        json.numbers(facts.bins)
        if let seed = facts.seed {
          json.key("seed")
          json.number(seed)
        }
      }
      json.key("milliseconds")
      json.number((milliseconds * 1000).rounded() / 1000)
      json.key("warnings")
      json.list { json in
        for warning in warnings {
          json.element()
          json.string(warning.description)
        }
      }
      if !failures.isEmpty {
        json.key("exitStatus")
        json.number(Int(status.rawValue))
        json.key("error")
        json.string(failures.flatMap(\.messages).map(\.description).joined(separator: "\n"))
      }
    }
    return Array((json.text + "\n").utf8)
  }

  /// The one word for all figures: what failed or is stale comes before what was done.
  private var word: String {
    guard failures.isEmpty else { return "failed" }
    let words = figures.map(\.status.word)
    return ["missing", "foreign", "stale", "rendered"].first(where: words.contains) ?? "unchanged"
  }

  /// The bytes for standard output.
  var output: [UInt8] { figures.flatMap(\.output) }

  /// The outcome without the figure's bytes, so that a batch does not keep them.
  var withoutOutput: ExperimentOutcome {
    var outcome = self
    for index in outcome.figures.indices { outcome.figures[index].output = [] }
    return outcome
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ target: FigureTarget, _ outcome: FigureOutcome?) {
    object { json in
      json.key("path")
      json.string(target.path ?? "-")
      if target.variant.scale != 1 {
        json.key("scale")
        json.number(target.variant.scale)
      }
      if let theme = target.variant.theme.argument {
        json.key("theme")
        json.string(theme)
      }
      json.key("status")
      json.string(outcome?.status.word ?? "failed")
      if let sha256 = outcome?.sha256 {
        json.key("sha256")
        json.string(sha256)
      }
    }
  }
}
