import GMMSupport
import MixtureFigures
import Testing

@testable import ExperimentFile

/// What entries of keys say of the cost of an experiment, against its estimate.
@Suite struct KeyCostTests {
  @Test("A key that costs nothing does not change the estimate, and one that names a factor does")
  func keys() throws {
    let table = try KeyValues()
    var factors: Set<String> = []
    var raised: Set<String> = []
    for object in SchemaObject.all {
      let kind = table.places[object.place]?.keys ?? ""
      let costs = try #require(Self.costs(ofKind: kind, mark: object.mark), "\(object.name)")
      for group in KeyVariants.all(of: object, in: table) {
        let cost = try #require(costs[group.key], "\(object.name): \(group.key)")
        let found = try group.variants.map { try Self.estimate($0.experiment) }
        switch cost {
        case .parts, .counted: break
        case .nothing:
          for (variant, other) in zip(found.indices.dropFirst(), found.indices)
          where found[variant] != found[other] {
            Issue.record(
              """
              \(group.key) of \(object.name) costs nothing, but \(group.variants[variant].file) and \
              \(group.variants[other].file) differ: \(found[variant]), \(found[other])
              """)
          }
        default:
          factors.insert("\(kind) \(group.key)")
          if Set(found).count > 1 { raised.insert("\(kind) \(group.key)") }
        }
      }
    }
    #expect(factors.count > 30)
    #expect(factors.subtracting(raised).isEmpty)
  }

  /// The cost of each key of a kind of object.
  private static func costs(ofKind kind: String, mark: String?) -> [String: KeyCost]? {
    func costs<Key: ObjectKey>(_ keys: Key.Type) -> [String: KeyCost] {
      Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0.rawValue, $0.entry.cost) })
    }
    func own<M: MarkDefinition>(_ mark: M.Type) -> [String: KeyCost] { costs(M.Key.self) }
    switch kind {
    case "experiment": return costs(ExperimentKey.self)
    case "mixture": return costs(MixtureKey.self)
    case "component": return costs(ComponentKey.self)
    case "fit": return costs(FitKey.self)
    case "start": return costs(StartKey.self)
    case "standardErrors": return costs(StandardErrorsKey.self)
    case "ratioTest": return costs(RatioTestKey.self)
    case "sample": return costs(SampleKey.self)
    case "data": return costs(DataKey.self)
    case "condition": return costs(ConditionKey.self)
    case "figure": return costs(FigureKey.self)
    case "panel": return costs(PanelKey.self)
    case "axis": return costs(AxisKey.self)
    case "scale": return costs(ScaleKey.self)
    case "format": return costs(FormatKey.self)
    case "ticks": return costs(StepKey.self)
    case "tick": return costs(TickKey.self)
    case "legend": return costs(LegendKey.self)
    case "animation": return costs(AnimationKey.self)
    case "margins": return costs(MarginsKey.self)
    case "theme": return costs(ThemeKey.self)
    case "bins": return costs(BinsKey.self)
    case "quantiles": return costs(LineQuantilesKey.self)
    case "parameter": return costs(LikelihoodParameterKey.self)
    case "layer":
      guard let definition = Mark.definitions.first(where: { $0.name == mark }) else { return nil }
      return own(definition).merging(costs(StyleKey.self)) { own, _ in own }
    default: return nil
    }
  }

  /// The estimate of an experiment, to whose panels layers are added that show each factor, with
  /// data files of some lines.
  private static func estimate(_ experiment: Experiment) throws -> Cost {
    var experiment = experiment
    for panel in experiment.figure.panels.indices {
      experiment.figure.panels[panel].layers += [
        LayerSettings(mark: .histogram(bins: .width(0.125))),
        LayerSettings(mark: .density(grid: CurveGrid(from: -100, step: 0.125))),
        LayerSettings(mark: .rug),
      ]
    }
    let data = DataSources(of: experiment) { path in
      DataSource([UInt8](repeating: UInt8(ascii: "\n"), count: 1000), name: path)
    }
    return experiment.wholeCost(.strangers, data: data)
  }
}
