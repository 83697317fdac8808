/// What the system says of a file, links followed.
package struct FileStatus: Hashable, Sendable {
  /// What makes two paths lead to the same file.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  package let identity: Identity
  /// The kind of the file and who may do what with it.
  package let mode: mode_t
  /// The number of bytes.
  package let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Asks about a file; `nil` if there is none at the path, which `errno` tells more of.
  package init?(_ path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    self.init(information)
  }

  /// Asks about a file that is open; `nil` if it is not.
  package init?(ofOpen descriptor: Int32) {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { return nil }
    self.init(information)
  }

  private init(_ information: stat) {
    identity = Identity(
      device: UInt64(truncatingIfNeeded: information.st_dev),
      number: UInt64(truncatingIfNeeded: information.st_ino))
    mode = information.st_mode
    size = Int(information.st_size)
    #if canImport(Darwin)
      let modified = information.st_mtimespec
    #else
      let modified = information.st_mtim
    #endif
    (seconds, nanoseconds) = (Int(modified.tv_sec), Int(modified.tv_nsec))
  }

  package var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  package var isRegular: Bool { mode & S_IFMT == S_IFREG }
  package var isPipe: Bool { mode & S_IFMT == S_IFIFO }

  /// What kind of file it is, with its article.
  package var kindInWords: String {
    switch mode & S_IFMT {
    case S_IFREG: "a file"
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }
}

/// Whether there is something at the path that hands its bytes out only once: a pipe or a device.
package func isReadOnce(_ path: String) -> Bool {
  FileStatus(path).map { !$0.isRegular && !$0.isFolder } ?? false
}
