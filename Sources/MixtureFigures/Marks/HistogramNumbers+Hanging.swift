extension HistogramMark {
  /// Bars that hang from the heights that the mixture expects: a rootogram.
  ///
  /// Roots of counts vary about as much in all bins, so that the lower ends of bars are as far from zero in
  /// the tails as elsewhere where the mixture fits.
  ///
  /// Source: J. W. Tukey, "Some graphic and semigraphic displays", in T. A. Bancroft (ed.), Statistical
  /// Papers in Honor of George W. Snedecor, 1972; C. Kleiber and A. Zeileis, "Visualizing count data
  /// regressions using rootograms", The American Statistician 70(3), 296–303, 2016,
  /// doi:10.1080/00031305.2016.1173590.
  ///
  /// - Parameters:
  ///   - bars: The bars.
  ///   - counts: Their report.
  ///   - mixture: What is expected.
  ///   - group: The name of the group that the bars are of, whose color the curve has as well; `nil` for none.
  /// - Returns: The numbers: from the root of what is expected down by that of what was counted.
  func hanging(
    _ bars: Bars, _ counts: [JSONValue.Member], _ mixture: GaussianMixture, ofGroup group: String?
  ) -> MarkNumbers {
    let edges = bars.edges
    let expected = bars.expectedHeights(of: mixture)
    let tops = expected.map { $0.squareRoot() }
    let feet = zip(tops, bars.heights).map { $0 - $1.squareRoot() }
    let middles = zip(edges, edges.dropFirst()).map { $0 / 2 + $1 / 2 }
    return MarkNumbers { drawing in
      var hanging = drawing.layer(.bars(edges: edges, heights: tops), role: .bars)
      hanging.feet = feet
      var curve = drawing.layer(.curve(x: middles, y: tops))
      if group == nil { curve.style.color = .muted }
      let label = group.map { GroupLook.label(of: $0, in: "expected") } ?? "expected"
      curve.style.label = drawing.style.label ?? "" == "" ? nil : label
      return [hanging, curve, Layer(.straightLine(slope: 0, intercept: 0))]
    } report: {
      counts + [
        .init("expected", .numbers(expected)), .init("tops", .numbers(tops)),
        .init("feet", .numbers(feet)),
      ]
    }
  }
}
