extension Provenance {
  /// What a figure of an experiment is made from.
  ///
  /// The digest covers the resolved experiment, the bytes of its data file, the font, the format, and
  /// the version of the way figures are drawn; not the versions of libraries, so that a figure is
  /// stale only where somebody changed something.
  ///
  /// - Parameters:
  ///   - experiment: The experiment in its variant.
  ///   - dataDigest: The digest of its data file; `nil` for a sample.
  ///   - font: The font of the figure.
  ///   - format: The format of the figure.
  package init(of experiment: Experiment, dataDigest: String?, font: Font, format: FigureFormat) {
    let text = experiment.resolvedText
    let sources =
      "renderer \(Provenance.rendererVersion)\nformat \(format.rawValue)\nexperiment \(text)\nfont "
      + font.digest + "\n" + (dataDigest.map { "data \($0)\n" } ?? "")
    self.init(experiment: text, digest: SHA256.hexadecimal(Array(sources.utf8)))
  }
}
