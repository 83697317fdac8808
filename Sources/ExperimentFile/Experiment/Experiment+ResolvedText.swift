extension Experiment {
  /// The experiment as an experiment file in which every default is written out, on one line.
  ///
  /// Reading it gives the same experiment. Two files that differ only in layout, order of keys or
  /// defaults that are left out have the same text.
  ///
  /// - Complexity: O(*n*), where *n* is the number of components, layers and edges.
  public var resolvedText: String { written.json() }

  /// ``resolvedText`` on several lines, with a line end after the last, for people to go on with.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  public var fileText: String { written.json(.file) + "\n" }

  private var written: JSONValue { .object(ExperimentKey.written(self)) }
}
