/// Where a file is written: a folder, and a name in it that is no link.
struct OutputPlace {
  let folder: OutputFolder
  let name: String

  /// Why a link is not followed.
  enum Refusal: Error {
    /// The number of the error of the C library.
    case code(Int32)
    /// What is wrong, in words.
    case link(String)
  }

  /// Follows the links at a name as long as they stay in the folder and what is in it: who names a folder
  /// for figures does not mean that a link in it, which may be a stranger's, has a file elsewhere written.
  ///
  /// The path that links lead to is looked up by name, then gone without following links.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - folder: Its folder.
  /// - Throws: `Refusal` for links that lead elsewhere, or to a folder that is not there.
  init(_ name: String, in folder: OutputFolder) throws(Refusal) {
    guard var target = linkTarget(folder.entry(name), at: folder.descriptor) else {
      (self.folder, self.name) = (folder, name)
      return
    }
    guard let home = RealPath(folder.path.isEmpty ? "." : folder.path) else {
      throw .code(errno)
    }
    var place = home
    let slash = UInt8(ascii: "/")
    // No system follows more links than this.
    for _ in 0..<64 {
      if target.first != slash { target = Array(place.bytes.dropLast()) + [slash] + target }
      let parts = target.split(separator: slash)
      guard let last = parts.last, target.last != slash, Array(last) != Array(".".utf8),
        Array(last) != Array("..".utf8)
      else { throw .code(EISDIR) }
      guard let parent = RealPath(Array(target.dropLast(last.count)) + [0]) else {
        throw .link("is a symbolic link to a folder that is not there")
      }
      guard let names = parent.names(from: home) else {
        throw .link(
          "is a symbolic link out of its folder, to "
            + "\"\(String(decoding: target, as: UTF8.self))\"; that file itself may be named")
      }
      guard let next = linkTarget(Array(parent.bytes.dropLast()) + [slash] + last) else {
        guard let name = String(validating: last, as: UTF8.self) else { throw .code(EILSEQ) }
        do {
          self.folder = names.isEmpty ? folder : try OutputFolder(names, in: folder)
        } catch {
          if case .code(let code) = error { throw .code(code) } else { throw .code(ENOENT) }
        }
        self.name = name
        return
      }
      (place, target) = (parent, next)
    }
    throw .code(ELOOP)
  }
}

/// What a symbolic link holds; `nil` for what is none.
private func linkTarget(_ name: String, at folder: Int32) -> [UInt8]? {
  linkTarget { readlinkat(folder, name, $0, $1) }
}

/// What a symbolic link holds; `nil` for what is none.
private func linkTarget(_ path: [UInt8]) -> [UInt8]? {
  let path = (path + [0]).map { CChar(bitPattern: $0) }
  return linkTarget { readlink(path, $0, $1) }
}

private func linkTarget(
  _ read: (UnsafeMutablePointer<CChar>, Int) -> Int
) -> [UInt8]? {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
    guard let start = buffer.baseAddress else { return nil }
    let count = read(start, buffer.count)
    return count < 0 ? nil : buffer[..<count].map { UInt8(bitPattern: $0) }
  }
}
