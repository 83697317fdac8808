import GMMSupport
import Histograms

/// The keys of a layer, of whatever mark.
enum LayerKey: String, ObjectKey {
  case mark, bins, range, normalize, from, to, step, filled, colorBy, masses
  case color, opacity, lineWidth, pointSize, label

  static let objectName = "a layer"
  static var required: [Self] { [.mark] }
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["type", "kind"], keys: [.mark]),
      KeyAlias(names: ["density", "normed", "stat"], keys: [.normalize]),
      KeyAlias(names: ["start", "min"], keys: [.from]),
      KeyAlias(names: ["stop", "end", "max"], keys: [.to]),
      KeyAlias(names: ["c"], keys: [.color, .colorBy]),
      KeyAlias(names: ["fill", "stroke"], keys: [.color]),
      KeyAlias(names: ["hue", "colour_by", "color_by"], keys: [.colorBy]),
      KeyAlias(
        names: ["levels", "n_std", "nstd", "confidence", "quantile", "thresh"], keys: [.masses]),
      KeyAlias(names: ["s", "size", "markersize", "ms", "diameter", "radius"], keys: [.pointSize]),
      KeyAlias(names: ["alpha"], keys: [.opacity]),
      KeyAlias(names: ["lw", "width", "strokewidth"], keys: [.lineWidth]),
      KeyAlias(names: ["name", "title", "legend"], keys: [.label]),
    ]
  }

  var entry: KeyEntry {
    switch self {
    case .mark:
      KeyEntry(
        "What the layer draws: histogram (the bars of the sample), density (the mixture's curve), "
          + "components (a curve of weight times density for each component), rug (a short line at "
          + "each point), ecdf (the share of points up to each place), cdf (the mixture's "
          + "cumulative probability), responsibilities (the probability of each component at each "
          + "place, stacked), quantiles (the points against the mixture's quantiles). In the plane "
          + "of two coordinates: scatter (a dot at each point), contours (lines of equal density), "
          + "ellipses (of each component), heatmap (the density as colors). Of a fit: convergence "
          + "(the log-likelihood after each iteration), selection (the information criteria of the "
          + "numbers of components).",
        .word(MarkName.self), examples: #"["histogram"]"#)
    case .bins:
      KeyEntry(
        "How the sample is cut into bins: a rule of NumPy, a number of bins, the edges, or the "
          + "width of a bin.", .bins, standard: #""auto""#,
        examples: #"["fd", 50, {"edges": [0, 1, 2, 5]}, {"width": 0.5}]"#)
    case .range:
      KeyEntry(
        "The interval that is cut into bins, in data units. Left out: that of the sample.",
        .interval, examples: "[[0, 18]]")
    case .normalize:
      KeyEntry(
        "What the bars show: density (area 1), count, or probability (heights that sum to 1).",
        .word(Normalization.self), standard: #""density""#, examples: #"["count"]"#)
    case .from:
      KeyEntry(
        "The first place of the curve, in data units. Left out: all means - 4 sd and the data.",
        .number(NumberRule()), examples: "[0]")
    case .to:
      KeyEntry(
        "The end of the curve, in data units, above from. Left out: all means + 4 sd and the data.",
        .number(NumberRule()), examples: "[18]")
    case .step:
      KeyEntry(
        "The distance of the curve's places, in data units; as in numpy.arange, to is not one of "
          + "them. Left out: as fine as the figure's resolution.",
        .number(NumberRule(above: 0)), examples: "[0.01]")
    case .filled:
      KeyEntry(
        "Whether the areas under the curves are filled.", .boolean,
        standard: "false", examples: "[true]")
    case .colorBy:
      KeyEntry(
        "What the colors of the dots mean: plain (nothing), label (the component that a point was "
          + "drawn from or most probably belongs to) or responsibility (the colors of all "
          + "components, mixed by their probability at the point).",
        .word(ScatterColoring.self), standard: jsonText(ScatterColoring.plain.rawValue),
        examples: #"["label"]"#)
    case .masses:
      KeyEntry(
        "The probabilities inside the lines, increasing.",
        .increasing(NumberRule(above: 0, below: 1), limit: Limits.masses),
        standard: "[0.5, 0.95]", examples: "[[0.5, 0.9, 0.99]]")
    case .color:
      KeyEntry(
        "The color: C0, C1 and so on for those of the theme, a CSS name, tab:blue and the like, "
          + "#rgb, #rgba, #rrggbb, #rrggbbaa, or a grey level from \"0\" to \"1\". Left out: the "
          + "next of the theme's.", .color, examples: ##"["C1", "steelblue", "#1f77b4", "0.5"]"##)
    case .opacity:
      KeyEntry(
        "The opacity; it multiplies that of the color.",
        .number(NumberRule(atLeast: 0, atMost: 1)), standard: numberText(LayerStyle().opacity),
        examples: "[0.5]")
    case .lineWidth:
      KeyEntry(
        "The width of lines, in points. Left out: the theme's.",
        .number(NumberRule(atLeast: 0, atMost: Limits.lineWidth)), examples: "[1.5]")
    case .pointSize:
      KeyEntry(
        "The diameter of dots, in points. Left out: the theme's.",
        .number(NumberRule(above: 0, atMost: Limits.lineWidth)), examples: "[3]")
    case .label:
      KeyEntry(
        "The entry in the legend, or the text beside the colors of a heatmap. Left out: none.",
        .line(minimumLength: 0),
        examples: #"["sample"]"#)
    }
  }
}

extension MarkName {
  /// The keys of a layer with this mark.
  var keys: [LayerKey] {
    let line: [LayerKey] = [.color, .opacity, .lineWidth, .label]
    return switch self {
    case .histogram: [.mark, .bins, .range, .normalize] + line
    case .density, .cdf, .responsibilities: [.mark, .from, .to, .step] + line
    case .components: [.mark, .from, .to, .step, .filled] + line
    case .rug, .ecdf, .convergence, .selection: [.mark] + line
    case .quantiles: [.mark, .color, .opacity, .lineWidth, .pointSize, .label]
    case .scatter: [.mark, .colorBy, .color, .opacity, .pointSize, .label]
    case .contours, .ellipses: [.mark, .masses] + line
    case .heatmap: [.mark, .opacity, .label]
    }
  }
}

/// The keys of bins that are given as an object.
enum BinsKey: String, ObjectKey {
  case edges, width

  static let objectName = "an object for bins"
  static let furtherSchema = #""minProperties": 1, "maxProperties": 1"#

  var entry: KeyEntry {
    switch self {
    case .edges:
      KeyEntry(
        "The edges of the bins in data units, increasing; one more than there are bins.", .edges,
        examples: "[[0, 1, 2, 5]]")
    case .width:
      KeyEntry(
        "The width of each bin, in data units.", .number(NumberRule(above: 0)), examples: "[0.5]")
    }
  }
}
