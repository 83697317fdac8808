import ExperimentFile
import TestSupport

/// An experiment file with arbitrary settings, the same for the same number.
package struct RandomExperiment: CustomStringConvertible {
  /// What is drawn; each has a function of `ExperimentMaker`.
  package enum Kind: CaseIterable, Sendable {
    case bars, distributions, shares, plane, heatmap, grid, gridOfPlanes, steps, fit, pairs
  }

  package let number: Int
  package let kind: Kind
  /// The experiment file.
  package let text: String
  /// The file `data.csv` beside it; `nil` for a sample.
  package let table: String?

  package var description: String {
    "experiment \(number) (\(kind)): \(text)" + (table.map { "\ndata.csv: \($0)" } ?? "")
  }

  /// Makes an experiment.
  ///
  /// - Parameters:
  ///   - number: What the experiment is made from; its kind takes turns.
  ///   - legend: The place of all legends; `nil` for places by chance.
  package init(_ number: Int, legend: String? = nil) {
    let kinds = Kind.allCases
    let kind = kinds[number % kinds.count]
    var maker = ExperimentMaker(numbers: ArbitraryNumbers(seed: UInt64(number)))
    let experiment =
      switch kind {
      case .bars: maker.bars()
      case .distributions: maker.distributions()
      case .shares: maker.shares()
      case .plane: maker.plane()
      case .heatmap: maker.heatmap()
      case .grid: maker.grid()
      case .gridOfPlanes: maker.gridOfPlanes()
      case .steps: maker.steps()
      case .fit: maker.fit()
      case .pairs: maker.pairs()
      }
    self.number = number
    self.kind = kind
    let members = Self.withAxes(experiment, kind, number)
    text = JSONValue.object(legend.map { Self.withLegend($0, members) } ?? members).json()
    table = maker.table
  }
}

/// Makes the values of experiments from arbitrary numbers.
struct ExperimentMaker {
  typealias Member = JSONValue.Member

  var numbers: ArbitraryNumbers
  /// The data file of the experiment; `nil` for a sample.
  private(set) var table: String?

  init(numbers: ArbitraryNumbers) {
    self.numbers = numbers
  }

  /// A histogram with curves and a rug.
  mutating func bars() -> [Member] {
    let mixture = line()
    return experiment(
      mixture.json, figure: figure(layers: barLayers(mixture) + notes(inPlane: false)))
  }

  /// Distribution functions, or quantiles.
  mutating func distributions() -> [Member] {
    let mixture = line()
    return experiment(mixture.json, figure: figure(layers: distributionLayers(mixture)))
  }

  /// Responsibilities, stacked.
  mutating func shares() -> [Member] {
    let mixture = line()
    let layers = likelihoodLayers() ?? [layer("responsibilities", mixture.places)]
    return experiment(mixture.json, figure: figure(layers: layers))
  }

  /// Points of the plane, with what is drawn around them.
  mutating func plane() -> [Member] {
    experiment(
      space(dimension: 2),
      figure: figure(layers: countLayers() + planeLayers() + notes(inPlane: true)))
  }

  /// The density of the plane as colors, which have a bar beside them.
  mutating func heatmap() -> [Member] {
    let layers = [layer("heatmap", isColored: false, width: false)]
    return experiment(
      space(dimension: 2), figure: figure(layers: layers, sizes: 1.5...6, dpi: 20))
  }

  /// Several panels of points of one coordinate.
  mutating func grid() -> [Member] {
    let mixture = line()
    return experiment(
      mixture.json,
      figure: grid { maker in
        switch Int.random(in: 0..<4, using: &maker.numbers) {
        case 0: maker.distributionLayers(mixture)
        case 1: [maker.layer("responsibilities", mixture.places)]
        default: maker.barLayers(mixture)
        }
      })
  }

  /// Several panels of the plane, or of one of its coordinates.
  mutating func gridOfPlanes() -> [Member] {
    experiment(
      space(dimension: 2),
      figure: grid(sizes: 1.5...8, dpi: 20) { maker in
        switch Int.random(in: 0..<6, using: &maker.numbers) {
        case 0: [maker.layer("heatmap", isColored: false, width: false)]
        case 1: [maker.layer("histogram"), maker.layer("density")]
        default: maker.planeLayers()
        }
      })
  }

  /// A fit after some iterations.
  mutating func steps() -> [Member] {
    let scale = scale()
    makeTable(scale)
    var steps: [Int] = [0]
    for _ in 0..<Int.random(in: 0...5, using: &numbers) {
      steps.append(steps[steps.count - 1] + Int.random(in: 1...20, using: &numbers))
    }
    let layers = [
      layer("histogram", [Member("bins", .number(8))]), layer("density"), layer("components"),
    ]
    var members = decoration() + [Member("layers", layersValue(layers))]
    if chance(0.2) {
      let frames = JSONValue.number(Int.random(in: 2...5, using: &numbers))
      members.append(Member("animation", .object([Member("frames", frames)])))
      return fitted(components: .number(2), figure: members)
    }
    members.append(Member("steps", .wholeNumbers(steps)))
    if chance(0.5) { members += panelDecoration(legend: false) }
    return fitted(components: .number(2), figure: members)
  }

  /// The log-likelihoods of starts, or the criteria of numbers of components.
  mutating func fit() -> [Member] {
    let scale = scale()
    makeTable(scale)
    let mark = chance(0.5) ? "convergence" : "selection"
    let components: JSONValue = mark == "selection" ? .wholeNumbers([1, 3]) : .number(2)
    return fitted(components: components, figure: figure(layers: [layer(mark)]))
  }

  /// All pairs of coordinates.
  mutating func pairs() -> [Member] {
    var members = decoration(sizes: 3...20)
    if chance(0.4) { members.append(Member("corner", .boolean(true))) }
    if let legend = legend() { members.append(Member("legend", legend)) }
    return experiment(
      space(dimension: Int.random(in: 3...4, using: &numbers)), figure: members, size: 25)
  }

  // MARK: Parts of experiments

  /// An experiment over a sample.
  private mutating func experiment(
    _ mixture: JSONValue, figure: [Member], size: Int = 60
  ) -> [Member] {
    title() + [
      Member("mixture", mixture),
      Member("sample", .object([Member("size", .number(size))])),
      Member("figure", .object(figure)),
    ]
  }

  /// An experiment over the data file.
  private mutating func fitted(components: JSONValue, figure: [Member]) -> [Member] {
    let fit: [Member] = [
      Member("components", components), Member("starts", .number(3)),
      Member("maxIterations", .number(200)),
    ]
    return title() + [
      Member("data", .object([Member("file", .text("data.csv"))])),
      Member("mixture", .object([Member("fit", .object(fit))])),
      Member("figure", .object(figure)),
    ]
  }

  private mutating func title() -> [Member] {
    chance(0.6) ? [Member("title", .text(words()))] : []
  }

  /// A figure of one panel.
  private mutating func figure(
    layers: [[Member]], sizes: ClosedRange<Double> = 1.5...20, dpi: Double = 50
  ) -> [Member] {
    decoration(sizes: sizes, dpi: dpi) + panelDecoration(legend: true)
      + [Member("layers", layersValue(layers))]
  }

  /// A figure of several panels.
  private mutating func grid(
    sizes: ClosedRange<Double> = 1.5...20, dpi: Double = 50,
    layers: (inout ExperimentMaker) -> [[Member]]
  ) -> [Member] {
    let columns = Int.random(in: 1...4, using: &numbers)
    let rows = Int.random(in: 1...4, using: &numbers)
    var members = decoration(sizes: sizes, dpi: dpi)
    members.append(Member("grid", .wholeNumbers([rows, columns])))
    if chance(0.5) {
      members.append(Member("sharedAxes", .text(choice(["x", "y", "both"]))))
    }
    if chance(0.2) {
      members.append(Member("widths", .numbers((0..<columns).map { _ in relativeSize() })))
    }
    if chance(0.2) {
      members.append(Member("heights", .numbers((0..<rows).map { _ in relativeSize() })))
    }
    if chance(0.3) {
      members.append(Member("panelLetters", .text(choice(["a", "A", "(a)", "(A)", "a)", "1"]))))
    }
    if chance(0.3), let legend = legend() { members.append(Member("legend", legend)) }
    // Panels that say the same have one legend together.
    let common = chance(0.4) ? layers(&self) : nil
    let panels = (0..<rows * columns).flatMap { _ in
      var panel = panelDecoration(legend: chance(0.2))
      if chance(0.5) { panel.append(Member("title", .text(words(most: 60)))) }
      let shown = common ?? layers(&self)
      panel.append(Member("layers", layersValue(shown)))
      return [JSONValue.object(panel)] + attached(to: shown)
    }
    members.append(Member("panels", .list(panels)))
    return members
  }

  /// The width of a column beside the others, or the height of a row.
  private mutating func relativeSize() -> Double {
    (Double.random(in: 0.3...3, using: &numbers) * 10).rounded() / 10
  }

  // MARK: Layers

  private mutating func barLayers(_ mixture: Line) -> [[Member]] {
    let bins: [JSONValue] = [.text("auto"), .number(5), .number(40)]
    var layers = [
      layer("histogram", [Member("bins", choice(bins))]), layer("density", mixture.places),
      layer("components", mixture.places + (chance(0.3) ? [Member("filled", .boolean(true))] : [])),
      layer("rug"),
    ]
    if chance(0.3) {
      layers[0].append(Member("normalize", .text(choice(["count", "probability"]))))
    }
    layers.shuffle(using: &numbers)
    return Array(layers.prefix(Int.random(in: 1...4, using: &numbers)))
  }

  private mutating func distributionLayers(_ mixture: Line) -> [[Member]] {
    if chance(0.3) { return [layer("quantiles")] }
    return [layer("ecdf"), layer("cdf", mixture.places)]
  }

  private mutating func planeLayers() -> [[Member]] {
    var layers = [layer("scatter", width: false)]
    if chance(0.4) {
      layers[0].append(Member("colorBy", .text(choice(["label", "responsibility"]))))
    }
    if chance(0.6) { layers.append(layer("ellipses")) }
    // Their levels take longer than all else together.
    if chance(0.02) { layers.append(layer("contours")) }
    return layers
  }

  /// A layer with its looks.
  mutating func layer(
    _ mark: String, _ keys: [Member] = [], isColored: Bool = true, width: Bool = true
  ) -> [Member] {
    var members = [Member("mark", .text(mark))] + keys + styleKeys(mark, beside: keys)
    if isColored, chance(0.2) { members.append(Member("color", .text(choice(["C3", "black"])))) }
    if width, chance(0.2) { members.append(Member("lineWidth", .number(choice([0.5, 3.0])))) }
    if chance(0.7) { members.append(Member("label", .text(words(most: chance(0.8) ? 25 : 200)))) }
    return members
  }

  func layersValue(_ layers: [[Member]]) -> JSONValue { .list(layers.map { .object($0) }) }

  // MARK: Mixtures and data

  /// A mixture of points of one coordinate.
  fileprivate struct Line {
    let json: JSONValue
    let ends: ClosedRange<Double>

    /// Few places of a curve: what is tested is the text beside it.
    var places: [Member] {
      [
        Member("from", .number(ends.lowerBound)), Member("to", .number(ends.upperBound)),
        Member("step", .number((ends.upperBound - ends.lowerBound) / 60)),
      ]
    }
  }

  /// Where data lie, and how far apart: from 1e-9 to 1e12, or close together far from zero.
  private mutating func scale() -> (center: Double, unit: Double) {
    let exponent = Int.random(in: -9...12, using: &numbers)
    let unit = Double("1e\(exponent)") ?? 1
    return (choice([0, 0, 0, 3, -40, 12345.6]) * unit, unit)
  }

  private mutating func line() -> Line {
    let (center, unit) = scale()
    let count = chance(0.1) ? 30 : Int.random(in: 1...6, using: &numbers)
    var ends: (Double, Double) = (.infinity, -.infinity)
    let components = (0..<count).map { _ in
      let mean = center + unit * .random(in: -5...5, using: &numbers)
      let deviation = unit * .random(in: 0.2...3, using: &numbers)
      ends = (min(ends.0, mean - 4 * deviation), max(ends.1, mean + 4 * deviation))
      return JSONValue.object([
        Member("weight", .number(1 / Double(count))), Member("mean", .number(mean)),
        Member("sd", .number(deviation)),
      ])
    }
    return Line(json: .object([Member("components", .list(components))]), ends: ends.0...ends.1)
  }

  /// A mixture of points of several coordinates, which are independent of each other.
  private mutating func space(dimension: Int) -> JSONValue {
    let scales = (0..<dimension).map { _ in scale() }
    let count = Int.random(in: 1...4, using: &numbers)
    let components = (0..<count).map { _ in
      let mean = scales.map { $0.center + $0.unit * .random(in: -4...4, using: &numbers) }
      let deviations = scales.map { $0.unit * .random(in: 0.3...2, using: &numbers) }
      let covariance = deviations.indices.map { row in
        deviations.indices.map { $0 == row ? deviations[row] * deviations[row] : 0 }
      }
      return JSONValue.object([
        Member("weight", .number(1 / Double(count))), Member("mean", .numbers(mean)),
        Member("covariance", .rows(covariance)),
      ])
    }
    return .object([Member("components", .list(components))])
  }

  /// Two heaps of numbers.
  private mutating func makeTable(_ scale: (center: Double, unit: Double)) {
    let values = (0..<40).map { index in
      scale.center + scale.unit * (Double(index % 2 * 6) + .random(in: -1...1, using: &numbers))
    }
    table = "value\n" + values.map { "\($0)\n" }.joined()
  }

  // MARK: Words and numbers

  /// A text of some words, most often a short one.
  mutating func words(most: Int = 200) -> String {
    let length = Int(clamping: (Double(most) * share() * share()).rounded())
    var text = choice(Self.vocabulary)
    while text.count < length {
      text += chance(0.03) ? "\n" : " "
      text += choice(Self.vocabulary)
    }
    text = String(text.prefix(max(length, 1)))
    return chance(0.1) ? text + " " + formula() : text
  }

  private static let vocabulary = [
    "value", "density", "x", "waiting time in µs", "(gyjpq)", "Gauß", "σ²", "10⁻⁴ s/km", "of",
    "the", "mixture", "Donaudampfschifffahrtsgesellschaftskapitänsmütze", "n = 10,000", "Åå",
    "WWWWWWWW", "iiiiiiiiii", "log-likelihood", "длина", "—", "and", "a", "points",
  ]

  mutating func chance(_ probability: Double) -> Bool { share() < probability }

  mutating func share() -> Double { .random(in: 0..<1, using: &numbers) }

  mutating func choice<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }
}
