/// The keys of a legend.
enum LegendKey: String, ObjectKey {
  case place, columns, title

  static let objectName = "a legend"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["loc", "location", "position", "orient", "anchor"], keys: [.place]),
      KeyAlias(names: ["ncol", "ncols", "cols"], keys: [.columns]),
      KeyAlias(names: ["name", "label", "header"], keys: [.title]),
    ]
  }

  var entry: KeyEntry<LegendOptions> {
    switch self {
    case .place:
      KeyEntry(
        "Where the legend stands: best (where it covers least of the data in the axes), one of nine "
          + "places in the axes, right, below or above the axes, direct (each name where the thing is that "
          + "it names) or none.",
        .word(LegendOptions.Place.self), cost: .nothing,
        standard: .text(LegendOptions.Place.best.rawValue),
        examples: #"["right", "upper left", "direct"]"#,
        write: { $0.isPlaceOfTheme ? nil : .text($0.place.rawValue) })
    case .columns:
      KeyEntry(
        "The number of columns. Left out: one, above and below the axes as many as fit.",
        .wholeNumber(.legendColumns), cost: .nothing, examples: "[2]",
        write: { $0.columns.map { .number($0) } })
    case .title:
      KeyEntry(
        "The text above the entries. Left out: none.", .shownText,
        cost: .text, examples: #"["Components"]"#, write: { $0.title.map { .text($0) } })
    }
  }
}

extension LegendOptions {
  /// Reads a word or an object; `nil` where the file has neither.
  init?<Key: ObjectKey>(_ fields: Fields<Key>, _ key: Key) {
    switch fields.wordOrObject(key, Place.self, LegendKey.self) {
    case .word(let place): self.init(place: place)
    case .object(let fields):
      let columns = fields.wholeNumber(.columns).map { Int($0) }
      let title = fields.shownText(.title)
      if let place = fields.word(.place, as: Place.self) {
        self.init(place: place, columns: columns, title: title)
      } else {
        self.init(columns: columns, title: title)
      }
    case nil: return nil
    }
  }

  /// The legend in the resolved experiment: a word where that says all.
  var written: JSONValue {
    guard !isPlaceOfTheme, columns == nil, title == nil else {
      return .object(LegendKey.written(self))
    }
    return .text(place.rawValue)
  }

  /// The legend without a place that says nothing, as the theme has the best one anyway.
  func withoutStandardPlace(in theme: ThemeSettings) -> LegendOptions {
    place == .best && !theme.theme.labelsDirectly
      ? LegendOptions(columns: columns, title: title) : self
  }
}

extension LegendOptions.Place: Word {
  static let wordName = "place"
  static var aliases: [String: Self] {
    [
      "auto": .best, "inline": .direct, "labels": .direct, "direct labels": .direct,
      "directly": .direct, "in place": .direct, "upper-right": .upperRight,
      "top right": .upperRight, "northeast": .upperRight,
      "upper-left": .upperLeft, "top left": .upperLeft, "northwest": .upperLeft,
      "lower-left": .lowerLeft, "bottom left": .lowerLeft, "southwest": .lowerLeft,
      "lower-right": .lowerRight, "bottom right": .lowerRight, "southeast": .lowerRight,
      "center-left": .centerLeft, "left": .centerLeft, "west": .centerLeft,
      "center-right": .centerRight, "east": .centerRight, "lower-center": .lowerCenter,
      "south": .lowerCenter, "upper-center": .upperCenter, "north": .upperCenter,
      "outside": .right, "beside": .right, "outside right": .right, "bottom": .below,
      "under": .below, "outside below": .below, "top": .above, "over": .above, "off": .none,
      "false": .none, "hidden": .none, "no": .none,
    ]
  }
}
