import Foundation
import Rendering
import Testing

/// Figures with the right checksum that somebody has made say or show something else.
enum ForgedFigure {
  /// The smallest SVG that says it was made from some text by the version of gmm-plot that is tested.
  static func svg(experiment: String) throws -> Data {
    let renderer = Provenance.rendererVersion
    let text = experiment.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return try withChecksum(
      svg: """
        <svg><metadata><gmm-plot xmlns="urn:gmm-plot" digest="0" renderer="\(renderer)" checksum="">\
        \(text)</gmm-plot></metadata></svg>

        """)
  }

  /// An SVG with the checksum that it would have if it had been drawn as it is.
  static func withChecksum(svg: String) throws -> Data {
    let place = try #require(svg.firstRange(of: #/ checksum="[0-9a-f]*"/#))
    let without = svg.replacingCharacters(in: place, with: "")
    let checksum = xxh64(Data(without.utf8))
    return Data(svg.replacingCharacters(in: place, with: " checksum=\"\(checksum)\"").utf8)
  }

  /// A PDF with the checksum that it would have if it had been drawn as it is.
  static func withChecksum(pdf: Data) throws -> Data {
    let field = Data("%gmm-plot checksum ".utf8)
    let start = try #require(pdf.range(of: field, options: .backwards))
    let end = start.upperBound + 17
    let checksum = xxh64(pdf[..<start.lowerBound] + pdf[end...])
    return pdf[..<start.upperBound] + Data("\(checksum)\n".utf8) + pdf[end...]
  }
}
