import Plotting

/// Writes display lists as PDF documents of one page.
enum PDFRenderer {
  /// Writes a figure on a page of its exact size, not snapped to any grid, with its text as text.
  ///
  /// The document says what it shows to those who cannot see it: it is tagged as one figure, with a
  /// title, a language and a description (ISO 32000-1, 14.7 to 14.9).
  ///
  /// - Parameters:
  ///   - list: The figure.
  ///   - font: The font of its text, of which the document holds the letters that it shows.
  ///   - provenance: What the figure was made from; `nil` for nothing.
  ///   - dotPictures: How its dots are pictures; `nil` where they are shapes.
  /// - Returns: The bytes of a PDF file; the same for the same figure and the same letters.
  static func render(
    _ list: DisplayList, font: Font, provenance: Provenance?, dotPictures: DotPictures?
  ) -> [UInt8] {
    let page = Page(pointsOf: list)
    var content = PDFContent(font: font, page: page)
    content.dotPictures = dotPictures
    content.append(page.items(of: list))

    var file = PDFFile()
    let information = file.add(information(list, provenance))
    let (pages, leaf) = (file.reserve(), file.reserve())
    let stream = file.addStream(content.bytes)
    let size = "[0 0 \(lengthText(page.width)) \(lengthText(page.height))]"
    file.add("<</Type/Pages/Kids[\(leaf)]/Count 1>>", as: pages)
    file.add(
      """
      <</Type/Page/Parent \(pages)/MediaBox\(size)/Contents \(stream)\
      /Resources<<\(resources(content, &file))>>\(blending(content))/StructParents 0/Tabs/S>>
      """, as: leaf)
    let structure = structure(of: list, page: leaf, size: size, &file)
    // Texts of figures are in the language of their authors, which nothing tells; what is written
    // about figures is in English.
    let catalog = file.add(
      """
      <</Type/Catalog/Pages \(pages)/Lang(en)/MarkInfo<</Marked true>>\
      /StructTreeRoot \(structure)/ViewerPreferences<</DisplayDocTitle true>>>>
      """)
    return file.finish(catalog: catalog, information: information)
  }

  /// What the document is and comes from. The keywords come first in the file, where no text can be
  /// taken for them.
  private static func information(_ list: DisplayList, _ provenance: Provenance?) -> String {
    var entries = ""
    func add(_ key: String, _ value: String?) {
      if let value { entries += "/\(key) \(pdfText(value))\n" }
    }
    add("Keywords", provenance?.pdfKeywords)
    add("Title", list.title ?? list.summary)
    add("Subject", list.summary)
    add("Creator", software)
    return "<<\n\(entries)>>"
  }

  private static func resources(_ content: PDFContent, _ file: inout PDFFile) -> String {
    var text = ""
    let texts = content.letters.enumerated().map { (GlyphFace.text($0), $1) }
    let formulas = FormulaFace.allCases.map { (GlyphFace.formula($0), content.formulaLetters[$0]) }
    let fonts = (texts + formulas).compactMap { face, font in
      font.map { "/\(PDFContent.name(of: face)) \($0.add(to: &file))" }
    }
    if !fonts.isEmpty { text += "/Font<<\(fonts.joined())>>" }
    if !content.opacities.isEmpty {
      let states = content.opacities.enumerated().map { "/G\($0)<</ca \($1)/CA \($1)>>" }
      text += "/ExtGState<<\(states.joined())>>"
    }
    let discs = content.discs.enumerated().map { "/D\($0) \($1.add(to: &file))" }
    let images = content.images.enumerated().map { "/I\($0) \($1.add(to: &file))" }
    let pictures = content.pictures.enumerated().map { "/P\($0) \($1.add(to: &file))" }
    let objects = (discs + images + pictures).joined()
    if !objects.isEmpty { text += "/XObject<<\(objects)>>" }
    return text
  }

  /// In which colors translucent things are laid over others.
  private static func blending(_ content: PDFContent) -> String {
    content.opacities.isEmpty && content.pictures.isEmpty
      ? "" : "/Group<</S/Transparency/CS/DeviceRGB/I true>>"
  }

  /// Adds what the page shows as a tree: a document that holds a figure, which is described.
  private static func structure(
    of list: DisplayList, page: PDFFile.Reference, size: String, _ file: inout PDFFile
  ) -> PDFFile.Reference {
    let (root, document, figure) = (file.reserve(), file.reserve(), file.reserve())
    let description = (list.summary ?? list.title).map { "/Alt\(pdfText($0))" } ?? ""
    file.add(
      """
      <</Type/StructTreeRoot/K \(document)/ParentTree<</Nums[0[\(figure)]]>>/ParentTreeNextKey 1>>
      """, as: root)
    file.add("<</Type/StructElem/S/Document/P \(root)/K \(figure)>>", as: document)
    file.add(
      """
      <</Type/StructElem/S/Figure/P \(document)/Pg \(page)/K 0\(description)\
      /A<</O/Layout/Placement/Block/BBox\(size)>>>>
      """, as: figure)
    return root
  }
}
