import ArgumentParser
import GMMSupport

/// `gmm-plot inspect`.
struct Inspect: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print everything computed for a figure as JSON: sample, bins, curves, axes.")

  @Argument(
    help: "An experiment file; - reads standard input.", completion: .file(extensions: ["json"]))
  var spec: String

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let input = try ExperimentInput(path: spec, workers: processorCount)
    input.warnings.forEach(messages.messages.say)
    let numbers = try ExperimentNumbers(
      input, workers: processorCount, showsProgress: messages.messages.showsProgress)
    numbers.warnings.forEach(messages.messages.say)
    let (font, warnings) = try input.font(of: input.experiment)
    warnings.forEach(messages.messages.say)
    try StandardOutput.write(Array(try numbers.inspection(measuring: font).utf8))
  }
}
