import ExperimentFile
import Rendering

extension Provenance {
  /// What a figure of an experiment is made from.
  ///
  /// The digest covers the resolved experiment, the font, the format, and the version of the way
  /// figures are drawn; not the versions of libraries, so that a figure is stale only where somebody
  /// changed something.
  init(of experiment: Experiment, font: Font, format: FigureFormat) {
    let text = experiment.resolvedText
    let sources =
      "renderer \(Provenance.rendererVersion)\nformat \(format.rawValue)\nexperiment \(text)\nfont "
      + SHA256.hexadecimal(font.tableDirectory) + "\n"
    self.init(experiment: text, digest: SHA256.hexadecimal(Array(sources.utf8)))
  }
}
