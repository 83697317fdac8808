// Draws the figure of an experiment file: swift run draw-file ../../specs/two.json two.png
import ExperimentFile
import FigureFiles
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 3 else { exit(64) }
let (file, output) = (URL(filePath: arguments[1]), URL(filePath: arguments[2]))

do {
  let bytes = [UInt8](try Data(contentsOf: file))
  let (experiment, warnings) = try Experiment.read(bytes, name: arguments[1])
  for warning in warnings { print(warning) }
  // A data file, a theme and a font that the experiment names are beside it.
  let folder = file.deletingLastPathComponent().path + "/"
  try Data(experiment.data(as: .png, relativeTo: folder)).write(to: output)
} catch {
  // Every error says what was found and what is allowed; those of a file also where.
  print(error)
  exit(65)
}
