/// Where a folder is: the names of the folders that lead to it from the root, none of which is a
/// symbolic link, so that the folder before one of them is the one above it.
struct FolderPlace: Equatable {
  private var names: [Substring]

  /// Finds the folder of a file, which need not be there yet; `nil` where the system does not say where
  /// folders are.
  ///
  /// - Parameter path: The path of the file.
  init?(ofFile path: String) {
    let folders = folderPath(of: path).split(separator: "/")
    let start: Substring = path.hasPrefix("/") ? "/" : "."
    for count in stride(from: folders.count, through: 0, by: -1) {
      let known = ([start] + folders[..<count]).joined(separator: "/")
      guard let place = realpath(known, nil) else { continue }
      defer { free(place) }
      names = String(cString: place).split(separator: "/")
      // Folders that are yet to be made are no links.
      folders[count...].forEach { enter($0) }
      return
    }
    return nil
  }

  /// Whether what is in the folder stands for devices and open files, wherever these are.
  var isOfDevices: Bool {
    names == ["dev"] || names.starts(with: ["dev", "fd"]) || names.first == "proc"
  }

  /// The path of a file from this folder on.
  ///
  /// - Parameters:
  ///   - path: The path of the file from another folder, not from the root.
  ///   - folder: That folder.
  /// - Returns: The path. Links in it stay, wherever they lead.
  func path(to path: String, from folder: FolderPlace) -> String {
    if self == folder { return path }
    let parts = path.split(separator: "/")
    let start = parts.prefix { $0 == "." || $0 == ".." }
    var place = folder
    start.forEach { place.enter($0) }
    let way = place.names + parts[start.count...]
    let shared = zip(names, way.dropLast()).prefix { $0 == $1 }.count
    let upwards = [Substring](repeating: "..", count: names.count - shared)
    return (upwards + way[shared...]).joined(separator: "/")
  }

  /// Goes to the folder of a name, which is no link.
  private mutating func enter(_ name: Substring) {
    switch name {
    case ".": break
    case "..": _ = names.popLast()
    default: names.append(name)
    }
  }
}
