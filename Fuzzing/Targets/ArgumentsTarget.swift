import ExperimentFile
import GMMPlotCommand

/// Parses the arguments of the command, and gives keys of an experiment the values that they say.
enum ArgumentsTarget {
  /// Takes arguments that end at zero bytes, as the system hands them over.
  static func problem(with bytes: [UInt8]) -> String? {
    let arguments = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if let message = GMMPlot.answer(to: arguments), message.isEmpty {
      return "refused without a word"
    }
    var settings: [ExperimentSetting] = []
    for argument in arguments {
      do {
        settings.append(try ExperimentSetting(argument))
      } catch {
        if error.message.isEmpty { return "refused without a word" }
      }
    }
    guard (try? ExperimentSetting.check(settings)) != nil else { return nil }
    do {
      _ = try ExperimentText(Array(experiment.utf8), name: "spec.json", settings: settings).read()
      return nil
    } catch {
      return ExperimentTextTarget.problem(inMessages: error.diagnostics)
    }
  }

  private static let experiment = """
    {"mixture":{"components":[{"weight":1,"mean":0,"sd":1}]},"figure":{"layers":[{"mark":"rug"}]}}
    """
}
