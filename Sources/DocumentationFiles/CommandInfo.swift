import ArgumentParser
import Foundation
import GMMPlotCommand

/// A command as the parser describes it with `--experimental-dump-help`.
package struct CommandInfo: Decodable {
  package struct Argument: Decodable, Hashable {
    package struct Name: Decodable, Hashable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  package let commandName: String
  package let shouldDisplay: Bool
  let abstract: String?
  package let subcommands: [CommandInfo]?
  let arguments: [Argument]?

  /// The command `gmm-plot`.
  ///
  /// - Throws: Foundation's error if the parser describes commands in another way.
  package static func gmmPlot() throws -> CommandInfo {
    struct Dump: Decodable {
      let command: CommandInfo
    }
    let dump = Data(GMMPlot._dumpHelp().utf8)
    return try JSONDecoder().decode(Dump.self, from: dump).command
  }
}
