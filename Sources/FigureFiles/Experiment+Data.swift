extension Experiment {
  /// Draws the figure of the experiment, as `gmm-plot` does: byte for byte the same file.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - folder: The folder, with its slash, that the paths of a data file and a font start from; empty
  ///     for the working directory.
  ///   - workers: How many threads read data, fit and count; nothing depends on it.
  /// - Returns: The bytes of a complete file.
  /// - Throws: ``FigureError`` if the data or the font cannot be read or are wrong, or the experiment
  ///   asks for what cannot be.
  /// - Complexity: That of ``ExperimentNumbers/init(_:data:workers:)``, and of drawing.
  public func data(
    as format: FigureFormat, relativeTo folder: String = "", workers: Int = 1
  ) throws(FigureError) -> [UInt8] {
    let numbers: ExperimentNumbers
    let dataDigest: String?
    do throws(ExperimentProblem) {
      let source = try dataSource(relativeTo: folder, workers: workers)
      numbers = try ExperimentNumbers(self, data: source, workers: workers)
      dataDigest = try source?.digest()
    } catch {
      throw .experiment(error)
    }
    do throws(RenderingError) {
      let font = try font(relativeTo: folder).font
      return try numbers.file(
        as: format, figure, font: font,
        provenance: Provenance(of: self, dataDigest: dataDigest, font: font, format: format))
    } catch {
      throw .rendering(error)
    }
  }

  /// The font of the figure, and the family that has to serve where DejaVu Sans is not installed.
  ///
  /// - Parameter folder: The folder, with its slash, that the path of a font file starts from.
  /// - Returns: The font, and the family that serves; `nil` where the wanted one does.
  /// - Throws: `RenderingError` if the font is missing or none.
  package func font(
    relativeTo folder: String
  ) throws(RenderingError) -> (font: Font, substitute: String?) {
    let found = try FontLocator.find(figure.font, relativeTo: folder)
    return (try Font(path: found.path, dpi: figure.dpi), found.substitute)
  }
}

/// Why an experiment has no figure.
public enum FigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The experiment or its data are wrong.
  case experiment(ExperimentProblem)
  /// There is no font, or a library failed.
  case rendering(RenderingError)

  /// What was found and what is allowed.
  public var description: String {
    switch self {
    case .experiment(let problem): problem.description
    case .rendering(let error): error.description
    }
  }
}
