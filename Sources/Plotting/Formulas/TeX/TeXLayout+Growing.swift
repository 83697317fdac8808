extension TeXLayout {
  /// Something between fences that are as high as it is (rule 19).
  func fenced(
    _ left: Unicode.Scalar?, _ nodes: [FormulaNode], _ right: Unicode.Scalar?, _ style: TeXStyle
  ) -> TeXBox {
    // Fences within part it, and are as high as all of it.
    var parts: [[FormulaNode]] = [[]]
    var fences: [Unicode.Scalar?] = []
    for node in nodes {
      if case .middle(let fence) = node {
        fences.append(fence)
        parts.append([])
      } else {
        parts[parts.count - 1].append(node)
      }
    }
    return fenced(left, parts.map { row($0, style) }, right, between: fences, style)
  }

  /// Boxes between fences.
  func fenced(
    _ left: Unicode.Scalar?, _ boxes: [TeXBox], _ right: Unicode.Scalar?,
    between fences: [Unicode.Scalar?] = [], _ style: TeXStyle
  ) -> TeXBox {
    let axis = constants(style).axisHeight
    let reach = boxes.map { max($0.height - axis, $0.depth + axis) }.max() ?? 0
    // \delimiterfactor=901 and \delimitershortfall=5pt at ten points.
    let least = max(2 * reach * 0.901, 2 * reach - size(style) / 2)
    func fence(_ scalar: Unicode.Scalar) -> TeXBox {
      centeredOnAxis(grown(glyph(scalar, .upright), scalar, to: least, .vertical, style), style)
    }
    var result = TeXBox()
    if let left { result.append(fence(left)) }
    for (index, box) in boxes.enumerated() {
      if index > 0, fences.indices.contains(index - 1), let scalar = fences[index - 1] {
        result.append(fence(scalar))
      }
      result.append(box)
    }
    if let right { result.append(fence(right)) }
    return result
  }

  /// The smallest form of a glyph that is so large, or one that is put together.
  func grown(
    _ glyph: FormulaGlyph, _ scalar: Unicode.Scalar, to least: Double,
    _ direction: FormulaDirection, _ style: TeXStyle
  ) -> TeXBox {
    let size = size(style)
    let forms = [glyph] + font.variants(of: glyph, in: direction).filter { $0 != glyph }
    for form in forms {
      let box = box(form, scalar, size)
      if box.total >= least { return box }
    }
    if let assembly = font.assembly(of: glyph, in: direction, size: size) {
      return assembled(assembly, scalar, to: least, size)
    }
    return box(forms.last ?? glyph, scalar, size)
  }

  /// A glyph of parts, from the bottom to the top, with as few repeated parts as it needs.
  private func assembled(
    _ assembly: FormulaAssembly, _ scalar: Unicode.Scalar, to least: Double, _ size: Double
  ) -> TeXBox {
    func parts(_ count: Int) -> [FormulaAssembly.Part] {
      assembly.parts.flatMap { Array(repeating: $0, count: $0.isExtender ? count : 1) }
    }
    /// How far each part may overlap the next one at most.
    func overlaps(_ parts: [FormulaAssembly.Part]) -> [Double] {
      zip(parts, parts.dropFirst()).map {
        max(min($0.endConnector, $1.startConnector), assembly.leastOverlap)
      }
    }
    func length(_ parts: [FormulaAssembly.Part], _ overlaps: [Double]) -> Double {
      parts.map(\.length).reduce(0, +) - overlaps.reduce(0, +)
    }
    // A thousand parts are longer than any formula; a font may have parts without length.
    var count = 0
    while count < 1000 {
      let parts = parts(count)
      let joints = Double(max(parts.count - 1, 0))
      if length(parts, []) - joints * assembly.leastOverlap >= least { break }
      count += 1
      if parts.count > 1000 || !assembly.parts.contains(where: \.isExtender) { break }
    }
    let chosen = parts(count)
    let most = overlaps(chosen)
    // Overlaps between the least and the most that make it as long as it should be.
    let longest = length(chosen, []) - Double(most.count) * assembly.leastOverlap
    let shortest = length(chosen, most)
    let share = longest > shortest ? min(max((longest - least) / (longest - shortest), 0), 1) : 0
    var box = TeXBox()
    var y = 0.0
    for (index, part) in chosen.enumerated() {
      let metrics = font.metrics(of: part.glyph, size: size)
      box.width = max(box.width, metrics.advance)
      box.glyphs.append(
        SetFormula.Glyph(
          glyph: part.glyph, size: size, x: 0, y: y - metrics.bottom, scalar: scalar))
      box.height = y + part.length
      if most.indices.contains(index) {
        let overlap = assembly.leastOverlap + share * (most[index] - assembly.leastOverlap)
        y += part.length - overlap
      }
    }
    return box
  }
}
