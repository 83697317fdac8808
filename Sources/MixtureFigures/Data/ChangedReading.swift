/// How a data file is read otherwise than by version 0.1, which looked at its first line alone and knew no
/// comments.
package struct ChangedReading: Hashable, Sendable {
  private enum Change: Hashable {
    case reading(DataReading, FormerReading?, hasCommentedRows: Bool)
    /// The file is refused; why.
    case refused(String)
  }

  private let change: Change

  /// Compares how a file is read with how it was; `nil` if it is read alike.
  fileprivate init?(_ known: KnownReadings.Known) {
    guard let reading = known.reading, reading.former != nil || known.commentedRowCount > 0 else {
      return nil
    }
    change = .reading(reading, reading.former, hasCommentedRows: known.commentedRowCount > 0)
  }

  fileprivate init(_ refusal: DataFileError, showing shown: DataFileError.Shown) {
    change = .refused(
      shown == .everything ? refusal.description : refusal.message(showing: shown))
  }

  /// What the digest of a figure takes in of it, so that a figure that version 0.1 drew is stale.
  package var text: String {
    switch change {
    case .refused: "refused"
    case .reading(let reading, _, let hasCommentedRows):
      "header=\(reading.hasHeader) separator=\(reading.separator.rawValue)"
        + (reading.decimal == .comma ? " decimal=comma" : "")
        + (reading.isHeaderComment ? " comment" : "")
        + (hasCommentedRows ? " commented rows" : "")
    }
  }

  /// What has changed, and the keys that read the file as before.
  package var advice: String {
    switch change {
    case .refused(let message):
      return "the data file, which version 0.1 may have read, is refused now: \(message)"
    case .reading(let reading, let former, let hasCommentedRows):
      let keys = Self.keys(reading, former, hasCommentedRows).joined(separator: ", ")
      let cause =
        former == nil
        ? "with lines as comments that begin with #"
        : "by its first rows instead of its first line"
      return "the data file is read otherwise than by version 0.1, \(cause)"
        + (keys.isEmpty ? "" : "; \(keys) in \"data\" reads it as before")
    }
  }

  private static func keys(
    _ reading: DataReading, _ former: FormerReading?, _ hasCommentedRows: Bool
  ) -> [String] {
    var keys: [String] = []
    if reading.isHeaderComment || hasCommentedRows { keys.append(#""comment": """#) }
    guard let former else { return keys }
    if reading.hasHeader != former.hasHeader || reading.isHeaderComment {
      keys.append("\"header\": \(former.hasHeader)")
    }
    if reading.separator != former.separator {
      keys.append("\"separator\": \"\(former.separator.rawValue)\"")
    }
    if reading.decimal == .comma { keys.append("\"decimal\": \"point\"") }
    return keys
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
  /// It depends on the bytes of the file and the settings alone, not on what was read before.
  ///
  /// - Parameter settings: What is read of it.
  /// - Returns: What has changed.
  package func changedReading(_ settings: DataSettings) -> ChangedReading? {
    let options = settings.options
    if let known = readings.known(options) { return ChangedReading(known) }
    guard let content = try? content() else { return nil }
    let file = limited(
      DataFile(name: name, reading: { content.source(0..<Int.max, hashing: nil) }))
    do {
      let reading = try file.reading(options)
      let count = reading == nil ? 0 : try file.commentedRowCount(options)
      let known = KnownReadings.Known(reading: reading, commentedRowCount: count)
      readings.keep(known, options)
      return ChangedReading(known)
    } catch let refusal as DataFileError {
      return ChangedReading(refusal, showing: shown(options))
    } catch {
      // What cannot be read is said where its points are needed.
      return nil
    }
  }
}
