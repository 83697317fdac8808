/// Whose legend it is.
enum LegendOwner: Hashable, Sendable {
  case figure
  case panel(Int)
}

/// The legends of a figure: whose they are, and what is in them.
struct FigureLegends {
  /// A legend before it is set.
  struct Content {
    let entries: [Legend.Entry]
    let options: LegendOptions
    /// The place that is named, or the theme's.
    let place: LegendOptions.Place
    /// How many of the last entries are no loss where they have no place: a legend would not have them.
    var optionalCount = 0

    /// The numbers of the entries that are shown in any case.
    var needed: Range<Int> { 0..<entries.count - optionalCount }
  }

  /// The layers of each panel with their colors.
  let layers: [[ColoredLayer]]
  private(set) var contents: [LegendOwner: Content] = [:]
  /// Labels of one panel whose keys look alike although no color was named: the panel, and both.
  private(set) var lookAlikes: [(panel: Int, first: String, second: String)] = []

  /// What legends may cover of each panel; `nil` for its layers.
  var obstacles: [[ColoredLayer]]?

  /// Names the place in the axes area of a legend that stands where it covers least.
  mutating func settle(_ owner: LegendOwner, at place: LegendOptions.Place) {
    guard let content = contents[owner], content.place == .best else { return }
    var options = content.options
    options.place = place
    contents[owner] = Content(entries: content.entries, options: options, place: place)
  }

  /// Collects the entries of all layers; equal ones come once.
  ///
  /// There is one legend where all panels have the same entries, and where panels share variables:
  /// what it says is then true of all of them. One that is to stand in an axes area stands in that of
  /// the last panel of the first row. What panels beside or in a panel show, and it does not, is in its
  /// legend.
  init(_ figure: Figure, measuring: some TextMeasuring) {
    layers = figure.panels.map {
      coloredLayers($0.layers, theme: figure.theme, measuring: measuring)
    }
    var entries = layers.map { unique($0.flatMap(\.legendEntries)) }
    for attached in figure.attachedPanels {
      let layers = coloredLayers(attached.panel.layers, theme: figure.theme, measuring: measuring)
      var known = Set(entries[attached.host].map(\.label))
      entries[attached.host] += layers.flatMap(\.legendEntries).filter {
        known.insert($0.label).inserted
      }
    }
    for (panel, layers) in layers.enumerated() { findLookAlikes(in: layers, panel) }
    let hasOwnOptions = figure.panels.contains { $0.legend != nil }
    var labels: Set<String> = []
    let all = entries.joined().filter { labels.insert($0.label).inserted }
    // What is one thing in one panel and another in the next needs a legend in each.
    let isClear = Set(all.map(\.key.opaque)).count == all.count
    let isShared =
      figure.grid.sharesVariables && isClear || entries.allSatisfy { $0 == entries.first }
    guard figure.panels.count > 1, isShared, !hasOwnOptions else {
      for (index, panel) in figure.panels.enumerated() {
        add(
          entries[index], panel.legend ?? figure.legend, of: .panel(index), figure.theme)
      }
      return
    }
    let isInside = figure.legend.place(in: figure.theme).isInside
    let host = figure.panels(inRow: 0).last ?? 0
    add(all, figure.legend, of: isInside ? .panel(host) : .figure, figure.theme)
  }

  private mutating func findLookAlikes(in layers: [ColoredLayer], _ panel: Int) {
    guard layers.count > 1 else { return }
    var known: [Legend.Entry.Key.Look: (label: String, role: Layer.Role?)] = [:]
    for layer in layers where layer.layer.style.color == nil {
      for entry in layer.legendEntries {
        guard let look = entry.key.look else { continue }
        guard let first = known[look] else {
          known[look] = (entry.label, layer.layer.role)
          continue
        }
        // What shows the same things has the same colors.
        if first.label != entry.label, first.role != layer.layer.role {
          lookAlikes.append((panel, first.label, entry.label))
        }
      }
    }
  }

  private mutating func add(
    _ entries: [Legend.Entry], _ options: LegendOptions, of owner: LegendOwner, _ theme: Theme
  ) {
    let place = options.place(in: theme)
    var entries = entries
    let needed = entries.count
    if place == .direct {
      let panels = if case .panel(let index) = owner { [layers[index]] } else { layers }
      // Where there is a legend of all, a label means the same in all panels.
      var labels = Set(entries.map(\.label))
      entries += panels.joined().flatMap(\.directEntries).map(\.entry).filter {
        labels.insert($0.label).inserted
      }
    }
    guard !entries.isEmpty, place != .none else { return }
    contents[owner] = Content(
      entries: entries, options: options, place: place, optionalCount: entries.count - needed)
  }

  /// Whether names stand where the things are in some panel.
  var areDirect: Bool { contents.values.contains { $0.place == .direct } }
}

/// The entries without those that say what one before them has said: with the same label and the same
/// key, however opaque.
private func unique(_ entries: [Legend.Entry]) -> [Legend.Entry] {
  guard entries.count > 1 else { return entries }
  var known: Set<Legend.Entry> = []
  return entries.filter {
    known.insert(Legend.Entry(label: $0.label, key: $0.key.opaque)).inserted
  }
}
