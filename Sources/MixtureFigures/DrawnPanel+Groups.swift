extension ExperimentPoints {
  /// Whether a figure that shows groups so tells the groups of these points apart in one panel.
  func showsGroups(as display: GroupDisplay) -> Bool {
    !groupNames.isEmpty && (display == .overlay || display == .stack)
  }
}

extension DrawnPanel {
  /// The panels that show what a panel of an experiment does, group by group where it has groups.
  ///
  /// - Parameters:
  ///   - settings: The panel.
  ///   - source: The index of the panel in the experiment.
  ///   - counted: What all panels show.
  ///   - display: How groups are shown.
  /// - Returns: A panel, or one for each group.
  /// - Throws: `ExperimentProblem` for a layer that cannot show several groups.
  static func panels(
    _ settings: PanelSettings, source: Int, _ counted: CountedExperiment, of experiment: Experiment
  ) throws(ExperimentProblem) -> [DrawnPanel] {
    let all = counted[source]
    let subject = counted.subjectOfPanel[source]
    let groups = counted.groups[subject]
    guard !groups.isEmpty else {
      return [DrawnPanel(settings, source: source, all, subject: subject)]
    }
    let names = all.points.groupNames
    func number(ofGroup group: Int) -> Int { counted.subjects.count + subject * Limits.groups + group }
    if experiment.figure.groups == .panels {
      return groups.enumerated().map { group, counted in
        var settings = settings
        settings.title = GroupLook.label(of: names[group], in: settings.title)
        return DrawnPanel(settings, source: source, counted, subject: number(ofGroup: group))
      }
    }
    if experiment.figure.groups == .stack {
      return [DrawnPanel(settings, source: source, all, subject: subject)]
    }
    var layers: [DrawnLayer] = []
    var drawn: [LayerSettings] = []
    var namingLayer: Int?
    for (index, layer) in settings.layers.enumerated() {
      let isSplit =
        switch layer.mark.groupSplitting {
        case .ofPoints: true
        case .ofMixture: !all.points.groupFits.isEmpty
        case .byItself, .together, .impossible: false
        }
      if layer.mark.groupSplitting == .byItself { namingLayer = namingLayer ?? index }
      guard isSplit else {
        if layer.mark.groupSplitting == .impossible, !all.points.groupFits.isEmpty {
          throw ExperimentProblem(
            "\(layer.mark.name) shows one mixture, and each group has one of its own; \"groups\": "
              + "\"panels\" draws a panel for each",
            at: experiment.layerPath(source, index, "mark"))
        }
        layers.append(DrawnLayer(source: index, counted: all, subject: subject))
        drawn.append(layer)
        continue
      }
      namingLayer = namingLayer ?? index
      for (group, counted) in groups.enumerated() {
        let look = GroupLook(index: group, name: names[group])
        layers.append(
          DrawnLayer(
            source: index, counted: counted, subject: number(ofGroup: group), look: look))
        var layer = layer
        layer.style = look.style(layer.style, isNamed: namingLayer == index)
        drawn.append(layer)
      }
    }
    var settings = settings
    settings.layers = drawn
    return [DrawnPanel(settings: settings, source: source, counted: all, layers: layers)]
  }
}

extension [DrawnPanel] {
  /// The legend of the figure: where its entries are those of groups, the column that tells them is its
  /// title.
  func legend(of experiment: Experiment) -> LegendOptions {
    var legend = experiment.figure.legend
    guard legend.title == nil, case .name(let column) = experiment.points.groups,
      let first, first.counted.points.showsGroups(as: experiment.figure.groups),
      allSatisfy(\.namesGroupsAlone)
    else { return legend }
    legend.title = column
    return legend
  }
}

extension DrawnPanel {
  /// Whether no layer of all points has an entry in the legend.
  fileprivate var namesGroupsAlone: Bool {
    zip(layers, settings.layers).allSatisfy { layer, settings in
      layer.look != nil || settings.style.label ?? "" == "" || settings.mark.groupSplitting == .byItself
    }
  }
}
