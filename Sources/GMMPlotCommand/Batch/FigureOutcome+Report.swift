extension FigureOutcome {
  /// The outcome as one line of JSON.
  var report: String {
    var json = JSONWriter(isCompact: true)
    json.object { json in
      json.key("spec")
      json.string(task.spec)
      json.key("outputs")
      json.list { json in
        json.element()
        json.object { json in
          json.key("path")
          json.string(task.output ?? "-")
          if let facts {
            json.key("sha256")
            json.string(facts.sha256)
          }
        }
      }
      json.key("status")
      switch status {
      case .rendered: json.string("rendered")
      case .unchanged: json.string("unchanged")
      case nil: json.string("failed")
      }
      if let facts {
        json.key("bins")
        json.numbers(facts.bins)
        json.key("seed")
        json.number(facts.seed)
      }
      json.key("milliseconds")
      json.number((milliseconds * 1000).rounded() / 1000)
      json.key("warnings")
      json.list { json in
        for warning in warnings {
          json.element()
          json.string(warning)
        }
      }
      if let failure {
        json.key("exitStatus")
        json.number(Int(failure.status.rawValue))
        json.key("error")
        json.string(failure.message)
      }
    }
    return json.text + "\n"
  }
}
