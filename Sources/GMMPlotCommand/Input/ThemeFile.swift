import ExperimentFile

/// A theme in a file of its own.
enum ThemeFile {
  /// Reads a theme file.
  ///
  /// - Throws: `CommandFailure` with status 65 and all problems of the file, 66 or 74 if it cannot
  ///   be read.
  static func read(_ path: String) throws(CommandFailure) -> CustomTheme {
    let bytes = try readInput(path, limit: ExperimentInput.limit)
    do {
      return try CustomTheme.read(bytes, name: path).theme
    } catch {
      throw CommandFailure(error)
    }
  }
}
