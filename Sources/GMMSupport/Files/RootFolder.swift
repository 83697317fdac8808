/// The folder that everything has to lie in that an experiment names, links followed.
package struct RootFolder: Hashable, Sendable {
  /// The path as it was given.
  package let path: String
  private let place: RealPath

  /// Finds a folder.
  ///
  /// - Throws: `FileProblem` if there is none at the path.
  package init(_ path: String) throws(FileProblem) {
    guard let status = FileStatus(path), let place = RealPath(path) else {
      throw FileProblem(errno, file: path)
    }
    guard status.isFolder else {
      throw FileProblem(kind: .missing, file: path, message: "is no folder")
    }
    self.path = path
    self.place = place
  }

  /// Whether something lies in the folder, or is the folder.
  package func contains(_ place: RealPath) -> Bool { place.names(from: self.place) != nil }

  /// Whether a path leads into the folder where none of its names is a link.
  package func seemsToContain(_ path: String) -> Bool {
    guard var place = RealPath(path.hasPrefix("/") ? "/" : ".") else { return false }
    place.go(path)
    return contains(place)
  }

  /// Opens a file in the folder.
  ///
  /// - Parameters:
  ///   - path: The path of the file; links in it may lead anywhere within the folder.
  ///   - flags: Those of `open(2)`.
  /// - Returns: A descriptor.
  /// - Throws: `FileProblem` if there is none, or it lies outside.
  package func open(_ path: String, _ flags: Int32) throws(FileProblem) -> Int32 {
    guard let file = RealPath(path) else { throw FileProblem(errno, file: path) }
    guard let names = file.names(from: place) else {
      throw FileProblem(kind: .outside, file: path, message: isOutside)
    }
    let folder = systemOpen(place.bytes, at: AT_FDCWD, folderFlags)
    guard folder >= 0 else { throw FileProblem(errno, file: path) }
    defer { close(folder) }
    let descriptor = openWithin(names, of: folder, flags)
    guard descriptor >= 0 else { throw FileProblem(errno, file: path) }
    return descriptor
  }

  /// What is said of a file that lies outside.
  package var isOutside: String { "lies outside \(path), which --root names" }
}
