import ExperimentFile
import FigureFiles
import Rendering

extension ExperimentInput {
  /// The font of the experiment's figure in one of its variants, and a warning if another than the
  /// wanted one has to serve.
  ///
  /// - Throws: `CommandFailure` with status 66 if the font is missing or none.
  func font(of experiment: Experiment) throws(CommandFailure) -> (font: Font, warnings: [Message]) {
    do {
      let (font, substitute) = try experiment.font(relativeTo: folder)
      guard let substitute else { return (font, []) }
      return (
        font,
        [
          Message(
            .warning, file: name,
            "DejaVu Sans is not installed; \(substitute) serves instead, and the figure will differ "
              + "from those made elsewhere")
        ]
      )
    } catch {
      let status: ExitStatus = if case .failure = error { .internalError } else { .missingInput }
      throw failure(error.description, at: ["figure", "font"], status: status)
    }
  }
}
