import GMMSupport
import PNG

/// The glyphs of a font that a document shows, and the numbers that it knows them by.
///
/// A glyph has a number of its own for each text that it stands for, so that text can be
/// copied as it was written; so has the sign for missing characters, which is number 0 besides
/// (ISO 14289-1, 7.21.8, allows no text to show number 0).
struct PDFFont {
  private struct Key: Hashable {
    let glyph: UInt32
    let text: String
  }

  private let face: FreeTypeFace
  private let design: FontDesign
  private var numbers: [Key: Int] = [:]
  private var glyphs: [DesignGlyph]
  /// What is copied from each glyph but the first.
  private var texts: [String] = []

  init(_ face: FreeTypeFace) {
    self.face = face
    design = face.design
    glyphs = [face.designGlyph(0)]
  }

  /// The number of a glyph that stands for a text, and its width in thousandths of the font size.
  mutating func use(_ glyph: UInt32, text: String) -> (number: Int, width: Double) {
    let key = Key(glyph: glyph, text: text.interchangeable)
    // Numbers have 16 bits. No figure has so many letters, but a file of strangers may have.
    let number = numbers[key] ?? (glyphs.count < 65_535 ? glyphs.count : 0)
    if number == glyphs.count {
      numbers[key] = number
      glyphs.append(face.designGlyph(key.glyph))
      texts.append(key.text)
    }
    return (number, width(glyphs[number]))
  }

  private func width(_ glyph: DesignGlyph) -> Double { thousandths(glyph.advance) }

  private func thousandths(_ units: Int) -> Double {
    Double(units) * 1000 / Double(design.unitsPerEm)
  }

  /// Adds the font with its glyphs to a file (ISO 32000-1, 9.6 to 9.10).
  func add(to file: inout PDFFile) -> PDFFile.Reference {
    let isCubic = glyphs.contains { $0.contours.joined().contains { $0.kind == .cubic } }
    let program =
      isCubic
      ? CompactFontSubset.file(glyphs, design) : TrueTypeSubset.file(glyphs, design)
    let stream = file.addStream(
      program, isCubic ? "/Subtype/CIDFontType0C" : "/Length1 \(program.count)")
    let name = pdfName("\(tag(program))+\(design.name)")
    let bounds = DesignBounds(of: glyphs)
    let box = [bounds.left, bounds.bottom, bounds.right, bounds.top].map(lengthOfUnits)
    // Nothing is known of the stems; what is written serves for replacing a font that is missing.
    let descriptor = file.add(
      """
      <</Type/FontDescriptor/FontName\(name)/Flags 4/FontBBox[\(box.joined(separator: " "))]\
      /ItalicAngle 0/Ascent \(lengthOfUnits(design.ascender))\
      /Descent \(lengthOfUnits(design.descender))/CapHeight \(lengthOfUnits(design.ascender))\
      /StemV 80/\(isCubic ? "FontFile3" : "FontFile2") \(stream)>>
      """)
    let widths = glyphs.dropFirst().map { lengthText(width($0)) }
    let descendant = file.add(
      """
      <</Type/Font/Subtype\(isCubic ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity")\
      /BaseFont\(name)/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
      /FontDescriptor \(descriptor)/W[1[\(widths.joined(separator: " "))]]>>
      """)
    let characters = file.addStream(Array(characterMap.utf8))
    return file.add(
      """
      <</Type/Font/Subtype/Type0/BaseFont\(isCubic ? "\(name)-Identity-H" : name)\
      /Encoding/Identity-H/DescendantFonts[\(descendant)]/ToUnicode \(characters)>>
      """)
  }

  private func lengthOfUnits(_ units: Int) -> String { lengthText(thousandths(units)) }

  /// Six letters that tell one part of a font from others, made from the part itself.
  private func tag(_ program: [UInt8]) -> String {
    var hash = XXH64()
    program.withUnsafeBytes { hash.append($0) }
    var rest = hash.value
    var tag = ""
    for _ in 0..<6 {
      tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
      rest /= 26
    }
    return tag
  }

  /// Which character each number stands for, for text to be found and copied.
  private var characterMap: String {
    var text = """
      /CIDInit/ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000><FFFF>
      endcodespacerange

      """
    let limit = 100
    for start in stride(from: 0, to: texts.count, by: limit) {
      let part = start..<min(start + limit, texts.count)
      text += "\(part.count) beginbfchar\n"
      for index in part {
        let character = hexadecimalUTF16(texts[index])
        text += "<\(hexadecimal(index + 1, digits: 4))><\(character)>\n"
      }
      text += "endbfchar\n"
    }
    return text + """
      endcmap
      CMapName currentdict/CMap defineresource pop
      end
      end

      """
  }
}
