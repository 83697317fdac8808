import ArgumentParser
import GMMPlotCommand

/// The program as swift-argument-parser sees it, which makes scripts for shells of it.
struct MirroredProgram: ParsableCommand {
  /// Drawing, under a name, and all that has one.
  fileprivate static let commands =
    [(word: "draw", description: GMMPlot.drawing)]
    + GMMPlot.namedCommands.map { (word: $0.word, description: $0) }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: GMMPlot.drawing.word, version: "-",
      subcommands: mirrors(First.self, count: commands.count))
  }

  /// A type for each command from a place on: the parser keeps its commands in types.
  private static func mirrors<Place: CommandPlace>(
    _ place: Place.Type, count: Int
  ) -> [any ParsableCommand.Type] {
    count == 0 ? [] : [MirroredCommand<Place>.self] + mirrors(Next<Place>.self, count: count - 1)
  }
}

/// The place of a command among all.
private protocol CommandPlace {
  static var index: Int { get }
}

private enum First: CommandPlace {
  static var index: Int { 0 }
}

private enum Next<Before: CommandPlace>: CommandPlace {
  static var index: Int { Before.index + 1 }
}

/// A command whose arguments are those of the program's command at a place.
///
/// The parser finds them by reflection, and so does not mind that they are no properties.
private struct MirroredCommand<Place: CommandPlace>: ParsableCommand, CustomReflectable {
  static var configuration: CommandConfiguration {
    let (word, description) = MirroredProgram.commands[Place.index]
    return CommandConfiguration(
      commandName: word, abstract: word == "draw" ? "" : description.abstract)
  }

  init() {}

  /// The parser of debug builds looks whether all arguments could be decoded.
  init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: ArgumentName.self)
  }

  var customMirror: Mirror {
    let arguments = MirroredProgram.commands[Place.index].description.arguments
    return Mirror(self, children: arguments.map { (label: $0.name, value: $0.mirrored) })
  }
}

/// The name of any argument.
private struct ArgumentName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

extension GMMPlotCommand.Argument {
  /// The property of a command of the parser that would take the argument.
  fileprivate var mirrored: Any {
    let help = ArgumentHelp(help, valueName: valueName)
    let names: NameSpecification =
      letter.map { [.customShort($0), .customLong(name)] } ?? .customLong(name)
    let completion: CompletionKind? =
      switch completion {
      case .none: values.isEmpty ? nil : .list(values)
      case .file(let endings): .file(extensions: endings)
      case .folder: .directory
      }
    return switch (kind, isRepeated) {
    case (.flag, _): Flag(wrappedValue: false, name: names, help: help)
    case (.option, true):
      Option<[String]>(wrappedValue: [], name: names, help: help, completion: completion)
    case (.option, false): Option<String?>(name: names, help: help, completion: completion)
    case (.positional, true): ArgumentParser.Argument<[String]>(help: help, completion: completion)
    case (.positional, false): ArgumentParser.Argument<String>(help: help, completion: completion)
    }
  }
}
