/// A step from a value of an experiment file to one inside it.
public enum JSONPathStep: Hashable, Sendable, ExpressibleByStringLiteral {
  /// To the value of a key.
  case key(String)
  /// To an item of a list, counted from 0.
  case item(Int)

  /// Creates the step to the value of a key.
  public init(stringLiteral key: String) {
    self = .key(key)
  }
}

extension Diagnostic {
  /// Blames a value of a file for a problem that shows only when its numbers are used.
  ///
  /// - Parameters:
  ///   - severity: Whether the file can be used.
  ///   - message: What was found and what is allowed, as one line without a full stop.
  ///   - path: The way from the outermost object to the value. Where the file leaves a key out,
  ///     the object without it is blamed.
  ///   - bytes: The content of the file, which has been read before.
  ///   - name: The name of the file in diagnostics.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(
    _ severity: Severity, _ message: String, at path: [JSONPathStep], of bytes: [UInt8],
    name: String
  ) {
    let source = SourceText(bytes, name: name)
    let range = (try? JSONReader.read(source))?.range(at: path) ?? 0..<0
    self.init(Problem(severity: severity, message: message, range: range), in: source)
  }
}

extension JSONNode {
  /// The bytes of the value at the end of a path, or of the opening of the last value there is.
  ///
  /// What a figure has for its only panel may as well stand in a list of one.
  func range(at path: [JSONPathStep]) -> Range<Int> {
    if path.count > 1, path[0] == "figure", let figure = inner(path[0]),
      figure.inner(path[1]) == nil,
      let panels = figure.inner("panels"), panels.inner(.item(1)) == nil,
      let panel = panels.inner(.item(0)), panel.inner(path[1]) != nil
    {
      return panel.rangeInside(path.dropFirst())
    }
    return rangeInside(path[...])
  }

  private func rangeInside(_ path: ArraySlice<JSONPathStep>) -> Range<Int> {
    guard let step = path.first else { return range }
    return inner(step)?.rangeInside(path.dropFirst()) ?? opening
  }

  private func inner(_ step: JSONPathStep) -> JSONNode? {
    switch (step, value) {
    case (.key(let key), .object(let members)): members.first { $0.key == key }?.value
    case (.item(let index), .list(let items)) where items.indices.contains(index): items[index]
    default: nil
    }
  }
}
