import Synchronization

/// The files that are being written, so that an interruption can take them away.
///
/// A signal handler may call next to nothing: no allocation, no lock, no Swift runtime. Paths are
/// therefore kept as C strings in slots that exist before the handler is installed.
enum TemporaryFiles {
  private static let slotCount = 256
  /// Nobody frees it: the handler may run until the very end.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> =
    {
      let slots = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: slotCount)
      slots.initialize(repeating: nil, count: slotCount)
      return slots
    }()
  private static let used = Mutex<Set<Int>>([])
  private static let number = Atomic<Int>(0)
  private static let cleanedFolders = Mutex<Set<String>>([])

  /// Ends the process with status 130 at SIGINT, SIGTERM and SIGHUP, without temporary files.
  ///
  /// A signal that the caller has told to ignore stays ignored, as `nohup` and background jobs
  /// expect.
  static func removeAtInterruption() {
    _ = slots
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var previous = sigaction()
      sigaction(number, nil, &previous)
      if isIgnored(previous) { continue }
      signal(number) { _ in
        for slot in 0..<TemporaryFiles.slotCount {
          if let path = TemporaryFiles.slots[slot] { unlink(path) }
        }
        _exit(ExitStatus.interrupted.rawValue)
      }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Calls `body` with the path of a file in a folder that nobody else uses.
  ///
  /// - Parameters:
  ///   - folder: The folder with its slash; empty for the current one.
  ///   - body: Makes the file, and renames or removes it before it returns.
  /// - Returns: What `body` returns.
  static func withPath<Result>(in folder: String, _ body: (String) -> Result) -> Result {
    if cleanedFolders.withLock({ $0.insert(folder).inserted }) { clean(folder) }
    let number = number.add(1, ordering: .relaxed).newValue
    let path = "\(folder).gmm-plot-\(getpid())-\(number).tmp"
    // More writers at a time than slots only leave more to the next cleaning.
    let slot = used.withLock { used in
      (0..<slotCount).first { used.insert($0).inserted }
    }
    guard let slot else { return body(path) }
    slots[slot] = strdup(path)
    defer {
      let text = slots[slot]
      slots[slot] = nil
      free(text)
      _ = used.withLock { $0.remove(slot) }
    }
    return body(path)
  }

  /// Removes what processes that were killed have left in a folder.
  private static func clean(_ folder: String) {
    guard let listing = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let parts = name.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 4, parts[0] == ".gmm", parts[1] == "plot", parts[3].hasSuffix(".tmp"),
        let process = pid_t(parts[2]), process > 0, kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder + name)
    }
  }
}
