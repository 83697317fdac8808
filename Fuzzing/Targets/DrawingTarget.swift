import ExperimentFile
import FigureFiles
import PNG
import Plotting
import Synchronization

/// Draws experiments that have the shape of the schema, over samples and data of all magnitudes.
enum DrawingTarget {
  /// How many figures of each format have been drawn, and how many experiments could not be.
  struct Counts {
    var figures: [FigureFormat: Int] = [:]
    var refused = 0
  }

  static let counts = Mutex(Counts())

  static func problem(with bytes: [UInt8]) -> String? {
    let input = DrawnInput(bytes)
    do {
      return try problem(of: input).map { "\($0): \(input.text)\ndata.csv: \(input.table)" }
    } catch is ExperimentProblem {
      // Rules that need the points, such as of data without a number.
      counts.withLock { $0.refused += 1 }
      return nil
    } catch {
      return "\(error): \(input.text)"
    }
  }

  private static func problem(of input: DrawnInput) throws -> String? {
    let experiment = input.experiment
    let data = DataSources(of: experiment) { _ in DataSource(input.table, name: "data.csv") }
    let numbers = try ExperimentNumbers(experiment, data: data)
    let moving = try AnimationNumbers(experiment, data: data, workers: 1)
    let font = try experiment.font(relativeTo: "").font
    // The layout is most of the work, and that of all formats.
    let layout = numbers.figure.layout(measuring: font)
    let list = DisplayList(numbers.figure, layout, measuring: font)
    _ = try numbers.report(layout).bytes(.report)
    let digests = try data.digests()
    let readings = experiment.changedReadings(of: data)
    for format in FigureFormat.allCases {
      let provenance = Provenance(
        of: experiment, dataDigests: digests, readings: readings, font: font, format: format)
      let settings = experiment.figure
      var bytes = try format.render(
        list, font: font,
        pixels: PixelSize(width: settings.pixelWidth, height: settings.pixelHeight),
        dark: settings.theme == .named(.auto) && format == .svg ? list : nil,
        svgText: settings.svgText, dotResolution: settings.dotResolution, provenance: provenance,
        report: { _ in })
      if let moving, FigureFormat.animated.contains(format) {
        bytes = try FigureNumbers.moving(moving).file(
          as: format, settings, font: font, provenance: provenance
        ).bytes
      }
      counts.withLock { $0.figures[format, default: 0] += 1 }
      guard FigureContent(of: bytes, upTo: 1 << 20) == .whole(provenance) else {
        return "a \(format) that is not whole, or does not say what it was made from"
      }
      if let problem = problem(in: bytes, format, experiment) { return "\(format): \(problem)" }
    }
    return nil
  }

  private static func problem(
    in file: [UInt8], _ format: FigureFormat, _ experiment: Experiment
  ) -> String? {
    switch format {
    case .png:
      let picture = PNGPixels(file)
      let (width, height) = (experiment.figure.pixelWidth, experiment.figure.pixelHeight)
      return picture?.width == width && picture?.height == height
        ? nil : "no picture of \(width) × \(height) pixels"
    case .svg: return problemInXML(file)
    case .pdf: return problemInPDF(file)
    }
  }
}
