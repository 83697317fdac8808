/// What a mark needs of the points.
///
/// From this alone follows whether points are kept in memory or gone through, and how many of them
/// are shown: a mark says it, and nothing else asks which mark it is.
enum PointNeeds: Hashable {
  /// Nothing: it shows the fit.
  case nothing
  /// How far they reach.
  case extent
  /// How many are in each bin.
  case counts(Bins, range: ClosedRange<Double>?)
  /// A smooth density of them.
  case kernelDensity(KernelBandwidth)
  /// All of them; of a stream those that are shown.
  case values
  /// A sign is drawn for each that is shown; perhaps with the uncertainty of its component.
  case signs(SignColoring = .single, uncertainties: Bool = false)

  /// What is known of each point that has a sign.
  enum SignColoring: Hashable {
    case single
    /// Its component.
    case components
    /// The responsibilities of all components.
    case responsibilities
  }

  /// Whether points are shown one by one.
  var showsPoints: Bool {
    switch self {
    case .values, .signs: true
    case .nothing, .extent, .counts, .kernelDensity: false
    }
  }

  /// Whether each point that is shown has a sign of its own.
  var hasSigns: Bool { if case .signs = self { true } else { false } }

  /// What is known of the component of each point that has a sign; `nil` where points have none.
  var signColoring: SignColoring? {
    if case .signs(let coloring, _) = self { coloring } else { nil }
  }

  /// Whether the uncertainty of each point that has a sign is known.
  var hasUncertainties: Bool {
    if case .signs(_, uncertainties: true) = self { true } else { false }
  }
}

extension Experiment {
  /// What the layers of each panel need of the points.
  var layerNeeds: [[PointNeeds]] {
    figure.panels.map { panel in panel.layers.map { $0.mark.needs } }
  }

  /// The ways to the marks of the layers that need something of the points.
  func paths(ofLayersThat need: (PointNeeds) -> Bool) -> [[JSONPathStep]] {
    layerNeeds.enumerated().flatMap { panel, layers in
      layers.indices.filter { need(layers[$0]) }.map { layerPath(panel, $0, "mark") }
    }
  }
}
