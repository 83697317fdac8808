extension MathtextBox {
  /// Boxes beside one another; after each glyph the rest of its advance and its kerning.
  static func row(_ boxes: [MathtextBox], _ fonts: MathtextFonts) -> MathtextBox {
    var kerned: [MathtextBox] = []
    for (index, box) in boxes.enumerated() {
      kerned.append(box)
      guard let glyph = box.glyph else { continue }
      let next = index + 1 < boxes.count ? boxes[index + 1].glyph : nil
      let kern = (glyph.metrics.advance - box.width) + fonts.kerning(glyph, next)
      if kern != 0 { kerned.append(.kern(kern)) }
    }
    return row(asTheyAre: kerned)
  }

  /// Boxes beside one another, without kerning.
  static func row(asTheyAre boxes: [MathtextBox]) -> MathtextBox {
    let row = MathtextBox(.row(boxes))
    row.packRow(width: nil)
    return row
  }

  /// A box in the middle of a row of a width.
  static func centered(_ boxes: [MathtextBox], width: Double) -> MathtextBox {
    let row = MathtextBox(
      .row([MathtextBox(.glue(.centering))] + boxes + [MathtextBox(.glue(.centering))]))
    row.packRow(width: width)
    return row
  }

  /// Boxes one below another.
  static func column(_ boxes: [MathtextBox]) -> MathtextBox {
    let column = MathtextBox(.column(boxes))
    column.packColumn()
    return column
  }

  /// Room without anything in it.
  static func room(width: Double = 0, height: Double = 0, depth: Double = 0) -> MathtextBox {
    MathtextBox(.room, width: width, height: height, depth: depth)
  }

  /// A stroke as wide as the column that it is in.
  static func rule(thickness: Double) -> MathtextBox {
    MathtextBox(.rule, height: thickness / 2, depth: thickness / 2)
  }

  /// Finds the size of a row, and what its glue fills where it has a width.
  private func packRow(width: Double?) {
    var natural = 0.0
    (height, depth) = (0, 0)
    var glueCount = 0.0
    for box in children {
      natural += box.width
      switch box.content {
      case .glue: glueCount += 1
      case .kern: break
      default:
        height = max(height, box.height - box.shift)
        depth = max(depth, box.depth + box.shift)
      }
    }
    self.width = width ?? natural
    if let width, glueCount > 0 { stretch = (width - natural) / glueCount }
  }

  /// Finds the size of a column.
  ///
  /// - Parameters:
  ///   - height: The height that glue fills it to; `nil` for its own.
  ///   - mostDepth: The largest depth; what is deeper belongs to the height.
  func packColumn(height: Double? = nil, mostDepth: Double = .infinity) {
    var natural = 0.0
    var below = 0.0
    width = 0
    var glueCount = 0.0
    for box in children {
      switch box.content {
      case .kern:
        natural += below + box.width
        below = 0
      case .glue:
        natural += below
        below = 0
        glueCount += 1
      case .rule:
        natural += below + box.height
        below = box.depth
      default:
        natural += below + box.height
        below = box.depth
        width = max(width, box.width + box.shift)
      }
    }
    if below > mostDepth {
      natural += below - mostDepth
      depth = mostDepth
    } else {
      depth = below
    }
    self.height = height ?? natural
    if let height, glueCount > 0 { stretch = (height - natural) / glueCount }
  }
}
