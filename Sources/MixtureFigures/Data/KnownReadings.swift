import Synchronization

/// How a data file was read, for those who ask after it was.
final class KnownReadings: Sendable {
  private let known = Mutex<[(options: DataOptions, reading: DataReading?)]>([])

  /// Keeps how the file was read; `nil` for one that is no text.
  func keep(_ reading: DataReading?, _ options: DataOptions) {
    known.withLock { known in
      guard !known.contains(where: { $0.options == options }) else { return }
      known.append((options, reading))
    }
  }

  /// How the file was read with these options; `nil` if it was not, or not yet.
  func known(_ options: DataOptions) -> DataReading?? {
    known.withLock { known in known.first { $0.options == options }.map(\.reading) }
  }
}
