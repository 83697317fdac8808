/// A box of a formula that is set by TeX's rules: glyphs and strokes about a baseline, in points, with y
/// going up.
struct TeXBox {
  var width = 0.0
  var height = 0.0
  var depth = 0.0
  var glyphs: [SetFormula.Glyph] = []
  var rules: [SetFormula.Rule] = []
  var parts: [SetFormula.Part] = []
  /// By how much the top of the last glyph leans over its width.
  var italicCorrection = 0.0
  /// The place over which accents are, where it is not the middle.
  var attachment: Double?
  /// Whether the box is one character, whose scripts have their places by the font alone.
  var isCharacter = false

  /// The height and the depth together.
  var total: Double { height + depth }

  /// Puts a box into this one; the width stays as it is.
  mutating func add(_ other: TeXBox, x: Double, y: Double = 0) {
    for var glyph in other.glyphs {
      glyph.x += x
      glyph.y += y
      glyphs.append(glyph)
    }
    for var rule in other.rules {
      rule.x += x
      rule.y += y
      rules.append(rule)
    }
    for var part in other.parts {
      part.x += x
      part.y += y
      parts.append(part)
    }
    height = max(height, other.height + y)
    depth = max(depth, other.depth - y)
  }

  /// Puts a box beside what is there.
  mutating func append(_ other: TeXBox, after space: Double = 0) {
    add(other, x: width + space)
    width += space + other.width
  }

  /// Puts a stroke into the box.
  mutating func addRule(x: Double, y: Double, width: Double, thickness: Double) {
    rules.append(SetFormula.Rule(x: x, y: y, width: width, height: thickness))
    height = max(height, y + thickness)
    depth = max(depth, -y)
  }

  /// The box higher or lower.
  func raised(by y: Double) -> TeXBox {
    var box = TeXBox(width: width)
    (box.height, box.depth) = (-.infinity, -.infinity)
    box.add(self, x: 0, y: y)
    return box
  }
}
