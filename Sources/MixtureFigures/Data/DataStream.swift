import Synchronization

/// The points of a data file of one column.
///
/// The blocks are parts of the file, which several threads may read at the same time. A block that
/// will be needed again is kept while there is room, and else read anew.
final class DataStream: PointStream {
  private struct Known {
    var isInParts: Bool
    var summaries: [Int: DataSummary] = [:]
    var kept: [Int: [Double]] = [:]
    var room: Int
  }

  private let reader: DataReader
  private let room: Int
  private let readsOnce: Bool
  private let known: Mutex<Known>

  /// Opens the file.
  ///
  /// - Parameters:
  ///   - data: The file.
  ///   - settings: What is read of it.
  ///   - room: How many points are kept.
  ///   - readsOnce: Whether blocks will most likely be needed once; they are kept if they are needed
  ///     again.
  /// - Throws: `ExperimentProblem` if the file is missing or cannot be read.
  init(
    _ data: DataSource, _ settings: DataSettings, room: Int = 0, readsOnce: Bool = false
  ) throws(ExperimentProblem) {
    reader = try DataReader(data, settings)
    self.room = room
    self.readsOnce = readsOnce
    known = Mutex(Known(isInParts: reader.partCount > 1, room: room))
  }

  /// How problems call the file.
  var name: String { reader.name }

  var blockCount: Int { known.withLock { $0.isInParts } ? reader.partCount : 1 }

  /// What was read; not known before the points have been gone through.
  var summary: DataSummary? { DataSummary(known.withLock { Array($0.summaries.values) }) }

  /// Whether the column is one of integers; not known before the points have been gone through.
  var areIntegers: Bool { summary?.areIntegers == [true] }

  /// What is said of what was read; nothing before the points have been gone through.
  var warnings: [ExperimentProblem] { summary.map(reader.warnings) ?? [] }

  func forEachChunk(
    ofBlock block: Int, _ body: (UnsafeBufferPointer<Double>) -> Void
  ) throws(ExperimentProblem) {
    let (kept, isInParts, room) = known.withLock { known in
      let isKept = !readsOnce || known.summaries[block] != nil
      return (known.kept[block], known.isInParts, isKept ? known.room : 0)
    }
    if let kept { return forEachChunk(of: kept, body) }
    // All of the block, or nothing.
    var values: [Double]? = room > 0 ? [] : nil
    func take(_ read: DataBlock) {
      if let count = values?.count, count + read.values.count <= room {
        values?.append(contentsOf: read.values)
      } else {
        values = nil
      }
      forEachChunk(of: read.values, body)
    }
    let summary = try reader.forEachBlock(ofPart: isInParts ? block : nil, take)
    let points = values
    known.withLock { known in
      known.summaries[block] = summary
      guard let points, points.count <= known.room else { return }
      known.room -= points.count
      known.kept[block] = points
    }
  }

  /// Goes on with the file as a whole; `false` if there have been no parts.
  ///
  /// To be called where reading has failed: only then it is known what is wrong, if anything is.
  func leaveParts() -> Bool {
    known.withLock { known in
      defer { known = Known(isInParts: false, room: room) }
      return known.isInParts
    }
  }

  /// Chunks stay in the processor's cache for all who look at them.
  private func forEachChunk(of values: [Double], _ body: (UnsafeBufferPointer<Double>) -> Void) {
    values.withUnsafeBufferPointer { values in
      for start in stride(from: 0, to: values.count, by: 2048) {
        body(UnsafeBufferPointer(rebasing: values[start..<min(start + 2048, values.count)]))
      }
    }
  }
}
