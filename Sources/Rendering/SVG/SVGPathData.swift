import Plotting

/// A path as the `d` attribute of an SVG, without what cannot be seen of it.
func svgPathData(_ path: [Path.Element]) -> String {
  StraightenedPath(path).elements.reduce(into: "") { text, element in
    switch element {
    case .move(let point): text += "M\(svgText(point))"
    case .line(let point): text += "L\(svgText(point))"
    case .curve(let control, let end): text += "Q\(svgText(control)) \(svgText(end))"
    case .close: text += "Z"
    }
  }
}

/// A point as SVG text.
private func svgText(_ point: DevicePoint) -> String {
  "\(lengthText(point.x)) \(lengthText(point.y))"
}
