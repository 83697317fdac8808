extension PanelContext {
  /// What is said of bins or cells in which no point lies.
  ///
  /// - Parameters:
  ///   - place: Where no point lies, in words.
  ///   - axes: The coordinates that are counted, with their names where there are several.
  /// - Returns: A message.
  func emptyMessage(_ place: String, _ axes: [(name: String?, variable: Variable)]) -> String {
    let extents = axes.compactMap { name, variable in
      variable.extent.map { "from \(rangeText($0))" + (name.map { " on the \($0) axis" } ?? "") }
    }
    return "no point lies in \(place)"
      + (extents.isEmpty ? "" : "; the points lie \(enumeration(of: extents))")
  }
}
