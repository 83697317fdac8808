extension Theme {
  /// The default style of Matplotlib 3 (`matplotlibrc`), with its tab10 colors.
  public static let matplotlib = Theme(
    background: .white,
    text: .black,
    axes: .black,
    cycle: Color.tab10,
    frame: .box,
    axesLineWidth: 0.8,
    tickWidth: 0.8,
    tickLength: 3.5,
    tickLabelGap: 3.5,
    axisLabelGap: 4,
    offsetTextGap: 3,
    titleGap: 6,
    curveWidth: 1.5,
    pointDiameter: 3,
    scatterDiameter: 6,
    scatterRim: 1,
    rugWidth: 1,
    rugLength: 0.025,
    legendEdge: Color(rgb: 0xcccccc).faded(by: 0.8),
    legendOpacity: 0.8,
    labelSize: 10,
    titleSize: 12,
    dataMargin: 0.05)
}
