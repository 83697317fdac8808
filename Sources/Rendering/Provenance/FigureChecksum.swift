import GMMSupport
import PNG

/// The checksum that a figure carries of itself, by which damage is noticed.
///
/// It is the hash XXH64 of the file as it is without the checksum. That is put in when the file is
/// complete, at a place where it moves nothing that the file refers to: in PNG as the last text, in
/// SVG as the last attribute of the provenance, in PDF as a comment before the place of the
/// cross-references. A hash against accidents is enough: who forges a figure can forge any.
enum FigureChecksum {
  /// The text that has it in PNG.
  static let keyword = "gmm-plot checksum"

  /// How a kind of file has it.
  private enum Form {
    case png, svg, pdf

    init(_ file: [UInt8]) {
      self =
        file.starts(with: "%PDF-".utf8) ? .pdf : file.first == UInt8(ascii: "<") ? .svg : .png
    }

    /// What the file has for a checksum, always of the same length.
    func field(_ digits: String) -> [UInt8] {
      switch self {
      case .png: PNGEncoder.textChunk(keyword, digits)
      case .svg: Array(" checksum=\"\(digits)\"".utf8)
      case .pdf: Array("%\(keyword) \(digits)\n".utf8)
      }
    }

    /// What comes after the checksum, or will; `nil` if it is missing.
    func following(in file: [UInt8]) -> Int? {
      switch self {
      case .png: file.count >= 12 ? file.count - 12 : nil
      case .svg: Provenance.svgDigests(in: file).map { $0.upperBound + 1 }
      case .pdf:
        file.indices.suffix(64).last { file[$0...].starts(with: "startxref\n".utf8) }
      }
    }
  }

  /// A complete figure with its checksum put in.
  static func added(to file: [UInt8]) -> [UInt8] {
    let form = Form(file)
    guard let place = form.following(in: file) else { return file }
    return file[..<place] + form.field(digits(file[...], [])) + file[place...]
  }

  /// The figure without its checksum; `nil` if it has none, or a wrong one.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func removed(from file: [UInt8]) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)?
  {
    let form = Form(file)
    let width = form.field(String(repeating: "0", count: 16)).count
    guard let end = form.following(in: file), end >= width else { return nil }
    let (before, after) = (file[..<(end - width)], file[end...])
    let field = form.field(digits(before, after))
    return file[before.endIndex..<end].elementsEqual(field) ? (before, after) : nil
  }

  /// Whether a figure has a checksum and is the file that it belongs to.
  ///
  /// Programs that make PNG files smaller change all their bytes: of a PNG that is whole the file is
  /// made again that its pixels and its texts had.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file.
  ///   - pixelCount: The number of pixels of a PNG that is made again; one with more is not.
  /// - Returns: Whether the checksum is right.
  /// - Complexity: O(*n*), where *n* is the number of bytes, and of pixels if a PNG has been changed.
  static func isRight(in file: [UInt8], upTo pixelCount: Int) -> Bool {
    if removed(from: file) != nil { return true }
    guard let chunks = PNGChunks(file), let header = chunks.header, header.pixelCount <= pixelCount,
      chunks.isIntact, let resolution = chunks.pixelsPerMeter,
      let picture = PNGPixels(chunks, largestCount: pixelCount)
    else { return false }
    let checksums = chunks.texts.filter { $0.keyword == keyword }.map(\.text)
    let former = picture.encoded(
      dpi: Double(resolution) * 0.0254,
      texts: chunks.texts.filter { $0.keyword != keyword }.map { ($0.keyword, $0.text) })
    return checksums == [digits(former[...], [])]
  }

  private static func digits(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> String {
    var hash = XXH64()
    before.withUnsafeBytes { hash.append($0) }
    after.withUnsafeBytes { hash.append($0) }
    return hexadecimal(hash.value, digits: 16)
  }
}
