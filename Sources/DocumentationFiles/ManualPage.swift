import GMMPlotCommand

/// The manual page of the command, in the language mdoc(7).
///
/// The plugin of the argument parser that makes manual pages is not used: it describes arguments and
/// nothing else. This page also has the exit statuses, the environment, the files, the examples and
/// the values and defaults of options; it calls drawing by no name, as the command line does; it says
/// of options that subcommands share where they are described; and its date is that of its last
/// change, not of the day it is made.
struct ManualPage {
  /// The day that readers see below the page: that of its last change, set by hand, so that the same
  /// command gives the same page on any day.
  private static let date = "November 30, 2026"

  private static let description = [
    """
    gmm-plot reads experiment files and writes a finished figure for each: the histogram of a \
    sample with the density of the Gaussian mixture that it is drawn from. An experiment file is \
    JSON; only its mixture is required, or data that one is fitted to. The subcommand schema prints \
    what else it may hold, the subcommand init writes one to begin with.
    """,
    """
    A data file may stand in the place of an experiment file: a mixture is fitted to it. A file is an \
    experiment if it begins with a brace; else it is data if its name ends in .csv, .tsv, .tab, .txt, \
    .dat, .data, .npy or .npz, each also with .gz behind, and under other names the content tells.
    """,
    """
    A figure is written whole or not at all. It carries what it was made from, so that one that \
    nothing has changed for is left alone. With several experiment files every one is tried, and \
    the greatest exit status counts.
    """,
  ]

  private static let files = [
    (
      name: "DejaVuSans.ttf",
      meaning: """
      The font of figures that name no other. Where it is in none of the folders that systems \
      keep it in, fontconfig is asked, and a warning says which font had to serve instead.
      """
    )
  ]

  private let drawing = GMMPlot.drawing

  var text: String {
    var page = MdocText()
    page.macro("Dd \(Self.date)")
    page.macro("Dt GMM-PLOT 1")
    // Without a name the page would claim to be part of the system that shows it.
    page.macro("Os \(drawing.name)")
    page.macro("Sh NAME")
    page.macro("Nm \(drawing.name)")
    page.macro("Nd \(mdoc(summary))")
    page.macro("Sh SYNOPSIS")
    synopses(&page)
    page.macro("Sh DESCRIPTION")
    for (index, paragraph) in Self.description.enumerated() {
      if index > 0 { page.macro("Pp") }
      page.paragraph(paragraph)
    }
    page.macro("Pp")
    page.paragraph("The arguments and options of drawing:")
    arguments(drawing.shown, &page)
    page.macro("Sh SUBCOMMANDS")
    for subcommand in GMMPlot.namedCommands { section(subcommand, &page) }
    page.macro("Sh ENVIRONMENT")
    page.list(width: "NO_COLOR", Help.environment.map { ("Ev \($0.name)", $0.meaning.asSentence) })
    page.macro("Pp")
    page.paragraph(Help.environmentNote)
    page.macro("Sh FILES")
    page.list(width: "Ds", Self.files.map { ("Pa \(mdoc($0.name))", $0.meaning) })
    page.macro("Sh EXIT STATUS")
    page.list(
      width: "130", ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning.asSentence) })
    page.macro("Sh EXAMPLES")
    page.literal(Help.examples)
    return page.text
  }

  /// The abstract as the name section wants it: no sentence.
  private var summary: String {
    let abstract = drawing.abstract
    let sentence = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  private func synopses(_ page: inout MdocText) {
    page.macro("Nm")
    for argument in drawing.shown { page.macro(argument.synopsis) }
    for subcommand in GMMPlot.namedCommands {
      page.macro("Nm")
      page.macro("Cm \(subcommand.word)")
      if subcommand.hasShared(with: drawing) { page.macro("Op Ar option ...") }
      for argument in subcommand.own(besides: drawing) { page.macro(argument.synopsis) }
    }
  }

  private func section(_ subcommand: CommandDescription, _ page: inout MdocText) {
    page.macro("Ss \(subcommand.word)")
    page.paragraph(subcommand.abstract)
    arguments(subcommand.own(besides: drawing), &page)
    let shared = subcommand.shared(with: drawing).map(\.longMacro)
    page.macro("Pp")
    page.paragraph("As with drawing:")
    for (index, name) in shared.enumerated() {
      page.macro("\(name) \(index == shared.count - 1 ? "." : ",")")
    }
  }

  private func arguments(_ arguments: [Argument], _ page: inout MdocText) {
    guard !arguments.isEmpty else { return }
    page.list(width: "Ds", arguments.map { ($0.title, $0.description) })
  }
}

extension CommandDescription {
  /// What people are to see.
  fileprivate var shown: [Argument] { arguments + [.version, .help] }

  /// What needs words of its own.
  fileprivate func own(besides other: CommandDescription) -> [Argument] {
    shown.filter { !other.has($0) || $0.kind == .positional }
  }

  /// The options that another command has too.
  fileprivate func shared(with other: CommandDescription) -> [Argument] {
    shown.filter { other.has($0) && $0.kind != .positional }
  }

  fileprivate func hasShared(with other: CommandDescription) -> Bool {
    !shared(with: other).isEmpty
  }

  /// Whether an argument says the same here.
  private func has(_ argument: Argument) -> Bool {
    shown.contains { $0.name == argument.name && $0.description == argument.description }
  }
}

extension Argument {
  fileprivate var longMacro: String { "Fl -\(name)" }

  private var letterMacro: String? { letter.map { "Fl \($0)" } }

  /// The value with its macro, for what has a value.
  private var value: String? {
    guard kind != .flag else { return nil }
    return "Ar \(mdoc(valueName))\(kind == .positional && isRepeated ? " ..." : "")"
  }

  /// All names, and the value.
  fileprivate var title: String {
    let names = kind == .positional ? [] : [letterMacro, longMacro].compactMap { $0 }
    return [names.joined(separator: " , "), value ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The shortest way to write it.
  fileprivate var synopsis: String {
    let name = kind == .positional ? nil : letterMacro ?? longMacro
    let whole = [name, value].compactMap { $0 }.joined(separator: " ")
    return isRequired ? whole : "Op \(whole)"
  }
}

extension String {
  /// A phrase of the help with a capital letter, unless it begins with an option, and a full stop.
  fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
