import ArgumentParser

/// The option that says how much figures may cost.
struct LimitOption: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      """
      How much the figure of an experiment may cost; what costs more is refused before it is drawn. \
      default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of \
      one core, of which points, rows and iterations count too. none: no limit.
      """, valueName: "limit"))
  var limits = ResourceLimits.standard
}

extension ResourceLimits: ExpressibleByArgument {}
