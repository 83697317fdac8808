/// The folder of a path with its slash; empty for a plain name.
func folderPath(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "" }
  return String(path[...slash])
}

/// The name of a file without its folders.
func fileName(of path: String) -> Substring {
  path.split(separator: "/").last ?? "figure"
}

/// The name of a file without its folders and its last ending.
func stem(of path: String) -> Substring {
  let name = fileName(of: path)
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return name[..<dot]
}

/// The name of an experiment file or a data file without its folders and its ending, that of
/// compressed files before.
func specStem(of path: String) -> Substring {
  guard SpecEnding(of: path) == .data, path.lowercased().hasSuffix(".gz") else {
    return stem(of: path)
  }
  return stem(of: String(path.dropLast(3)))
}

/// A path from the root; the path as it is if there is nothing there.
func absolutePath(of path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}
