/// What stands beside axes because it has no place in them: it was found in the passes of a layout, and
/// only grows.
struct BesideAxes: Hashable {
  /// The legends.
  var legends: Set<LegendOwner> = []
  /// Of legends whose names stand where the things are, the entries that do not, by their numbers.
  var entries: [LegendOwner: Set<Int>] = [:]
}

extension FigureLegends {
  /// What a legend has to show as one: all, or what has no place where the things are.
  ///
  /// - Parameters:
  ///   - owner: Whose legend it is.
  ///   - beside: What has no place.
  /// - Returns: The content; `nil` for nothing.
  func content(of owner: LegendOwner, _ beside: BesideAxes) -> Content? {
    guard let content = contents[owner] else { return nil }
    guard content.place == .direct else { return content }
    let left = (beside.entries[owner] ?? []).sorted().map { content.entries[$0] }
    return left.isEmpty
      ? nil : Content(entries: left, options: content.options, place: content.place)
  }

  /// Everything beside the axes, where names cannot find their places.
  var allBeside: [LegendOwner: Set<Int>] {
    contents.filter { $0.value.place == .direct }.mapValues { Set($0.needed) }
  }
}
