import ArgumentParser

/// Arguments in which each long list of files is one word.
///
/// The argument parser takes a time that grows with the square of the number of words: a hundred thousand
/// files, which shells hand over without a thought, would take it minutes.
struct FoldedArguments {
  /// The arguments for the parser.
  let folded: [String]
  /// The arguments with two files of each list: what is wrong with them is wrong with all.
  let shortened: [String]
  private let lists: [String: [String]]

  /// For the same reason more options than anybody types are refused.
  static let mostOptions = 1_000

  /// Lists that are shorter stay as they are.
  static let leastLength = 100

  /// Folds what can be nothing but files: no option, no value of one, and no subcommand.
  init(_ arguments: [String]) {
    var (folded, shortened): ([String], [String]) = ([], [])
    var lists: [String: [String]] = [:]
    var list: [String] = []
    func endList() {
      if list.count < Self.leastLength {
        folded += list
        shortened += list
      } else {
        // No argument of a process has such a character.
        let word = "\0\(lists.count)"
        lists[word] = list
        folded.append(word)
        shortened += list.prefix(2)
      }
      list = []
    }
    var mayTakeNext = false
    for argument in arguments {
      if !mayTakeNext, PlainCall.isPath(argument) {
        list.append(argument)
      } else {
        endList()
        folded.append(argument)
        shortened.append(argument)
      }
      mayTakeNext = argument.utf8.first == UInt8(ascii: "-")
    }
    endList()
    (self.folded, self.shortened, self.lists) = (folded, shortened, lists)
  }

  /// The command that the arguments ask for.
  ///
  /// - Throws: What the parser has to say.
  func command() throws -> any ParsableCommand {
    let optionCount = folded.count { $0.utf8.first == UInt8(ascii: "-") }
    guard optionCount <= Self.mostOptions else {
      throw ValidationError(
        "\(groupedText(optionCount)) options; at most \(groupedText(Self.mostOptions)) are read")
    }
    guard !lists.isEmpty else { return try GMMPlot.parseAsRoot(folded) }
    switch try? GMMPlot.parseAsRoot(folded) {
    case var draw as Draw:
      draw.specs = unfolded(draw.specs)
      return draw
    case var validate as Validate:
      validate.specs = unfolded(validate.specs)
      return validate
    default:
      return try GMMPlot.parseAsRoot(shortened)
    }
  }

  private func unfolded(_ words: [String]) -> [String] { words.flatMap { lists[$0] ?? [$0] } }
}
