extension DrawingRequest {
  /// The request as a command line for a POSIX shell.
  var commandLine: String {
    var words = ["gmm-plot"] + specs.map(\.asArgument)
    if let output { words += ["-o", output.asArgument] }
    if let format { words += ["--format", format.rawValue] }
    let scales = variants.map(\.scale).uniqued
    if scales != [1] {
      words += ["--scale", scales.map { numberText($0) }.joined(separator: ",")]
    }
    let themes = variants.compactMap(\.theme.argument).uniqued
    if !themes.isEmpty { words += ["--theme", themes.joined(separator: ",").asArgument] }
    words += changes.words
    return words.map(\.quotedForShell).joined(separator: " ")
  }
}

extension Array where Element: Hashable {
  /// Each element where it comes first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
