import ArgumentParser
import Rendering

/// The value of `--format`.
struct FormatArgument: ExpressibleByArgument {
  let format: FigureFormat

  init?(argument: String) {
    guard let format = FigureFormat(rawValue: argument.lowercased()) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { FigureFormat.allCases.map(\.rawValue) }
}
