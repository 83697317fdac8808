extension DataSource {
  /// Reads the file as an experiment does, and keeps nothing of it.
  ///
  /// - Parameter settings: What is read of it.
  /// - Returns: What is said of what was read.
  /// - Throws: `ExperimentProblem` with the place of what is wrong, or if the file cannot be read.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package func check(_ settings: DataSettings) throws(ExperimentProblem) -> [ExperimentProblem] {
    let reader = try DataReader(self, settings)
    return reader.warnings(about: try reader.forEachBlock { _ in })
  }
}
