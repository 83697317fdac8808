/// The names of the panels of a figure, panel by panel.
///
/// An entry that is one of several panels has its name in the first panel with a place for it.
struct DirectPanels {
  private let legends: FigureLegends
  /// The entries that have no name yet, by their numbers.
  private var missing: [LegendOwner: Set<Int>] = [:]

  /// Those of them that a legend has to show.
  var unnamed: [LegendOwner: Set<Int>] {
    var unnamed: [LegendOwner: Set<Int>] = [:]
    for (owner, numbers) in missing {
      let needed = numbers.filter { legends.contents[owner]?.needed.contains($0) == true }
      if !needed.isEmpty { unnamed[owner] = needed }
    }
    return unnamed
  }

  /// Nothing has a name yet.
  ///
  /// - Parameters:
  ///   - legends: All entries.
  ///   - beside: Those that a legend has.
  init(_ legends: FigureLegends, _ beside: BesideAxes) {
    self.legends = legends
    for (owner, content) in legends.contents where content.place == .direct {
      missing[owner] = Set(content.entries.indices).subtracting(beside.entries[owner] ?? [])
    }
  }

  /// The names in a panel: of its own entries, and of those of all panels that have none yet.
  ///
  /// - Parameters:
  ///   - panel: The panel; each is asked for once, in their order.
  ///   - axes: Its axes.
  ///   - insets: What lies on its data.
  ///   - theme: The look.
  ///   - measuring: What knows how much room text takes.
  /// - Returns: The names; `nil` where nothing is to be named.
  mutating func names(
    ofPanel panel: Int, _ axes: Axes, insets: [Rectangle], theme: Theme,
    measuring: any TextMeasuring
  ) -> PlacedNames? {
    var names: DirectNames?
    for owner in [LegendOwner.panel(panel), .figure] {
      guard let wanted = missing[owner], !wanted.isEmpty, let content = legends.contents[owner]
      else { continue }
      var written =
        names
        ?? DirectNames(
          legends.layers[panel], axes, insets: insets, theme: theme, measuring: measuring)
      let entries = Dictionary(
        uniqueKeysWithValues: wanted.map { ($0, content.entries[$0]) })
      let placed = written.place(entries) { entry, other in
        entry.label == other.label && (owner == .figure || entry.key.opaque == other.key.opaque)
      }
      missing[owner] = wanted.subtracting(placed)
      names = written
    }
    return names?.placed
  }
}
