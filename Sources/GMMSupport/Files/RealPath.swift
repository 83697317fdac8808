/// Where something is: the names that lead to it from the root, none of which is a symbolic link.
///
/// Names are bytes, for file systems ask for no encoding.
package struct RealPath: Hashable, Sendable {
  package private(set) var names: [[UInt8]]

  /// Finds where something is, links followed; `nil` if there is nothing at the path, of which `errno`
  /// tells more.
  package init?(_ path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    self.init(resolved)
  }

  /// Finds where something is; the bytes of its path end with 0.
  package init?(_ path: [UInt8]) {
    let resolved = path.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.flatMap { realpath($0, nil) } }
    }
    guard let resolved else { return nil }
    defer { free(resolved) }
    self.init(resolved)
  }

  private init(_ resolved: UnsafeMutablePointer<CChar>) {
    let bytes = UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))
    names = bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  /// The path from the root, as bytes with a 0 at the end.
  package var bytes: [UInt8] {
    names.isEmpty ? [UInt8(ascii: "/"), 0] : names.flatMap { [UInt8(ascii: "/")] + $0 } + [0]
  }

  /// The names that lead here from another place; `nil` if this is not within it.
  package func names(from place: RealPath) -> ArraySlice<[UInt8]>? {
    names.starts(with: place.names) ? names[place.names.count...] : nil
  }

  /// Goes on by a path that need not be there: its names are taken as they are, none for a link.
  package mutating func go(_ path: some StringProtocol) {
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      switch Array(name) {
      case Array(".".utf8): break
      case Array("..".utf8): _ = names.popLast()
      case let name: names.append(name)
      }
    }
  }
}

/// Opens something within a folder by its names, and follows no link on the way: so it is where it is
/// said to be, whatever others do to the folder meanwhile.
///
/// - Parameters:
///   - names: The names that lead from the folder to it.
///   - folder: The descriptor of the folder.
///   - flags: Those of `open(2)`.
/// - Returns: A descriptor; -1 if there is none to be had, with the reason in `errno`.
package func openWithin(_ names: ArraySlice<[UInt8]>, of folder: Int32, _ flags: Int32) -> Int32 {
  guard let last = names.last else { return systemOpen(".", at: folder, flags) }
  var parent = folder
  for name in names.dropLast() {
    let next = systemOpen(name, at: parent, folderFlags | O_NOFOLLOW)
    let code = errno
    if parent != folder { close(parent) }
    errno = code
    guard next >= 0 else { return -1 }
    parent = next
  }
  let descriptor = systemOpen(last, at: parent, flags | O_NOFOLLOW)
  let code = errno
  if parent != folder { close(parent) }
  errno = code
  return descriptor
}

/// The flags to open a folder with of which nothing is read but what it leads to.
#if canImport(Darwin)
  package let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
#else
  // O_PATH, which the C libraries have for GNU programs alone: nobody needs leave to list the folder. It has
  // this value on every processor that Swift runs on.
  package let folderFlags = 0o10000000 | O_DIRECTORY | O_CLOEXEC
#endif
