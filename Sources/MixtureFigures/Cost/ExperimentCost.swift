/// What the figure of an experiment costs, item by item.
struct ExperimentCost {
  /// Something that costs, and the value of the experiment that decides how much.
  struct Item {
    let cost: Cost
    /// The panel of a layer, from 0; `nil` for what belongs to no panel.
    var panel: Int?
    /// The layer in its panel.
    var layer = 0
    /// The key, in the layer or from the outermost object on.
    let key: [JSONPathStep]
    /// What would be cheaper, in words.
    let advice: String

    /// Whether the same value decides how much another item costs.
    func hasPlace(of other: Item) -> Bool {
      (panel, layer, key) == (other.panel, other.layer, other.key)
    }
  }

  /// Items that the same would make cheaper.
  struct Kind {
    /// The first of them.
    let item: Item
    /// How many there are.
    var count = 1
    /// What they cost together.
    var cost: Cost
  }

  /// The cost of everything.
  private(set) var whole = Cost()
  private var kinds: [Kind] = []

  /// Adds an item.
  mutating func add(_ item: Item) {
    whole += item.cost
    guard let known = kinds.firstIndex(where: { $0.item.advice == item.advice }) else {
      kinds.append(Kind(item: item, cost: item.cost))
      return
    }
    if !kinds[known].item.hasPlace(of: item) { kinds[known].count += 1 }
    kinds[known].cost += item.cost
  }

  /// The items that cost most.
  func dearest(_ resource: (Cost) -> Double) -> Kind? {
    kinds.max { resource($0.cost) < resource($1.cost) }
  }
}

extension Experiment {
  /// Refuses the experiment where its figure costs more than it may, as far as that is known before
  /// anything is drawn or read.
  ///
  /// It is the cost in the format in which the figure is dearest, and of what `inspect` says of it, so that
  /// a file is refused by all commands alike.
  ///
  /// - Parameters:
  ///   - limits: How much it may cost.
  ///   - data: Its data files, whose sizes count.
  /// - Throws: `ExperimentProblem` that blames the dearest value.
  package func check(
    _ limits: ResourceLimits, data: DataSources = DataSources()
  ) throws(ExperimentProblem) {
    guard limits != .none else { return }
    try check(limits, cost(limits, data: data))
  }

  /// Refuses the experiment where its figure costs more than it may, now that its data were read.
  func check(_ read: ExperimentPoints, _ limits: ResourceLimits) throws(ExperimentProblem) {
    guard limits != .none, case .data = points else { return }
    try check(limits, cost(limits, read: read))
  }

  /// What the figure costs, as far as that is known before anything is drawn or read.
  package func wholeCost(
    _ limits: ResourceLimits, data: DataSources = DataSources()
  ) -> Cost { cost(limits, data: data).whole }

  /// What the figure costs, as far as that is known.
  ///
  /// - Parameters:
  ///   - limits: What counts.
  ///   - data: The data files; their sizes count.
  ///   - counted: The points, as soon as they were counted.
  ///   - read: The points of an experiment all of whose panels show them, as soon as they were read.
  /// - Returns: The cost of all, and the dearest items.
  func cost(
    _ limits: ResourceLimits, data: DataSources = DataSources(), counted: CountedExperiment? = nil,
    read: ExperimentPoints? = nil
  ) -> ExperimentCost {
    var cost = ExperimentCost()
    addPage(to: &cost)
    addRecordedSteps(to: &cost)
    // Nearly all panels show the points and the mixture of the experiment.
    let panel = figure.panels.firstIndex { !$0.hasOwnSubject || read != nil }
    let own = PointFacts(
      self, data, limits, points: read, counted: panel.flatMap { counted?[$0] })
    if panel != nil { addPoints(own, at: [], limits, to: &cost) }
    let page = PageFacts(self)
    var bars: Set<WantedBars> = []
    var replicates: Set<ReplicateNeeds> = []
    for (index, panel) in figure.panels.enumerated() {
      guard panel.hasOwnSubject, read == nil else {
        addLayers(
          of: panel, index, own, at: [], page, bars: &bars, to: &cost)
        addReplicates(
          of: panel, index, own, limits, known: &replicates, to: &cost)
        continue
      }
      let place: [JSONPathStep] = ["figure", "panels", .item(index)]
      let subject = self.subject(of: panel)
      let facts = PointFacts(subject, data, limits, counted: counted?[index])
      subject.addPoints(facts, at: place, limits, to: &cost)
      var ownBars: Set<WantedBars> = []
      subject.addLayers(
        of: panel, index, facts, at: place, page, bars: &ownBars, to: &cost)
      var ownReplicates: Set<ReplicateNeeds> = []
      subject.addReplicates(
        of: panel, index, facts, limits, known: &ownReplicates, to: &cost)
    }
    return cost
  }

  /// Adds what the layers of a panel cost, whose points and mixture are those of this experiment.
  ///
  /// - Parameters:
  ///   - panel: The panel.
  ///   - index: Its index.
  ///   - points: What is known of the points.
  ///   - place: The way to the panel that has them for its own; empty for those of the experiment.
  ///   - page: What is known of the whole page.
  ///   - bars: The bars that earlier layers count of the points; receives those of these.
  ///   - cost: The cost of all.
  private func addLayers(
    of panel: PanelSettings, _ index: Int, _ points: PointFacts, at place: [JSONPathStep],
    _ page: PageFacts, bars: inout Set<WantedBars>, to cost: inout ExperimentCost
  ) {
    let theme = figure.theme.theme
    let componentCount =
      (points.points.map { .given($0.mixture) } ?? mixture).largestComponentCount
    let shown = min(points.count, Double(Limits.signs) / page.signLayers)
    let (width, height) = (
      Double(figure.pixelWidth) / figure.grid.widestColumns,
      Double(figure.pixelHeight) / figure.grid.highestRows
    )
    for (number, layer) in panel.layers.enumerated() {
      var sharesBars = false
      if page.mayShareBars, let mark = layer.mark.settings as? HistogramMark {
        sharesBars = !bars.insert(WantedBars(mark, panel)).inserted
      }
      let facts = LayerFacts(
        points: points, mixture: mixture, componentCount: componentCount, settings: panel,
        style: layer.style, theme: theme, width: width, height: height,
        pixelsPerPoint: figure.dpi / 72, shownCount: shown,
        dotPixelsPerPoint: page.dotPixelsPerPoint,
        binCount: points.counted?.binCount(panel: index, layer: number), sharesBars: sharesBars)
      let found = layer.mark.cost(facts)
      if found.passes > 0, points.passSteps > 0 {
        cost.add(pointsItem(Cost(steps: found.passes * points.passSteps), at: place))
      }
      cost.add(
        ExperimentCost.Item(
          cost: frameCount * layer.mark.copies(ofGroups: points.groupCount) * found.cost,
          panel: index,
          layer: number, key: [.key(found.key)], advice: found.advice))
    }
  }
}

/// What is known of a page, and found once for all of its layers.
struct PageFacts {
  /// How many layers of all panels show points one by one, at least 1.
  let signLayers: Double
  /// The pixels of a point where dots are drawn: in the image, or in a picture of theirs.
  let dotPixelsPerPoint: Double
  /// Whether layers may have the same bars.
  let mayShareBars: Bool

  init(_ experiment: Experiment) {
    let figure = experiment.figure
    signLayers = Double(max(figure.panels.reduce(0) { $0 + $1.signLayerCount }, 1))
    dotPixelsPerPoint =
      max(figure.dpi, (experiment.dotPixels / (figure.width * figure.height)).squareRoot()) / 72
    mayShareBars = experiment.mayShareBars
  }
}

extension PanelSettings {
  /// The layers that show points one by one.
  fileprivate var signLayerCount: Int { layers.count { $0.mark.needs.hasSigns } }
}

extension MixtureSource {
  /// The number of components, or the greatest of those that are tried.
  var largestComponentCount: Double {
    switch self {
    case .given(.line(let mixture)): Double(mixture.components.count)
    case .given(.space(let mixture)): Double(mixture.components.count)
    case .fit(let request): Double(request.componentCounts.upperBound)
    }
  }
}

extension Mark {
  /// How often a layer is drawn where there are groups: what each costs by its points is shared among them.
  fileprivate func copies(ofGroups count: Double) -> Double {
    guard count > 1 else { return 1 }
    switch groupSplitting {
    case .ofPoints: return needs.showsPoints ? 1 : count
    case .ofMixture, .impossible: return count
    case .byItself, .together: return 1
    }
  }
}

extension CountedPoints {
  /// The number of bins of a layer's histogram; `nil` for other layers.
  fileprivate func binCount(panel: Int, layer: Int) -> Double? {
    guard bars.indices.contains(panel), bars[panel].indices.contains(layer) else { return nil }
    return bars[panel][layer].map { Double($0.counts.count) }
  }
}
