extension ColoredLayer {
  /// The picture of the values of a heatmap.
  func image(of heatmap: Heatmap, _ axes: Axes) -> DisplayList.Item {
    let lowerLeft = axes.place(heatmap.x.lowerBound, heatmap.y.lowerBound)
    let upperRight = axes.place(heatmap.x.upperBound, heatmap.y.upperBound)
    return .image(
      DisplayList.Image(
        columns: heatmap.columns, rows: heatmap.rows, palette: viridis,
        colorIndices: heatmap.colorIndices(count: viridis.count), opacity: layer.opacity),
      in: Rectangle(
        left: lowerLeft.x, bottom: lowerLeft.y, right: upperRight.x, top: upperRight.y),
      clip: axes.area)
  }
}
