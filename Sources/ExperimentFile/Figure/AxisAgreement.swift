extension Fields where Key: PanelObjectKey {
  /// Reports what the axes of a panel cannot have beside what else it shows.
  func checkAxes(_ panel: PanelSettings, x: Fields<AxisKey>?, y: Fields<AxisKey>?) {
    if panel.x.labelPlace == .above, let node = x?[.labelPlace] {
      log.error("the label of the x axis stands in the middle or at the end", at: node.range)
    }
    for (axis, fields) in [(panel.x, x), (panel.y, y)] {
      guard axis.label == nil, let field = fields?.field(.labelPlace) else { continue }
      log.warning("labelPlace has no effect: the axis has no label", at: field.keyRange)
    }
    guard panel.aspect == .equal, let node = self[.aspect] else { return }
    if panel.x.scale != .linear || panel.y.scale != .linear {
      log.error(
        "units are equally long on linear axes alone; \"aspect\" is \"auto\" beside a scale",
        at: node.range)
    }
  }
}

extension Fields<FigureKey> {
  /// Reports panels that have an axis in common, which cannot have two scales or directions.
  func checkSharedScales(_ panels: [PanelSettings], _ shared: PanelGrid.SharedAxes) {
    guard panels.count > 1 else { return }
    switch shared {
    case .none: break
    case .x: check(panels, "x", \.x, "share the x axis")
    case .y: check(panels, "y", \.y, "share the y axis")
    case .both:
      check(panels, "x", \.x, "share the x axis")
      check(panels, "y", \.y, "share the y axis")
    case .variables: checkVariables(panels)
    }
  }

  private func check(
    _ panels: [PanelSettings], _ name: String, _ axis: KeyPath<PanelSettings, AxisSettings>,
    _ reason: String
  ) {
    for (index, panel) in panels.enumerated() where panel.place == .grid {
      compare(panel[keyPath: axis], with: panels[0][keyPath: axis], reason, index, name)
    }
  }

  private func checkVariables(_ panels: [PanelSettings]) {
    var first: [Int: AxisSettings] = [:]
    for (index, panel) in panels.enumerated() where panel.place == .grid {
      let axes = [("x", panel.x)] + (panel.isPlane ? [("y", panel.y)] : [])
      for (name, axis) in axes {
        guard let known = first[axis.variable] else {
          first[axis.variable] = axis
          continue
        }
        compare(axis, with: known, "share the axes of a variable", index, name)
      }
    }
  }

  private func compare(
    _ axis: AxisSettings, with first: AxisSettings, _ reason: String, _ panel: Int, _ name: String
  ) {
    let problem: String
    if axis.scale != first.scale {
      problem = "one scale, but one is \(first.scale.inWords) and this one \(axis.scale.inWords)"
    } else if axis.isInverted != first.isInverted {
      problem = "one direction, but \(first.isInverted ? "one" : "this one") alone is inverted"
    } else {
      return
    }
    log.error(
      "panels that \(reason) have \(problem)", at: range(ofAxis: name, panel: panel))
  }

  /// The axis of a panel in the file, or the panel without one.
  private func range(ofAxis name: String, panel: Int) -> Range<Int> {
    guard case .list(let panels)? = self[.panels]?.value, panels.indices.contains(panel) else {
      return opening
    }
    guard case .object(let members) = panels[panel].value,
      let axis = members.first(where: { $0.key == name })
    else { return panels[panel].opening }
    return axis.value.range
  }
}
