import Foundation
import TestSupport

/// A command as the parser describes it with `--experimental-dump-help`.
struct CommandInfo: Decodable {
  struct Argument: Decodable, Hashable {
    struct Name: Decodable, Hashable {
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

  let commandName: String
  let shouldDisplay: Bool
  let abstract: String?
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?

  /// The command that was built together with the tests.
  static func gmmPlot() throws -> CommandInfo {
    struct Dump: Decodable {
      let command: CommandInfo
    }
    let dump = try Tool.gmmPlot.run(["--experimental-dump-help"]).output
    return try JSONDecoder().decode(Dump.self, from: dump).command
  }
}
