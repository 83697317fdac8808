import Synchronization

/// How a data file was read, for those who ask after it was.
final class KnownReadings: Sendable {
  /// How a file was read as a whole.
  struct Known: Sendable {
    /// How its rows are written; `nil` for one that is no text.
    let reading: DataReading?
    /// The number of comments with as many cells as rows, as in ``DataSummary/commentedRowCount``.
    let commentedRowCount: Int
  }

  private struct Parts {
    let options: DataOptions
    var counts: [Int: Int] = [:]
    var whole: Known?
  }

  private let known = Mutex<[Parts]>([])

  /// Keeps how the file was read as a whole.
  func keep(_ whole: Known, _ options: DataOptions) {
    keep(options) { $0.whole = whole }
  }

  /// Keeps how the file, or one of so many parts of it, was read.
  func keep(_ summary: DataSummary, _ options: DataOptions, part: Int?, of partCount: Int) {
    keep(options) { known in
      guard let part else {
        known.whole = Known(
          reading: summary.reading, commentedRowCount: summary.commentedRowCount)
        return
      }
      known.counts[part] = summary.commentedRowCount
      guard known.whole == nil, known.counts.count == partCount else { return }
      known.whole = Known(
        reading: summary.reading, commentedRowCount: known.counts.values.reduce(0, +))
    }
  }

  private func keep(_ options: DataOptions, _ body: (inout Parts) -> Void) {
    known.withLock { known in
      if let index = known.firstIndex(where: { $0.options == options }) {
        body(&known[index])
      } else {
        var parts = Parts(options: options)
        body(&parts)
        known.append(parts)
      }
    }
  }

  /// How the file was read with these options; `nil` if it was not, or not to its end.
  func known(_ options: DataOptions) -> Known? {
    known.withLock { known in known.first { $0.options == options }?.whole }
  }
}
