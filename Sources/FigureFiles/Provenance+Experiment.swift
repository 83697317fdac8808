extension Provenance {
  /// What a figure of an experiment is made from.
  ///
  /// The digest covers the resolved experiment, the bytes of its data files, the fonts that have letters
  /// of it, the format, and the version of the way figures are drawn; not the versions of libraries, so
  /// that a figure is stale only where somebody changed something.
  ///
  /// - Parameters:
  ///   - experiment: The experiment in its variant.
  ///   - dataDigests: The digests of its data files in their order; none for a sample.
  ///   - readings: How data files are read otherwise than by version 0.1.
  ///   - font: The font of the figure.
  ///   - format: The format of the figure.
  ///   - hasFormulas: Whether formulas are read; versions before 0.3 drew dollar signs, and what is between
  ///     them, as they are written.
  package init(
    of experiment: Experiment, dataDigests: [String], readings: [ChangedReading], font: Font,
    format: FigureFormat, hasFormulas: Bool = true
  ) {
    let text = experiment.resolvedText
    let sources =
      "renderer \(Provenance.rendererVersion)\nformat \(format.rawValue)\nexperiment \(text)\nfont "
      + font.digest + "\n"
      // A figure whose letters all come from the first font has no more.
      + font.further.filter { hasFormulas || !$0.isOfFormulas }
      .map { "font \($0.digest) \($0.family)\n" }.joined()
      + dataDigests.map { "data \($0)\n" }.joined()
      + readings.map { "reading \($0.text)\n" }.joined()
      // Letters of formulas may all come from the first font.
      + (hasFormulas && font.hasMarkup ? "formulas\n" : "")
      // Version 0.1 drew every point of such curves.
      + (experiment.hasManyComponents ? "many components\n" : "")
    self.init(experiment: text, digest: SHA256.hexadecimal(Array(sources.utf8)))
  }
}

extension Experiment {
  /// Whether a mixture that is given has more components than have curves with all of their points.
  fileprivate var hasManyComponents: Bool {
    ([mixture] + figure.panels.compactMap(\.mixture?.source)).contains { source in
      if case .given(let mixture) = source { mixture.componentCount > manyCurves } else { false }
    }
  }
}
