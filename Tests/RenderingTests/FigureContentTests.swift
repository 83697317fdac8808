import GMMSupport
import Plotting
import Testing

@testable import Rendering

/// What a file says of itself, and whether it is believed.
@Suite struct FigureContentTests {
  private static let provenance = Provenance(
    experiment: #"{"title": "a > b & \"c\" π", "n": [1e-05, -2.5]}"#,
    digest: String(repeating: "0123456789abcdef", count: 4))

  private static func figure(
    _ format: FigureFormat, _ provenance: Provenance = provenance
  ) throws -> [UInt8] {
    var list = DisplayList(width: 12, height: 9, title: "A title")
    list.items = [
      .rectangles(
        [Rectangle(left: 1, bottom: 1, right: 5, top: 7)],
        fill: Color(red: 0.25, green: 0.5, blue: 1), clip: nil)
    ]
    return try format.render(list, font: Font.standard(dpi: 72), provenance: provenance)
  }

  @Test("A figure is whole as it was drawn", arguments: FigureFormat.allCases)
  func whole(_ format: FigureFormat) throws {
    #expect(try FigureContent(of: Self.figure(format), upTo: 0) == .whole(Self.provenance))
  }

  @Test(
    "A figure has the XXH64 of the file that it is without the hash",
    arguments: FigureFormat.allCases
  )
  func checksum(_ format: FigureFormat) throws {
    let file = try Self.figure(format)
    let (before, after) = try #require(FigureChecksum.removed(from: file))
    var hash = XXH64()
    Array(before + after).withUnsafeBytes { hash.append($0) }
    let digits = hexadecimal(hash.value, digits: 16)
    let lengths: [FigureFormat: Int] = [.png: 50, .svg: 28, .pdf: 36]
    #expect(file.count - before.count - after.count == lengths[format])
    let field = String(decoding: file[before.endIndex..<after.startIndex], as: UTF8.self)
    #expect(field.contains(digits))
  }

  @Test(
    "A bit that is flipped anywhere in a figure is found, in every byte of it",
    arguments: FigureFormat.allCases)
  func flippedBits(_ format: FigureFormat) throws {
    let file = try Self.figure(format)
    var damaged = file
    for place in file.indices {
      // Each bit has its turn, in another order in each stretch of eight bytes.
      damaged[place] ^= 1 << UInt8((place * 3 + place / 8) % 8)
      #expect(!isWhole(damaged), "a bit of byte \(place)")
      damaged[place] = ~file[place]
      #expect(!isWhole(damaged), "byte \(place)")
      damaged[place] = file[place]
    }
    #expect(isWhole(damaged))
  }

  @Test(
    "A figure that is cut off anywhere, or goes on after its end, is not whole",
    arguments: FigureFormat.allCases)
  func ends(_ format: FigureFormat) throws {
    let file = try Self.figure(format)
    for length in file.indices { #expect(!isWhole(Array(file[..<length])), "\(length) bytes") }
    for rest: [UInt8] in [[0], [10], Array("%%EOF\n".utf8), Array("</svg>\n".utf8), file] {
      #expect(!isWhole(file + rest))
    }
  }

  @Test(
    "Blocks of a figure that are missing, doubled or zero are found",
    arguments: FigureFormat.allCases)
  func blocks(_ format: FigureFormat) throws {
    let file = try Self.figure(format)
    for length in [1, 8, 50, 200] {
      for start in stride(from: 0, to: file.count - length, by: 7) {
        let (before, block, after) = (
          file[..<start], file[start..<start + length], file[(start + length)...]
        )
        #expect(!isWhole(Array(before + after)), "\(length) bytes at \(start) are missing")
        #expect(
          !isWhole(Array(before + block + block + after)), "\(length) bytes at \(start) doubled")
        if block.contains(where: { $0 != 0 }) {
          let zeros = [UInt8](repeating: 0, count: length)
          #expect(!isWhole(before + zeros + after), "\(length) bytes at \(start) are zero")
        }
      }
    }
  }

  @Test("A figure that is damaged where it says what it was made from is still one of gmm-plot")
  func damagedProvenance() throws {
    for format in FigureFormat.allCases {
      let file = try Self.figure(format)
      for place in file.indices {
        var damaged = file
        damaged[place] ^= 0x20
        let content = FigureContent(of: damaged, upTo: 1 << 20)
        #expect(content == .damaged || content == .cutOff, "\(format): byte \(place)")
      }
    }
    for file in [[], Array("<svg></svg>\n".utf8), Array("%PDF-1.5\n%%EOF\n".utf8)] {
      #expect(FigureContent(of: file, upTo: 1 << 20) == .foreign)
    }
  }

  @Test("A figure names the version that drew it; the first version named none, nor had a checksum")
  func renderer() throws {
    for format in FigureFormat.allCases {
      let newer = Provenance(
        experiment: "{}", digest: Self.provenance.digest, renderer: Provenance.rendererVersion + 1)
      #expect(try FigureContent(of: Self.figure(format, newer), upTo: 0) == .whole(newer))
    }
    let first = Provenance(experiment: "{}", digest: Self.provenance.digest, renderer: 1)
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg">
      <metadata><gmm-plot xmlns="urn:gmm-plot" digest="\(first.digest)">{}</gmm-plot></metadata>
      </svg>

      """
    #expect(FigureContent(of: Array(svg.utf8), upTo: 0) == .whole(first))
    let pdf = "%PDF-1.5\n1 0 obj\n<< /Keywords (gmm-plot \(first.digest) {})\n>>\nendobj\n%%EOF\n"
    #expect(FigureContent(of: Array(pdf.utf8), upTo: 0) == .whole(first))
    #expect(FigureContent(of: Array(pdf.utf8.dropLast()), upTo: 0) == .cutOff)
  }

  private func isWhole(_ file: [UInt8]) -> Bool {
    if case .whole = FigureContent(of: file, upTo: 1 << 20) { true } else { false }
  }
}
