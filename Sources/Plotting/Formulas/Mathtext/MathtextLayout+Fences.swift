extension MathtextLayout {
  /// What is between fences.
  enum Fenced {
    case nodes([FormulaNode])
    case box(MathtextBox)
  }

  /// Something between fences that are as high as it is.
  func fenced(_ left: Unicode.Scalar?, _ body: Fenced, _ right: Unicode.Scalar?) -> MathtextBox {
    // Fences within are as high as all that is not a fence.
    var boxes: [(box: MathtextBox?, fence: Unicode.Scalar?)] = []
    switch body {
    case .box(let box): boxes = [(box, nil)]
    case .nodes(let nodes):
      for node in nodes {
        if case .middle(let fence) = node {
          if let fence { boxes.append((nil, fence)) }
        } else {
          boxes.append((box(node), nil))
        }
      }
    }
    let inner = boxes.compactMap(\.box)
    let height = inner.map { $0.isKern ? 0 : $0.height }.max() ?? 0
    let depth = inner.map { $0.isKern ? 0 : $0.depth }.max() ?? 0
    func fence(_ scalar: Unicode.Scalar) -> MathtextBox {
      fonts.fence(scalar, height: height, depth: depth, isNatural: boxes.isEmpty)
    }
    var parts = left.map { [fence($0)] } ?? []
    for (box, scalar) in boxes {
      if let box { parts.append(box) }
      if let scalar { parts.append(fence(scalar)) }
    }
    if let right { parts.append(fence(right)) }
    return row(parts)
  }

  /// A fraction, whose stroke is in the middle of a sign of equality.
  func fraction(_ fraction: FormulaFraction) -> MathtextBox {
    let thickness = fonts.thickness
    let numerator = row(fraction.numerator.map(box))
    let denominator = row(fraction.denominator.map(box))
    for _ in 0..<fraction.steps {
      numerator.shrink(fonts)
      denominator.shrink(fonts)
    }
    let width = max(numerator.width, denominator.width)
    let lower = MathtextBox.centered([denominator], width: width)
    let stack = MathtextBox.column([
      .centered([numerator], width: width), .room(depth: thickness * 2),
      .rule(thickness: fraction.thickness ?? thickness), .room(depth: thickness * 2), lower,
    ])
    let equals = fonts.symbol("=", .italic).metrics
    stack.shift = lower.height - ((equals.top + equals.bottom) / 2 - thickness * 3)
    let box = row([stack, .room(width: thickness * 2)])
    guard fraction.left != nil || fraction.right != nil else { return box }
    return fenced(fraction.left, .box(box), fraction.right)
  }
}
