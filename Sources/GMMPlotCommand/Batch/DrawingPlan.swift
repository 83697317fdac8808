import Rendering

/// One figure to draw: from which file, to where, as what.
struct DrawingTask {
  /// The path of the experiment file; `-` for standard input.
  let spec: String
  /// The path of the figure; `nil` for standard output.
  let output: String?
  let format: FigureFormat
}

/// Decides where each figure goes before any is drawn.
///
/// - Throws: `CommandFailure` with status 64 if the output does not tell, two figures would have the
///   same name, or a figure that of an experiment file.
func plan(
  specs: [String], output: String, format: FigureFormat?
) throws(CommandFailure) -> [DrawingTask] {
  let tasks = try tasks(specs: specs, output: output, format: format)
  // Each path is looked up once: a batch has hundreds.
  var sources: [FileIdentity: String] = [:]
  for spec in specs where spec != "-" {
    if let identity = FileIdentity(spec) { sources[identity] = spec }
  }
  for output in tasks.compactMap(\.output) {
    if let source = FileIdentity(output).flatMap({ sources[$0] }) {
      throw overwriting(source, output)
    }
  }
  return tasks
}

/// Refuses to write a file over one that something is made from.
///
/// - Throws: `CommandFailure` with status 64 if both paths lead to the same file.
func requireDifferent(_ source: String, _ output: String) throws(CommandFailure) {
  guard source != "-", let identity = FileIdentity(source), identity == FileIdentity(output) else {
    return
  }
  throw overwriting(source, output)
}

private func overwriting(_ source: String, _ output: String) -> CommandFailure {
  usage("\(output) would be written over \(source), which figures are made from")
}

/// What makes two paths lead to the same file.
private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  /// `nil` if there is no file at the path.
  init?(_ path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: information.st_dev)
    number = UInt64(truncatingIfNeeded: information.st_ino)
  }
}

private func tasks(
  specs: [String], output: String, format: FigureFormat?
) throws(CommandFailure) -> [DrawingTask] {
  if output == "-" {
    guard specs.count == 1 else { throw usage("standard output takes one figure; name a folder") }
    let format = format ?? .png
    if format != .svg, StandardOutput.isTerminal {
      throw usage("a \(format.rawValue.uppercased()) is not for a terminal; name a file or a pipe")
    }
    return [DrawingTask(spec: specs[0], output: nil, format: format)]
  }
  guard output.hasSuffix("/") || isFolder(output) else {
    guard specs.count == 1 else {
      throw usage("\(specs.count) figures need a folder; \"\(output)/\" would make one")
    }
    let format = if let format { format } else { try formatOfEnding(output) }
    return [DrawingTask(spec: specs[0], output: output, format: format)]
  }
  var tasks: [DrawingTask] = []
  var specsByPath: [String: String] = [:]
  for spec in specs {
    guard spec != "-" else { throw usage("a figure from standard input needs a file name") }
    let format = format ?? .png
    let folder = output.hasSuffix("/") ? output : output + "/"
    let path = folder + stem(of: spec) + "." + format.rawValue
    if let other = specsByPath.updateValue(spec, forKey: path) {
      throw usage("\(other) and \(spec) would both be drawn as \(path)")
    }
    tasks.append(DrawingTask(spec: spec, output: path, format: format))
  }
  return tasks
}

private func usage(_ message: String) -> CommandFailure {
  CommandFailure(.usage, "gmm-plot: error: \(message)")
}

private func formatOfEnding(_ path: String) throws(CommandFailure) -> FigureFormat {
  let name = path.split(separator: "/").last ?? ""
  if let dot = name.lastIndex(of: "."),
    let format = FigureFormat(rawValue: name[name.index(after: dot)...].lowercased())
  {
    return format
  }
  let endings = FigureFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
  throw usage(
    "\"\(path)\" does not end in one of \(endings); choose one, or give --format")
}

private func isFolder(_ path: String) -> Bool {
  var information = stat()
  return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
}

/// The name of a file without its folders and its last ending.
private func stem(of path: String) -> Substring {
  let name = path.split(separator: "/").last ?? "figure"
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return name[..<dot]
}
