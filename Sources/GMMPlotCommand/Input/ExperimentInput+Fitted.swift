extension ExperimentInput {
  /// The experiment with a mixture in the place of its fit, for a file of its own.
  ///
  /// Its data, its theme file and its font files have paths from the folder of that file; paths from
  /// the root stay.
  ///
  /// - Parameters:
  ///   - mixture: The fitted mixture.
  ///   - file: The path of the file that is to be written.
  /// - Returns: The experiment.
  func experiment(with mixture: Mixture, writtenTo file: String) -> Experiment {
    let folders = (from: FolderPlace(ofFile: path), to: FolderPlace(ofFile: file))
    let isOrdinary = FileStatus(file)?.isRegular ?? true
    func moved(_ path: String, isPath: (String) -> Bool) -> String {
      if path.hasPrefix("/") { return path }
      // Nobody knows from where the other end of a pipe is read.
      guard isOrdinary, let from = folders.from, let to = folders.to, !to.isOfDevices else {
        return absolutePath(of: folder + path)
      }
      let moved = to.path(to: path, from: from)
      return isPath(moved) ? moved : "./" + moved
    }
    var experiment = experiment
    experiment.mixture = .given(mixture)
    func moved(_ points: PointSource) -> PointSource {
      guard case .data(var settings) = points, let file = settings.file, file != "-" else {
        return points
      }
      settings.origin = .file(moved(file) { $0 != "-" })
      return .data(settings)
    }
    experiment.points = moved(experiment.points)
    for panel in experiment.figure.panels.indices {
      // The fit of the experiment to points of the panel stays one.
      if experiment.figure.panels[panel].points != nil,
        experiment.figure.panels[panel].mixture == nil
      {
        experiment.figure.panels[panel].mixture = PanelMixture(
          self.experiment.mixture, componentStyles: self.experiment.componentStyles)
      }
      experiment.figure.panels[panel].points = experiment.figure.panels[panel].points.map(moved)
    }
    if let theme { experiment.figure.theme = .file(moved(theme, isPath: ThemeSettings.isPath)) }
    experiment.figure.fonts = experiment.figure.fonts.map { font in
      FontLocator.isPath(font) ? moved(font, isPath: FontLocator.isPath) : font
    }
    return experiment
  }
}
