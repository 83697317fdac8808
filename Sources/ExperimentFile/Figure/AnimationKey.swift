/// The keys of an animation.
enum AnimationKey: String, ObjectKey {
  case frames, seconds

  static let objectName = "an animation"
  static var aliases: [KeyAlias<Self>] {
    [
      KeyAlias(names: ["maxframes", "max_frames", "nframes", "steps"], keys: [.frames]),
      KeyAlias(names: ["duration", "length", "time"], keys: [.seconds]),
    ]
  }

  var entry: KeyEntry<AnimationSettings> {
    let standard = AnimationSettings()
    return switch self {
    case .frames:
      KeyEntry(
        "The largest number of frames. Of a fit with more iterations the early ones have frames, and "
          + "later ones of equal gain in the log-likelihood; the start and the end always have one.",
        .wholeNumber(WholeNumberRule(from: 2, upTo: Limits.frames)), cost: .shapes,
        standard: .number(standard.frames), examples: "[10]",
        write: { .number($0.frames) })
    case .seconds:
      KeyEntry(
        "How long it plays, in seconds; the first and the last frame are shown for twice as long as "
          + "each of the others. What moves for longer than 5 seconds is to be stoppable, which "
          + "pictures on pages are not.",
        .number(NumberRule(atLeast: 1, atMost: Limits.seconds)), cost: .nothing,
        standard: .literal(numberText(standard.seconds)), examples: "[3]",
        write: { .number($0.seconds) })
    }
  }
}

extension AnimationSettings {
  /// Reads an object; `nil` where the file has none.
  init?(_ fields: Fields<FigureKey>) {
    guard let fields = fields.object(.animation, AnimationKey.self) else { return nil }
    self.init()
    frames = fields.wholeNumber(.frames).map { Int($0) } ?? frames
    seconds = fields.number(.seconds) ?? seconds
  }
}

extension Fields<FigureKey> {
  /// Reports an animation of what has no iterations, or has several fits.
  func checkAnimation(_ panels: [PanelSettings], _ subject: FigureSubject) {
    guard let field = field(.animation), subject.mixture != nil else { return }
    if let later = laterField(.steps, .animation) {
      log.error(
        "a figure has either \"steps\" or \"animation\": both show iterations of the fit",
        at: later.keyRange)
    }
    guard let fit = subject.fit else {
      log.error(
        "animation shows the iterations of a fit; the components of this mixture are given",
        at: field.keyRange)
      return
    }
    if fit.method == .kMeans {
      log.error(
        "animation shows the iterations of a fit by em; the rounds of kMeans are not kept",
        at: field.keyRange)
    }
    if fit.isOfEachGroup {
      log.error(
        "animation shows one fit, and \"eachGroup\" makes one for each group", at: field.keyRange)
    }
    if subject.points.groups != nil, subject.groups == .panels {
      log.error(
        "animation does not go with \"groups\": \"panels\"; \"overlay\" draws the groups in one panel",
        at: field.keyRange)
    }
    checkPanels(panels, at: field.keyRange)
  }

  /// Reports panels that show no step of the experiment's fit, or one of their own.
  private func checkPanels(_ panels: [PanelSettings], at keyRange: Range<Int>) {
    guard !panels.isEmpty else { return }
    for panel in panelMembers {
      if let iteration = panel.first(where: { $0.key == PanelKey.iteration.rawValue }) {
        log.error(
          "a panel of an animation has no iteration of its own: each frame shows another",
          at: iteration.keyRange)
      }
    }
    // A panel that was refused has no place among those that are judged.
    if panelMembers.count == panels.count {
      for (panel, members) in zip(panels, panelMembers) where panel.hasOwnFit {
        let keys = [PanelKey.mixture, .data].map(\.rawValue)
        log.error(
          "an animation shows the fit of the experiment, and this panel has one of its own",
          at: members.first { keys.contains($0.key) }?.keyRange ?? keyRange)
      }
    }
    if panels.allSatisfy({ $0.hasOwnSubject && !$0.hasOwnFit }) {
      log.error(
        "animation shows the fit of the experiment, which no panel does", at: keyRange)
    }
  }

  /// The members of each panel of a list.
  private var panelMembers: [[JSONMember]] {
    guard case .list(let items) = self[.panels]?.value else { return [] }
    return items.compactMap { if case .object(let members) = $0.value { members } else { nil } }
  }
}

extension PanelSettings {
  /// Whether the panel has a fit that is not that of the experiment, which has one.
  fileprivate var hasOwnFit: Bool {
    guard let mixture else { return points != nil }
    if case .fit = mixture.source { return true }
    return false
  }
}
