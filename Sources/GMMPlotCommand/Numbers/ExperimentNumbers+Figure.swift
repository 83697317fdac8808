import ExperimentFile
import GaussianMixtures
import Plotting

extension ExperimentNumbers {
  /// The figure of the experiment, ready for layout.
  var figure: Figure {
    let settings = experiment.figure
    let grid = settings.grid
    return Figure(
      width: settings.width * 72, height: settings.height * 72,
      margins: Plotting.Margins(
        left: settings.margins.left, right: settings.margins.right,
        bottom: settings.margins.bottom, top: settings.margins.top),
      title: experiment.title, summary: experiment.summary,
      panels: zip(settings.panels, panels).map(panel),
      grid: Figure.Grid(
        rows: grid.rows, columns: grid.columns,
        sharesX: grid.sharedAxes == .x || grid.sharedAxes == .both,
        sharesY: grid.sharedAxes == .y || grid.sharedAxes == .both,
        sharesVariables: grid.sharedAxes == .variables),
      theme: Theme(settings.theme))
  }

  private func panel(_ settings: PanelSettings, _ layers: [Layer]) -> Figure.Panel {
    let isShared = experiment.figure.grid.sharedAxes == .variables
    return Figure.Panel(
      title: settings.title,
      x: Figure.AxisOptions(
        label: settings.x.label, limits: settings.x.limits, isWhole: !settings.hasCoordinates,
        scale: isShared ? settings.x.variable : nil),
      // Beside the variables of a row, the densities of its histogram would be taken for one.
      y: Figure.AxisOptions(
        label: settings.y.label, limits: settings.y.limits,
        scale: isShared && settings.isPlane ? settings.y.variable : nil,
        hasTicks: !isShared || settings.isPlane),
      layers: zip(layers, settings.layers).flatMap { self.layers($0, $1, of: settings) },
      hasEqualAspect: settings.aspect == .equal)
  }
}
