import GMMSupport
import Plotting
import Testing

@testable import Rendering

@Suite struct ProvenanceTests {
  private let list = DisplayList(width: 20, height: 20, title: "A title")
  private let provenance = Provenance(
    experiment: #"{"title": "a (b) \\ <c> & \"d\" π 😀 &lt;", "n": [1e-05, -2.5]}"#,
    digest: "0123456789abcdef")

  private func figure(_ format: FigureFormat, _ provenance: Provenance?) throws -> [UInt8] {
    let font = try Font.standard(dpi: 72)
    return try format.render(list, font: font, provenance: provenance)
  }

  @Test("A figure gives back what it was made from", arguments: FigureFormat.allCases)
  func roundTrip(_ format: FigureFormat) throws {
    #expect(try Provenance(of: figure(format, provenance)) == provenance)
    let plain = Provenance(experiment: #"{"n": 1}"#, digest: "0123")
    #expect(try Provenance(of: figure(format, plain)) == plain)
  }

  @Test("PDF files that Cairo wrote, as figures were drawn once, say what they were made from")
  func cairo() {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    let keywords = "gmm-plot \(digest) {\"n\": 1}"
    let units = keywords.utf16.map { "00" + hexadecimal($0, digits: 2) }.joined()
    for string in ["(\(keywords))", "<feff\(units)>"] {
      let file = "%PDF-1.5\n1 0 obj\n<< /Title (A)\n   /Keywords \(string)\n   /Creator (x)\n>>"
      #expect(
        Provenance(of: Array(file.utf8))
          == Provenance(experiment: #"{"n": 1}"#, digest: digest, renderer: 1))
    }
  }

  @Test("No title is taken for what a figure was made from")
  func forgedTitle() throws {
    var list = list
    list.title = "/Keywords <feff> /Keywords (gmm-plot 0 {})"
    let file = try FigureFormat.pdf.render(list, font: .standard(dpi: 72), provenance: provenance)
    #expect(Provenance(of: file) == provenance)
  }

  @Test("A figure that was made of nothing says so", arguments: FigureFormat.allCases)
  func nothing(_ format: FigureFormat) throws {
    #expect(try Provenance(of: figure(format, nil)) == nil)
  }

  @Test("Damaged files and files of other programs have no provenance, and do no harm")
  func damaged() throws {
    for file in [[], [0x89], Array("%PDF-1.5 /Keywords (".utf8), Array("<svg/>".utf8)] {
      #expect(Provenance(of: file) == nil)
    }
  }

  @Test(
    "Figures are the same if they show and say the same, whatever their digests and checksums",
    arguments: FigureFormat.allCases)
  func sameFigure(_ format: FigureFormat) throws {
    let first = try figure(format, provenance)
    let digest = Provenance(
      experiment: provenance.experiment, digest: "fedcba9876543210",
      renderer: provenance.renderer + 1)
    let experiment = Provenance(experiment: "{}", digest: provenance.digest)
    let other = try figure(format, digest)
    #expect(first != other)
    #expect(showsSameFigure(first, as: other))
    #expect(try !showsSameFigure(first, as: figure(format, experiment)))
    for another in FigureFormat.allCases where another != format {
      #expect(try !showsSameFigure(first, as: figure(another, provenance)))
    }
    var darker = list
    darker.items = [
      .rectangles(
        [Rectangle(left: 1, bottom: 1, right: 2, top: 2)],
        fill: Color(red: 1, green: 0, blue: 0), clip: nil)
    ]
    let font = try Font.standard(dpi: 72)
    #expect(
      try !showsSameFigure(first, as: format.render(darker, font: font, provenance: provenance)))
    // The resolution of a PNG is the size that it is printed at.
    #expect(
      try format != .png
        || !showsSameFigure(
          first,
          as: format.render(
            list, font: .standard(dpi: 73), pixels: PixelSize(width: 20, height: 20),
            provenance: provenance))
    )
  }

  @Test("A damaged figure is no other's like", arguments: FigureFormat.allCases)
  func damagedFigure(_ format: FigureFormat) throws {
    let file = try figure(format, provenance)
    for place in file.indices {
      var damaged = file
      damaged[place] ^= 1
      #expect(!showsSameFigure(damaged, as: file), "byte \(place)")
    }
  }
}
