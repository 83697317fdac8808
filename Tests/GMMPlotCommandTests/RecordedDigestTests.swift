import Foundation
import GMMSupport
import TestSupport
import Testing

/// The digests of the figures that are in use: those of the repository's experiment files.
@Suite(.needs(font: "DejaVuSans.ttf", "DejaVuSerif.ttf"))
struct RecordedDigestTests {
  private struct Recording: Decodable {
    struct File: Decodable {
      let file: String
      let font: String
      let experiment: String
      let data: String?
      /// By format; none where the data are missing.
      let digests: [String: String]?
    }
    let renderer: Int
    /// SHA-256 of the table directories of the fonts that the digests belong to.
    let fonts: [String: String]
    let files: [File]
  }

  private static func recording() throws -> Recording {
    try decodedFixture("ExperimentFile/keys/expected.json", as: Recording.self)
  }

  /// SHA-256 of the table directories of the fonts of this machine.
  private static func fonts() throws -> [String: String] {
    let names = ["DejaVu Sans": "DejaVuSans.ttf", "DejaVu Serif": "DejaVuSerif.ttf"]
    return try names.mapValues {
      let file = try #require(DejaVuFonts.file($0), "\($0) is not installed")
      return SHA256.hexadecimal(try DejaVuFonts.tableDirectory(of: file))
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
        let sources =
          "renderer \(recording.renderer)\nformat \(format)\nexperiment \(file.experiment)\n"
          + "font \(font)\n" + (file.data.map { "data \($0)\n" } ?? "")
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
  static func file(_ format: String, experiment: String, digest: String) -> Data {
    format == "png"
      ? png(experiment: experiment, digest: digest) : svg(experiment: experiment, digest: digest)
  }

  private static func svg(experiment: String, digest: String) -> Data {
    let escaped = experiment.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    return Data(
      """
      <svg xmlns="http://www.w3.org/2000/svg">
      <metadata><gmm-plot xmlns="urn:gmm-plot" digest="\(digest)">\(escaped)</gmm-plot></metadata>
      </svg>

      """.utf8)
  }

  private static func png(experiment: String, digest: String) -> Data {
    let texts = [("gmm-plot experiment", experiment), ("gmm-plot digest", digest)]
    let chunks = texts.map { chunk("iTXt", Data("\($0)\0\0\0\0\0\($1)".utf8)) }
    // The check sum of the last chunk is part of every end.
    return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + chunks.joined()
      + Data([0, 0, 0, 0]) + Data("IEND".utf8) + Data([0xAE, 0x42, 0x60, 0x82])
  }

  /// A chunk whose check sum is left to be zero.
  private static func chunk(_ type: String, _ content: Data) -> Data {
    let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: content.count >> $0) }
    return Data(length) + Data(type.utf8) + content + Data(count: 4)
  }
}
