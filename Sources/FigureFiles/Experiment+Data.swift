extension Experiment {
  /// Draws the figure of the experiment, as `gmm-plot` does: byte for byte the same file.
  ///
  /// What may mislead in the figure is not said here: `ExperimentNumbers` of the module
  /// `MixtureFigures` has warnings.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - folder: The folder, with its slash, that the paths of a data file, a theme file and a font
  ///     start from, as that of the experiment file; empty for the working directory.
  ///   - workers: How many threads read data, fit and count; nothing depends on it.
  /// - Returns: The bytes of a complete file.
  /// - Throws: ``FigureError`` if the data, the theme or the font cannot be read or are wrong, or the
  ///   experiment asks for what cannot be.
  /// - Complexity: That of `ExperimentNumbers` of the module `MixtureFigures`, and of drawing.
  public func data(
    as format: FigureFormat, relativeTo folder: String = "", workers: Int = 1
  ) throws(FigureError) -> [UInt8] {
    let experiment = try readingTheme(relativeTo: folder)
    let numbers: ExperimentNumbers
    let dataDigest: String?
    do throws(ExperimentProblem) {
      let source = try dataSource(relativeTo: folder, workers: workers)
      numbers = try ExperimentNumbers(experiment, data: source, workers: workers)
      dataDigest = try source?.digest()
    } catch {
      throw .experiment(error)
    }
    do throws(RenderingError) {
      let font = try font(relativeTo: folder).font
      return try numbers.file(
        as: format, experiment.figure, font: font,
        provenance: Provenance(of: experiment, dataDigest: dataDigest, font: font, format: format)
      ).bytes
    } catch {
      throw .rendering(error)
    }
  }

  /// The experiment with the content of its theme file, if it names one, in the place of its path.
  private func readingTheme(relativeTo folder: String) throws(FigureError) -> Experiment {
    guard case .file(let theme) = figure.theme else { return self }
    let path = theme.hasPrefix("/") ? theme : folder + theme
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(path, limit: Limits.fileSize + 1)
    } catch {
      throw .experiment(ExperimentProblem(error, file: path))
    }
    var experiment = self
    do {
      experiment.figure.theme = .custom(try CustomTheme.read(bytes, name: path).theme)
    } catch {
      throw .theme(error)
    }
    return experiment
  }

  /// The font of the figure, and the family that has to serve where there is no DejaVu Sans.
  ///
  /// - Parameter folder: The folder, with its slash, that the path of a font file starts from.
  /// - Returns: The font, and the family that serves; `nil` where the wanted one does.
  /// - Throws: `RenderingError` if the font is missing or none.
  package func font(
    relativeTo folder: String
  ) throws(RenderingError) -> (font: Font, substitute: String?) {
    let found = try FontLocator.find(figure.font, relativeTo: folder)
    return (try Font(found.source, dpi: figure.dpi), found.substitute)
  }
}
