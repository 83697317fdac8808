import GMMSupport
import PNG

/// A PDF file that grows object by object (ISO 32000-1, 7.5).
///
/// Objects are not packed into streams, so that what a figure was made from is found without a
/// reader of PDF.
struct PDFFile {
  /// The number of an object, by which others refer to it.
  struct Reference: CustomStringConvertible {
    fileprivate let number: Int

    /// As it is written in other objects.
    var description: String { "\(number) 0 R" }
  }

  // Bytes above 127 tell programs that transfer files that this is no text.
  private var bytes = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  /// The places of objects, in the order of their numbers.
  private var places: [Int] = []

  /// The reference to an object that is added later.
  mutating func reserve() -> Reference {
    places.append(0)
    return Reference(number: places.count)
  }

  /// Adds an object whose reference is known already.
  mutating func add(_ content: String, as reference: Reference) {
    begin(reference)
    bytes += content.utf8
    bytes += "\nendobj\n".utf8
  }

  /// Adds an object.
  mutating func add(_ content: String) -> Reference {
    let reference = reserve()
    add(content, as: reference)
    return reference
  }

  /// Adds a stream, compressed.
  ///
  /// - Parameters:
  ///   - content: The bytes of the stream.
  ///   - entries: What its dictionary holds besides the length and the kind of compression.
  /// - Returns: The reference to it.
  mutating func addStream(_ content: [UInt8], _ entries: String = "") -> Reference {
    let reference = reserve()
    let compressed = ZlibStream.compressed(content)
    begin(reference)
    bytes += "<<\(entries)/Filter/FlateDecode/Length \(compressed.count)>>\nstream\n".utf8
    bytes += compressed
    bytes += "\nendstream\nendobj\n".utf8
    return reference
  }

  private mutating func begin(_ reference: Reference) {
    places[reference.number - 1] = bytes.count
    bytes += "\(reference.number) 0 obj\n".utf8
  }

  /// Ends the file.
  ///
  /// - Parameters:
  ///   - catalog: The object that all others are found from.
  ///   - information: The object that tells about the document.
  /// - Returns: The bytes of the file.
  consuming func finish(catalog: Reference, information: Reference) -> [UInt8] {
    let (first, second) = identifier(without: information)
    let start = bytes.count
    bytes += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8
    for place in places {
      let digits = String(place)
      bytes += repeatElement(UInt8(ascii: "0"), count: max(0, 10 - digits.utf8.count))
      bytes += "\(digits) 00000 n \n".utf8
    }
    bytes += "trailer\n<</Size \(places.count + 1)/Root \(catalog)/Info \(information)".utf8
    bytes += "/ID[<\(first)\(second)><\(first)\(second)>]>>\n".utf8
    bytes += "startxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  /// Two hashes of the objects but one: what tells the file from all others.
  ///
  /// What is written about the document does not count, so that the same picture has the same bytes
  /// but there.
  private func identifier(without information: Reference) -> (String, String) {
    let start = places[information.number - 1]
    let end = places.filter { $0 > start }.min() ?? bytes.count
    var hash = XXH64()
    bytes[..<start].withUnsafeBytes { hash.append($0) }
    bytes[end...].withUnsafeBytes { hash.append($0) }
    let first = hexadecimal(hash.value, digits: 16)
    Array(first.utf8).withUnsafeBytes { hash.append($0) }
    return (first, hexadecimal(hash.value, digits: 16))
  }
}
