import Foundation
import PackagePlugin

/// The DocC catalog of a target.
struct Catalog {
  let target: String
  /// Its folder, relative to the package's.
  let path: String
}

extension Package {
  /// The DocC catalogs of the package's targets, in the order of the names of the targets.
  var catalogs: [Catalog] {
    let root = directoryURL.path(percentEncoded: false)
    return targets.compactMap { target in
      let files = target.sourceModule?.sourceFiles.map { $0.url.path(percentEncoded: false) } ?? []
      guard
        let path = files.map({ $0.trimmingSuffix("/") }).first(where: { $0.hasSuffix(".docc") })
      else { return nil }
      return Catalog(
        target: target.name, path: String(path.dropFirst(root.trimmingSuffix("/").count + 1)))
    }
    .sorted { $0.target < $1.target }
  }

  /// Checks that a target is there and has a catalog.
  ///
  /// - Throws: `Failure` with the names that are allowed.
  func requireCatalog(of target: String) throws {
    let names = catalogs.map(\.target)
    if names.contains(target) { return }
    let allowed = "Allowed: \(names.joined(separator: ", "))"
    if targets.contains(where: { $0.name == target }) {
      throw Failure("target \"\(target)\" has no DocC catalog. \(allowed)")
    }
    let guess = names.first { target.isNear($0) }.map { "; did you mean \"\($0)\"?" } ?? "."
    throw Failure("unknown target \"\(target)\"\(guess) \(allowed)")
  }

  /// The JSON files and the folders in a folder of the package, by name; none if it is not there.
  ///
  /// - Returns: The paths of the files, relative to the package, and the names of the folders.
  /// - Throws: An error if the folder cannot be read.
  func contents(of folder: String) throws -> (files: [String], folders: [String]) {
    let url = directoryURL.appending(path: folder)
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return ([], [])
    }
    let contents = try FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: [.isDirectoryKey], options: .skipsHiddenFiles)
    let names = contents.map(\.lastPathComponent).sorted()
    return (
      files: names.filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" },
      folders: contents.filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
    )
  }
}

extension String {
  /// Whether this may be meant for another name: at most half of it has to be put in or left out.
  fileprivate func isNear(_ name: String) -> Bool {
    lowercased().difference(from: name.lowercased()).count <= name.count / 2
  }

  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
