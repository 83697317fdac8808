import Foundation
import GMMSupport
import Rendering
import TestSupport
import Testing

/// The digests of the figures that are in use: those of the repository's experiment files.
@Suite(
  .needs(
    font: "DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSans-Oblique.ttf", "DejaVuMathTeXGyre.ttf",
    "OpenSans-Regular.ttf", "OpenSans-Italic.ttf", "OpenSans-Semibold.ttf"))
struct RecordedDigestTests {
  private struct Recording: Decodable {
    struct File: Decodable {
      let file: String
      let font: String
      /// The other faces that have letters of the figure: those of formulas and of bold titles.
      let furtherFonts: [String]?
      let hasFormulas: Bool?
      let experiment: String
      let data: String?
      /// By format; none where the data are missing.
      let digests: [String: String]?
    }
    let renderer: Int
    /// The digests of the fonts that the digests belong to.
    let fonts: [String: String]
    let files: [File]
  }

  private static func recording() throws -> Recording {
    try decodedFixture("ExperimentFile/keys/expected.json", as: Recording.self)
  }

  /// The digests of the fonts of this machine.
  private static func fonts() throws -> [String: String] {
    let names = [
      "DejaVu Sans": "DejaVuSans.ttf", "DejaVu Serif": "DejaVuSerif.ttf",
      "DejaVu Sans:style=Oblique": "DejaVuSans-Oblique.ttf",
      "DejaVu Math TeX Gyre": "DejaVuMathTeXGyre.ttf", "Open Sans": "OpenSans-Regular.ttf",
      "Open Sans:style=Italic": "OpenSans-Italic.ttf",
      "Open Sans Semibold": "OpenSans-Semibold.ttf",
    ]
    return try names.mapValues {
      let file = try #require(DejaVuFonts.file($0), "\($0) is not installed")
      return try Font(path: file.path, dpi: 72).digest
    }
  }

  @Test(
    "A figure with the digest of the parts that were recorded is fresh", arguments: ["png", "svg"])
  func fresh(format: String) throws {
    let (recording, fonts) = try (Self.recording(), Self.fonts())
    let files = recording.files.filter { $0.digests != nil }
    #expect(files.count > 30)
    let folders = Dictionary(grouping: files) {
      URL(filePath: $0.file).deletingLastPathComponent().path
    }
    #expect(folders.count == 3)
    for files in folders.values {
      let bench = try Workbench()
      for file in files {
        let font = try #require(fonts[file.font])
        let furtherFonts = try (file.furtherFonts ?? []).map { name in
          let digest = try #require(fonts[name])
          let family = name.split(separator: ":")[0].replacing(" Semibold", with: "")
          return "font \(digest) \(family)\n"
        }.joined()
        let sources =
          "renderer \(recording.renderer)\nformat \(format)\nexperiment \(file.experiment)\n"
          + "font \(font)\n" + furtherFonts + (file.data.map { "data \($0)\n" } ?? "")
          + (file.hasFormulas == true ? "formulas\n" : "")
        let digest = SHA256.hexadecimal(Array(sources.utf8))
        if font == recording.fonts[file.font] {
          #expect(digest == file.digests?[format], "\(file.file)")
        }
        let name = URL(filePath: file.file).deletingPathExtension().lastPathComponent
        try bench.write(
          FigureShell.file(format, experiment: file.experiment, digest: digest),
          to: "\(name).\(format)")
      }
      let result = try Tool.gmmPlot.run(
        files.map(\.file) + ["-o", bench.folder.path + "/", "--format", format, "--check"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.isEmpty)
    }
  }
}

/// Figures that show nothing, and carry what they are said to be made from.
enum FigureShell {
  static func file(
    _ format: String, experiment: String, digest: String, renderer: Int = Provenance.rendererVersion
  ) -> Data {
    format == "png"
      ? png(experiment: experiment, digest: digest, renderer: renderer)
      : svg(experiment: experiment, digest: digest, renderer: renderer)
  }

  private static func svg(experiment: String, digest: String, renderer: Int) -> Data {
    let escaped = experiment.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    let beginning = """
      <svg xmlns="http://www.w3.org/2000/svg">
      <metadata><gmm-plot xmlns="urn:gmm-plot" digest="\(digest)"
      """
    let end = """
      >\(escaped)</gmm-plot></metadata>
      </svg>

      """
    // The first version named itself not, and knew no checksum.
    guard renderer > 1 else { return Data((beginning + end).utf8) }
    let named = beginning + " renderer=\"\(renderer)\""
    return Data("\(named) checksum=\"\(xxh64(Data((named + end).utf8)))\"\(end)".utf8)
  }

  private static func png(experiment: String, digest: String, renderer: Int) -> Data {
    var file = PNGFile(width: 1, height: 1, channels: [0, 0, 0])
    file.setText(experiment, for: "gmm-plot experiment")
    file.setText(digest, for: "gmm-plot digest")
    if renderer > 1 {
      file.setText("\(renderer)", for: "gmm-plot renderer")
      file.setChecksum()
    }
    return file.data
  }
}

/// The hash XXH64 in hexadecimal digits.
func xxh64(_ bytes: Data) -> String {
  var hash = XXH64()
  [UInt8](bytes).withUnsafeBytes { hash.append($0) }
  return hexadecimal(hash.value, digits: 16)
}
