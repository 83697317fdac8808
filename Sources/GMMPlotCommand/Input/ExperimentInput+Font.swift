import ExperimentFile
import Rendering

extension ExperimentInput {
  /// The font of the experiment's figure in one of its variants, and a warning if another than the
  /// wanted one has to serve.
  ///
  /// - Throws: `CommandFailure` with status 66 if the font is missing or none.
  func font(of experiment: Experiment) throws(CommandFailure) -> (font: Font, warnings: [Message]) {
    do {
      let found = try FontLocator.find(experiment.figure.font, relativeTo: folder)
      let warnings = found.substitute.map { substitute in
        Message(
          .warning, file: name,
          "DejaVu Sans is not installed; \(substitute) serves instead, and the figure will differ "
            + "from those made elsewhere")
      }
      return (
        try Font(path: found.path, dpi: experiment.figure.dpi), warnings.map { [$0] } ?? []
      )
    } catch {
      let status: ExitStatus = if case .failure = error { .internalError } else { .missingInput }
      throw failure(error.description, at: ["figure", "font"], status: status)
    }
  }
}
