/// How a data file is read otherwise than by version 0.1, which looked at its first line alone.
package struct ChangedReading: Hashable, Sendable {
  private let reading: DataReading
  private let former: FormerReading

  fileprivate init?(_ reading: DataReading) {
    guard let former = reading.former else { return nil }
    self.reading = reading
    self.former = former
  }

  /// What the digest of a figure takes in of it, so that a figure that version 0.1 drew is stale.
  package var text: String {
    "header=\(reading.hasHeader) separator=\(reading.separator.rawValue)"
      + (reading.isHeaderComment ? " comment" : "")
  }

  /// What has changed, and the keys that read the file as before.
  package var advice: String {
    var keys: [String] = []
    if reading.isHeaderComment { keys.append(#""comment": """#) }
    if reading.hasHeader != former.hasHeader || reading.isHeaderComment {
      keys.append("\"header\": \(former.hasHeader)")
    }
    if reading.separator != former.separator {
      keys.append("\"separator\": \"\(former.separator.rawValue)\"")
    }
    return
      "the data file is read otherwise than by version 0.1, by its first rows instead of its first "
      + "line; \(keys.joined(separator: ", ")) in \"data\" reads it as before"
  }
}

extension Experiment {
  /// How data files of the experiment are read otherwise than by version 0.1, in the order in which it
  /// names them.
  package func changedReadings(of sources: DataSources) -> [ChangedReading] {
    ([points] + figure.panels.compactMap(\.points)).compactMap { points in
      guard case .data(let settings) = points else { return nil }
      return sources.source(of: points)?.changedReading(settings)
    }
  }
}

extension DataSource {
  /// How the file is read otherwise than by version 0.1; `nil` if it is not, or has no text to read.
  ///
  /// - Parameter settings: What is read of it.
  /// - Returns: What has changed.
  package func changedReading(_ settings: DataSettings) -> ChangedReading? {
    if let known = readings.known(settings.options) { return known.flatMap(ChangedReading.init) }
    guard let content = try? content() else { return nil }
    let file = DataFile(name: name, source: content.source(0..<Int.max, hashing: nil))
    // What cannot be read is said where its points are needed.
    return (try? file.reading(settings.options)).flatMap { $0 }.flatMap(ChangedReading.init)
  }
}
