/// The folder of a file that is written, held open: what is made in it is made there, whatever takes the
/// name of the folder or of the file meanwhile.
final class OutputFolder {
  /// The path with its slash; empty for the current folder.
  let path: String
  /// What names in the folder are relative to.
  let descriptor: Int32
  /// The folders that were not there before, the outermost first.
  private let made: [String]

  /// Why there is no folder.
  enum Problem: Error {
    /// The number of the error of the C library.
    case code(Int32)
    case unmade(String, code: Int32)
    case outside(RootFolder)
  }

  /// Opens the folder of a file, and makes it if it is missing.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - root: The folder that it has to lie in; `nil` for anywhere.
  /// - Throws: `Problem`; no folder is then left behind.
  init(of file: String, inside root: RootFolder?) throws(Problem) {
    path = folderPath(of: file)
    var descriptor = systemOpen(path.isEmpty ? "." : path, at: AT_FDCWD, folderFlags)
    var made: [String] = []
    if descriptor < 0, errno == ENOENT {
      descriptor = try Self.make(path, inside: root, noting: &made)
    } else if descriptor < 0, errno == EMFILE || errno == ENFILE, root == nil {
      // There may be one left for the file itself.
      descriptor = AT_FDCWD
    }
    guard descriptor >= 0 || descriptor == AT_FDCWD else {
      throw errno == ENOTDIR ? .unmade(path, code: errno) : .code(errno)
    }
    if let root {
      close(descriptor)
      do {
        descriptor = try root.open(path.isEmpty ? "." : path, folderFlags)
      } catch {
        Self.remove(made)
        throw error.kind == .outside ? .outside(root) : .code(errno)
      }
    }
    self.descriptor = descriptor
    self.made = made
  }

  /// A folder within another one, which is there.
  ///
  /// - Throws: `Problem` if it is not, or a link leads there.
  init(_ names: ArraySlice<[UInt8]>, in folder: OutputFolder) throws(Problem) {
    path = names.reduce(folder.path) { $0 + String(decoding: $1, as: UTF8.self) + "/" }
    made = []
    descriptor = openWithin(names, of: folder.descriptor, folderFlags)
    guard descriptor >= 0 else { throw .code(errno) }
  }

  deinit { if descriptor != AT_FDCWD { close(descriptor) } }

  /// A name in the folder, as the system takes it beside the descriptor.
  func entry(_ name: String) -> String { descriptor == AT_FDCWD ? path + name : name }

  /// Takes away the folders that were made, as far as nothing is in them.
  func removeMade() { Self.remove(made) }

  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() where rmdir(folder) != 0 { return }
  }

  /// Makes what is missing of a folder, and opens it.
  private static func make(
    _ path: String, inside root: RootFolder?, noting made: inout [String]
  ) throws(Problem) -> Int32 {
    let parts = path.split(separator: "/")
    let start = path.hasPrefix("/") ? "/" : ""
    func folder(_ count: Int) -> String {
      start + parts[..<count].map { $0 + "/" }.joined()
    }
    var count = parts.count
    var descriptor: Int32 = -1
    repeat {
      count -= 1
      let known = folder(count)
      descriptor = systemOpen(known.isEmpty ? "." : known, at: AT_FDCWD, folderFlags)
    } while descriptor < 0 && errno == ENOENT && count > 0
    guard descriptor >= 0 else { throw .code(errno) }
    if let root {
      let known = folder(count)
      guard let place = RealPath(known.isEmpty ? "." : known), root.contains(place),
        !parts[count...].contains("..")
      else {
        close(descriptor)
        throw .outside(root)
      }
    }
    for count in count..<parts.count {
      let name = String(parts[count])
      let isNew = mkdirat(descriptor, name, 0o777) == 0
      var code = isNew || errno == EEXIST ? 0 : errno
      if isNew { made.append(folder(count + 1)) }
      var next: Int32 = -1
      if code == 0 {
        next = systemOpen(name, at: descriptor, folderFlags | O_NOFOLLOW)
        if next < 0 { code = errno }
      }
      close(descriptor)
      guard next >= 0 else {
        remove(made)
        throw .unmade(folder(count + 1), code: code)
      }
      descriptor = next
    }
    return descriptor
  }
}
