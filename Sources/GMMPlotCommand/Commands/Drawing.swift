import ExperimentFile
import Plotting
import Rendering

/// Draws every figure of a plan, whatever happens to the others.
///
/// - Throws: The failure of a single figure as it is; for several, a summary with the highest
///   status after each failure has been reported.
func draw(_ tasks: [DrawingTask]) throws(CommandFailure) {
  var failed: [(spec: String, status: ExitStatus)] = []
  for task in tasks {
    do {
      try draw(task)
    } catch {
      if tasks.count == 1 { throw error }
      StandardError.print(error.message)
      failed.append((task.spec, error.status))
    }
  }
  guard let worst = failed.max(by: { $0.status.rawValue < $1.status.rawValue }) else { return }
  throw CommandFailure(
    worst.status,
    "gmm-plot: error: \(failed.count) of \(tasks.count) figures could not be drawn: "
      + failed.map(\.spec).joined(separator: ", "))
}

private func draw(_ task: DrawingTask) throws(CommandFailure) {
  let input = try ExperimentInput(path: task.spec)
  let figure = try ExperimentNumbers(input).figure
  let font = try font(of: input)
  let list = DisplayList(figure, axes: Axes(figure), measuring: font)
  let bytes: [UInt8]
  do {
    bytes = try task.format.render(list, font: font)
  } catch {
    throw CommandFailure(.internalError, file: input.name, error.description)
  }
  if !font.missingCharacters.isEmpty {
    let characters = font.missingCharacters.map { scalar in
      "\(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true)))"
    }
    let message =
      "\(input.name): warning: \(font.path) has no " + characters.joined(separator: ", ")
      + "; a box is drawn instead"
    StandardError.print(message.onOneLine)
  }
  if let path = task.output {
    try OutputFile(path: path).write(bytes)
  } else {
    try StandardOutput.write(bytes)
  }
}

private func font(of input: ExperimentInput) throws(CommandFailure) -> Font {
  do {
    let found = try FontLocator.find(
      input.experiment.figure.font, relativeTo: input.folder)
    if let substitute = found.substitute {
      StandardError.print(
        "\(input.name): warning: DejaVu Sans is not installed; \(substitute) serves instead, "
          + "and the figure will differ from those made elsewhere")
    }
    return try Font(path: found.path, dpi: input.experiment.figure.dpi)
  } catch {
    throw CommandFailure(.missingInput, file: input.name, error.description)
  }
}
