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
  ///   - experiment: The experiment.
  /// - Returns: A panel, or one for each group.
  /// - Throws: `ExperimentProblem` for a layer that cannot show several groups.
  static func panels(
    _ settings: PanelSettings, source: Int, _ counted: CountedExperiment, of experiment: Experiment
  ) throws(ExperimentProblem) -> [DrawnPanel] {
    let all = counted[source]
    let subject = counted.subjectOfPanel[source]
    let groups = counted.groups[subject]
    // A stack shows all groups in one layer.
    guard !groups.isEmpty else {
      return [DrawnPanel(settings, source: source, all, subject: subject)]
    }
    let names = all.points.groupNames
    let colors = counted.groupColors(of: names)
    func number(ofGroup group: Int) -> Int {
      counted.subjects.count + subject * Limits.groups + group
    }
    if experiment.figure.groups == .panels {
      return groups.enumerated().map { group, counted in
        var settings = settings
        settings.title = GroupLook.label(of: names[group], in: settings.title)
        var panel = DrawnPanel(
          settings, source: source, counted, subject: number(ofGroup: group))
        for (index, layer) in settings.layers.enumerated()
        where group == 0 && layer.mark.colorsByGroup {
          panel.warnings.append(
            ExperimentProblem(
              "colorBy has no effect: each panel has one group",
              at: experiment.layerPath(source, index, "colorBy"), severity: .warning))
        }
        return panel
      }
    }
    var layers: [DrawnLayer] = []
    var drawn: [LayerSettings] = []
    var warnings: [ExperimentProblem] = []
    var namingLayer: Int?
    var curveCount = 0
    for (index, layer) in settings.layers.enumerated() {
      let splitting = layer.mark.groupSplitting
      if splitting == .byItself { namingLayer = namingLayer ?? index }
      guard splitting == .ofPoints || splitting == .ofMixture && !all.points.groupFits.isEmpty
      else {
        if splitting == .impossible, !all.points.groupFits.isEmpty {
          let key = layer.mark.keyOfOneMixture
          throw ExperimentProblem(
            "\(key ?? layer.mark.name) shows one mixture, and each group has one of its own; \"groups\": "
              + "\"panels\" draws a panel for each",
            at: experiment.layerPath(source, index, .key(key ?? "mark")))
        }
        layers.append(DrawnLayer(source: index, counted: all, subject: subject))
        drawn.append(layer)
        continue
      }
      if layer.style.color != nil {
        warnings.append(
          ExperimentProblem(
            "color has no effect: each group has one of its own",
            at: experiment.layerPath(source, index, "color"), severity: .warning))
      }
      namingLayer = namingLayer ?? index
      for (group, counted) in groups.enumerated() where counted.shows(layer.mark, source, index) {
        let look = GroupLook(
          name: names[group], color: colors[group], earlierCurves: curveCount)
        layers.append(
          DrawnLayer(
            source: index, counted: counted, subject: number(ofGroup: group), look: look))
        var layer = layer
        layer.style = look.style(layer.style, isNamed: namingLayer == index)
        drawn.append(layer)
      }
      if layer.mark.isCurve { curveCount += 1 }
    }
    guard !drawn.isEmpty else {
      throw ExperimentProblem(
        "no group has enough points for a layer", at: experiment.layerPath(source, 0, "mark"))
    }
    var settings = settings
    settings.layers = drawn
    return [
      DrawnPanel(
        settings: settings, source: source, counted: all, layers: layers, warnings: warnings)
    ]
  }
}

extension CountedPoints {
  /// Whether there is something to draw of a layer of a group: of too few points no density is estimated.
  fileprivate func shows(_ mark: Mark, _ panel: Int, _ layer: Int) -> Bool {
    guard case .kernelDensity = mark.needs else { return true }
    return kernelDensities[panel][layer] != nil
  }
}

extension CountedExperiment {
  /// The numbers of the colors of groups: those of one name have one color in all panels.
  func groupColors(of names: [String]) -> [Int] {
    if names.isEmpty { return [] }
    var known: [String] = []
    for name in subjects.flatMap(\.points.groupNames) where !known.contains(name) {
      known.append(name)
    }
    return names.map { known.firstIndex(of: $0) ?? 0 }
  }

  /// How many colors groups have where panels tell them apart.
  func groupColorCount(_ experiment: Experiment) -> Int {
    var names: [String] = []
    for subject in subjects {
      for name in subject.points.groupNames where !names.contains(name) { names.append(name) }
    }
    // Nearly all figures have no groups, and nothing is looked for.
    guard !names.isEmpty else { return 0 }
    switch experiment.figure.groups {
    case .overlay, .stack: return names.count
    case .panels: return 0
    case .none:
      let marks = experiment.figure.panels.flatMap(\.layers).map(\.mark)
      return marks.contains { $0.colorsByGroup } ? names.count : 0
    }
  }
}

extension [DrawnPanel] {
  /// The legend of the figure: where its entries are those of groups, the column that tells them is its
  /// title.
  func legend(of experiment: Experiment) -> LegendOptions {
    var legend = experiment.figure.legend
    guard contains(where: { !$0.counted.points.groupNames.isEmpty }) else { return legend }
    let columns = map { panel in
      panel.counted.points.showsGroups(as: experiment.figure.groups)
        ? experiment.subject(of: panel.settings).points.groups : nil
    }
    guard legend.title == nil, case .name(let column) = columns.first ?? nil,
      columns.allSatisfy({ $0 == columns[0] }), allSatisfy(\.namesGroupsAlone)
    else { return legend }
    legend.title = FormulaText.escaped(column)
    return legend
  }
}

extension DrawnPanel {
  /// Whether no layer of all points has an entry in the legend.
  fileprivate var namesGroupsAlone: Bool {
    zip(layers, settings.layers).allSatisfy { layer, settings in
      layer.look != nil || settings.style.label ?? "" == ""
        || settings.mark.groupSplitting == .byItself
    }
  }
}
