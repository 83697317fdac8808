import Synchronization

/// The files that are being written, so that an interruption can take them away.
///
/// A signal handler may call next to nothing: no allocation, no lock, no Swift runtime. Paths are
/// therefore kept as C strings in buffers that exist before the handler is installed and that nobody
/// ever frees.
enum TemporaryFiles {
  private static let slotCount = 64
  private static let slotSize = Int(PATH_MAX) + 64
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<CChar> = {
    // Memory that is zero from the beginning costs nothing before it is used.
    guard let slots = calloc(slotCount, slotSize) else {
      preconditionFailure("no memory for the names of temporary files")
    }
    return slots.bindMemory(to: CChar.self, capacity: slotCount * slotSize)
  }()
  /// A bit for each slot, the first one lowest.
  private static let used = Mutex<UInt64>(0)
  private static let cleanedFolders = Mutex<Set<String>>([])
  private static let isEnding = Atomic(false)

  /// Ends the process with status 130 at SIGINT, SIGTERM and SIGHUP, without temporary files; makes
  /// ``removeAllAndExit(_:)`` ready for handlers of other signals.
  ///
  /// A signal that the caller has told to ignore stays ignored, as `nohup` and background jobs
  /// expect.
  static func removeAtInterruption() {
    _ = (slots, isEnding.load(ordering: .relaxed))
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var previous = sigaction()
      sigaction(number, nil, &previous)
      if isIgnored(previous) { continue }
      signal(number) { _ in TemporaryFiles.removeAllAndExit(.interrupted) }
    }
  }

  /// Ends the process without temporary files, and without anything that a signal handler may not do.
  static func removeAllAndExit(_ status: ExitStatus) -> Never {
    removeForEver()
    _exit(status.rawValue)
  }

  /// Removes the files from a signal handler that ends the process; none is made from now on.
  static func removeForEver() {
    isEnding.store(true, ordering: .relaxed)
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    // A file that is not there has got its name, or is just about to be made by another thread: that
    // one gets a tenth of a second to do so.
    for _ in 0..<100 where !removeAll() { usleep(1000) }
  }

  /// Removes all files that are noted; `false` if one of them is not there.
  private static func removeAll() -> Bool {
    var isDone = true
    for slot in 0..<slotCount {
      let path = slots + slot * slotSize
      guard path.pointee != 0 else { continue }
      atomicMemoryFence(ordering: .acquiring)
      if unlink(path) == 0 { path.pointee = 0 } else { isDone = false }
    }
    return isDone
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Makes a file that nobody else has, and removes it if `body` fails.
  ///
  /// Its lock tells others that somebody is writing it. The name is random: process numbers repeat
  /// where containers share a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - body: Takes the name in the folder and the descriptor, which is closed afterwards.
  /// - Returns: What `body` returns, or the number of the error if there is no file to be had.
  static func withFile(in folder: OutputFolder, _ body: (String, Int32) -> Int32) -> Int32 {
    if cleanedFolders.withLock({ $0.insert(folder.path).inserted }) { clean(folder.path) }
    let name = prefix + String(UInt64.random(in: 0...UInt64.max), radix: 36) + suffix
    let path = folder.path + name
    let entry = folder.entry(name)
    // More writers at a time than slots only leave more to the next cleaning.
    let slot: Int? = used.withLock { used in
      let free = (~used).trailingZeroBitCount
      guard free < slotCount else { return nil }
      used |= 1 << UInt64(free)
      return free
    }
    if let slot { note(path, in: slot) }
    defer {
      if let slot {
        (slots + slot * slotSize).pointee = 0
        used.withLock { $0 &= ~(1 << UInt64(slot)) }
      }
    }
    atomicMemoryFence(ordering: .sequentiallyConsistent)
    if isEnding.load(ordering: .relaxed) {
      // What is made now would be left behind.
      if let slot { (slots + slot * slotSize).pointee = 0 }
      while true { pause() }
    }
    let descriptor = openat(
      folder.descriptor, entry, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    flock(descriptor, LOCK_EX | LOCK_NB)
    let error = body(entry, descriptor)
    if error != 0 { unlinkat(folder.descriptor, entry, 0) }
    close(descriptor)
    return error
  }

  private static let prefix = ".gmm-plot-"
  private static let suffix = ".tmp"

  /// The first character comes last: the handler takes a slot that begins with 0 to be empty.
  private static func note(_ path: String, in slot: Int) {
    let bytes = path.utf8CString
    guard bytes.count <= slotSize else { return }
    let buffer = slots + slot * slotSize
    for index in bytes.indices.dropFirst() { buffer[index] = bytes[index] }
    // Not every processor lets others see stores in their order.
    atomicMemoryFence(ordering: .releasing)
    buffer[0] = bytes[0]
  }

  /// Removes what processes that were killed have left in a folder: files that nobody holds a lock
  /// on.
  private static func clean(_ folder: String) {
    guard let listing = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { continue }
      let descriptor = open(folder + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(folder + name) }
      close(descriptor)
    }
  }
}
