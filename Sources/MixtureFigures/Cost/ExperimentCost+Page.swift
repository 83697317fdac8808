extension Experiment {
  /// Bytes and steps of a pixel of a raster image, from black to its file.
  private static let pixel = Cost(bytes: 5, steps: 15)
  /// The same of a pixel in a picture of dots.
  private static let dotPixel = Cost(bytes: 24, steps: 40)
  /// What every figure takes: the program, its font, one pair of axes.
  private static let figureBytes = 2e7
  /// The bytes of a pixel of a frame in the file.
  private static let frameBytes = 0.5
  private static let panel = Cost(bytes: 3e5, steps: 2e6)
  private static let layer = Cost(bytes: 3e4, steps: 5e5)
  /// The bytes and steps of a letter, besides its pixels.
  private static let letter = Cost(bytes: 200, steps: 30_000)

  /// Adds what the page costs: its pixels, its pairs of axes and its letters.
  func addPage(to cost: inout ExperimentCost) {
    let pixels = Double(figure.pixelWidth) * Double(figure.pixelHeight)
    let schemes = figure.theme.darkTheme != nil ? 2.0 : 1
    cost.add(
      ExperimentCost.Item(
        cost: pixels * Self.pixel + schemes * dotPixels * Self.dotPixel
          + Cost(bytes: Self.figureBytes),
        key: ["figure", "size"], advice: "fewer pixels"))
    // Frames are drawn one after the other, beside the one before and the last.
    if frameCount > 1 {
      cost.add(
        ExperimentCost.Item(
          cost: Cost(
            bytes: 2 * pixels * Self.pixel.bytes + frameCount * pixels * Self.frameBytes,
            steps: frameCount
              * (pixels * Self.pixel.steps + schemes * dotPixels * Self.dotPixel.steps)),
          key: ["figure", "animation"], advice: "fewer frames or pixels"))
    }
    let layers = Double(figure.panels.reduce(0) { $0 + $1.layers.count })
    let theme = figure.theme.theme
    let (label, title) = (theme.labelSize * figure.dpi / 72, theme.titleSize * figure.dpi / 72)
    let square = label * label + title * title
    let letters = Double(letterCount) + Double(figure.panels.count) * Self.tickLetters
    cost.add(
      ExperimentCost.Item(
        cost: schemes * frameCount
          * (Double(figure.panels.count) * Self.panel + layers * Self.layer
            + letters * (Self.letter + Cost(steps: min(square, pixels) * 4))
            + Cost(bytes: min(letters, Double(Self.differentLetters)) * min(square, 1e8) * 2)),
        key: ["figure"], advice: "fewer panels, shorter or smaller text"))
  }

  /// The letters beside the ticks of a panel.
  private static let tickLetters = 100.0
  /// So many letters, about those of a language, are kept as pictures.
  private static let differentLetters = 50

  /// The pixels of dots that are pictures, where there may be so many.
  var dotPixels: Double {
    guard figure.panels.contains(where: { $0.layers.contains { $0.mark.needs.hasSigns } }) else {
      return 0
    }
    let resolution = figure.dotResolution ?? 0
    return min(
      max(figure.width * figure.height * resolution * resolution, 1_400_000),
      Double(Limits.pixels / 4))
  }

  /// The bytes of all texts that a figure shows or carries.
  private var letterCount: Int {
    func count(_ text: String?) -> Int { text?.utf8.count ?? 0 }
    var letters = count(title) + count(description) + count(figure.legend.title)
    for style in componentStyles { letters += count(style.label) }
    for (index, panel) in figure.panels.enumerated() {
      letters += count(figure.panelLetters.text(ofPanel: index))
      letters += count(panel.title) + count(panel.legend?.title) + count(panel.x.label)
      letters += count(panel.y.label)
      for text in panel.x.ticks.texts + panel.y.ticks.texts { letters += count(text) }
      for style in panel.mixture?.componentStyles ?? [] { letters += count(style.label) }
      for layer in panel.layers {
        letters += count(layer.style.label)
        for text in layer.mark.settings.shownTexts { letters += count(text) }
      }
    }
    return letters
  }
}
