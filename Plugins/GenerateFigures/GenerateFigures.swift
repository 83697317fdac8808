import Foundation
import PackagePlugin

/// `swift package generate-figures`: draws a package's experiment files into its DocC catalogs, with
/// the names that DocC expects of the variants of an image.
@main
struct GenerateFigures: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    do {
      guard arguments.last != "--target" else {
        throw Failure("--target takes the name of a target")
      }
      var arguments = ArgumentExtractor(arguments)
      if arguments.extractFlag(named: "help") > 0 {
        print(help)
        return
      }
      let targets = arguments.extractOption(named: "target")
      var options = arguments.remainingArguments
      try refuseOutput(options)
      let sets = try FigureSet.sets(of: context.package, targets: targets)
      options += ["--scale", "1,2"].unless(in: options)
      options += ["--theme", "light,dark"].unless(in: options)
      let tool = try context.tool(named: "gmm-plot").url
      for set in sets {
        try draw(set, with: tool, options: options, in: context.package.directoryURL)
      }
    } catch let failure as Failure {
      // Told this way and not thrown, so that the message stands alone.
      Diagnostics.error(failure.message)
    }
  }

  /// Draws or checks the figures of a catalog; anything but success makes the command fail.
  private func draw(
    _ set: FigureSet, with tool: URL, options: [String], in package: URL
  ) throws {
    let process = Process()
    process.executableURL = tool
    // Messages name the experiment files as somebody in the package's folder does.
    process.currentDirectoryURL = package
    process.arguments = options + ["-o", set.output] + set.experiments
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      throw Failure("gmm-plot was ended by signal \(process.terminationStatus)")
    }
    switch process.terminationStatus {
    case 0: break
    case 1:
      Diagnostics.error(
        "figures of \(set.catalog.target) are not up to date: run 'swift package generate-figures'")
    case let status:
      Diagnostics.error("gmm-plot ended with exit status \(status)")
    }
  }

  /// Where the figures go is what the command is for.
  private func refuseOutput(_ options: [String]) throws {
    let refused = options.first { $0.hasPrefix("-o") || $0.hasPrefix("--output") }
    if let refused {
      throw Failure("\(refused) is not taken: figures go to Resources in the DocC catalog")
    }
  }
}

extension [String] {
  /// An option with its value; nothing if it is given already.
  fileprivate func unless(in options: [String]) -> [String] {
    guard let name = first else { return [] }
    return options.contains { $0 == name || $0.hasPrefix(name + "=") } ? [] : self
  }
}

private let help = """
  OVERVIEW: Draw the experiment files of a package into its DocC catalog.

  USAGE: swift package --allow-writing-to-package-directory generate-figures
           [--check] [--target <target>] ... [<option of gmm-plot> ...]

  The figures of Figures/*.json go to Resources in the package's DocC catalog. If several targets
  have a catalog, those of Figures/<target>/*.json go to that target's. Each is drawn light and dark,
  at scales 1 and 2.

  OPTIONS:
    --check             Write nothing; fail if a figure is missing or not up to date.
    --target <target>   The target whose figures are drawn; may be repeated. (default: all)
    --help              Show this help.

  All other options are passed on to gmm-plot, as --tolerance, --scale and --theme. Without
  --allow-writing-to-package-directory, SwiftPM asks on a terminal, and fails elsewhere.
  """
