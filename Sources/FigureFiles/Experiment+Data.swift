import Plotting

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
    let numbers: FigureNumbers
    let dataDigests: [String]
    let readings: [ChangedReading]
    do throws(ExperimentProblem) {
      let data = try DataSources(of: self, relativeTo: folder, workers: workers)
      numbers = try FigureNumbers(experiment, as: format, data: data, workers: workers)
      dataDigests = try data.digests()
      readings = experiment.changedReadings(of: data)
    } catch {
      throw .experiment(error)
    }
    let font: Font
    do {
      font = try self.font(relativeTo: folder).font
    } catch {
      throw .rendering(error.error)
    }
    do throws(RenderingError) {
      return try numbers.file(
        as: format, experiment.figure, font: font,
        provenance: Provenance(
          of: experiment, dataDigests: dataDigests, readings: readings, font: font, format: format)
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
      bytes = try InputFile.read(
        path, limit: Limits.fileSize + 1, namedBy: .experiment(inside: nil))
    } catch {
      throw .experiment(ExperimentProblem(error, file: path))
    }
    var experiment = self
    do {
      experiment.figure.theme = .custom(
        try CustomTheme.read(bytes, name: path, showsContent: false).theme)
    } catch {
      throw .theme(error)
    }
    return experiment
  }

  /// A font that was wanted, and the family that has to serve in its place.
  package typealias FontSubstitute = (wanted: String, used: String)

  /// The font of the figure, and the family that has to serve where that of the theme is not to be had.
  ///
  /// - Parameters:
  ///   - folder: The folder, with its slash, that the paths of font files start from.
  ///   - root: The folder that font files have to lie in; `nil` for anywhere.
  /// - Returns: The font, which has looked for all characters of the figure; and the family that
  ///   serves, `nil` where the wanted one does.
  /// - Throws: `FontProblem` if a font is missing or none.
  package func font(
    relativeTo folder: String, inside root: RootFolder? = nil
  ) throws(FontProblem) -> (font: Font, substitute: FontSubstitute?) {
    var sources: [FontSource] = []
    var substitute: FontSubstitute?
    if figure.fonts.isEmpty, figure.theme.theme.face == .openSans {
      let face = FaceInside.openSans
      if let source = FontLocator.find(face) {
        sources.append(source)
      } else {
        substitute = (face.family, FaceInside.sans.family)
      }
    }
    let names = figure.fonts.isEmpty ? [nil] : figure.fonts.map(Optional.some)
    for (index, name) in names.enumerated() {
      do throws(RenderingError) {
        let found = try FontLocator.find(name, relativeTo: folder, inside: root)
        if names.count > 1 { try found.source.check() }
        let wanted = FaceInside.sans.family
        if !sources.contains(found.source) { sources.append(found.source) }
        substitute = substitute ?? found.substitute.map { (wanted, $0) }
      } catch {
        throw FontProblem(error: error, index: index)
      }
    }
    do throws(RenderingError) {
      let font = try Font(
        sources[0], Array(sources.dropFirst()), hasSubstitutes: true, dpi: figure.dpi)
      font.prepare(
        for: shownTexts,
        boldTexts: (figure.theme.theme.hasBoldTitles ? titles : []) + panelLetters)
      return (font, substitute)
    } catch {
      throw FontProblem(error: error, index: 0)
    }
  }

  /// The letters above panels.
  private var panelLetters: [String] {
    // How many groups have a panel each is known when the points are.
    let count = figure.groups == .panels ? Limits.groups : figure.panels.count
    return (0..<max(count, figure.panels.count)).compactMap {
      figure.panelLetters.text(ofPanel: $0)
    }
  }

  /// The titles, which some themes have in bold.
  private var titles: [String] {
    ([title] + figure.panels.map(\.title)).compactMap { $0.map(FormulaText.outsideFormulas) }
  }

  /// The texts that the figure may show: those of the file, and where fonts are chosen the characters
  /// that the program writes by itself, which DejaVu Sans all has.
  private var shownTexts: [String] {
    let panels = figure.panels.flatMap { panel -> [String?] in
      var texts = [panel.title, panel.legend?.title, panel.x.label, panel.y.label]
      for layer in panel.layers {
        texts.append(layer.shownLabel)
        texts += layer.mark.settings.shownTexts as [String?]
      }
      return texts + panel.x.ticks.texts + panel.y.ticks.texts
    }
    let own = figure.fonts.isEmpty ? nil : Self.ownCharacters
    let components = componentStyles.map { $0.label.map { ComponentLabel($0).withoutNumbers } }
    return ([title, figure.legend.title] + components + panels + [own]).compactMap { $0 }
  }

  /// ASCII, and what is in numbers, in exponents, in the words of legends and where a legend is cut.
  package static let ownCharacters =
    (32..<127).map { String(Character(Unicode.Scalar($0))) }.joined() + "·×–—−…µ\u{2009}"
    + RaisedDigits.characters
}

/// Why there is no font for a figure.
package struct FontProblem: Error {
  /// What is wrong.
  package let error: RenderingError
  /// The number of the font among those that the file names, from 0.
  package let index: Int
}
