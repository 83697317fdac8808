/// A text in the axes, perhaps with a line to a point.
extension TextMark: NumberedMark {
  var needs: PointNeeds { .nothing }
  var groupSplitting: GroupSplitting { .together }

  func cost(_ layer: LayerFacts) -> LayerCost {
    let size = (note.size ?? layer.theme.labelSize) * layer.pixelsPerPoint
    // Letters larger than those of the page's other texts; these are counted there.
    let letters = Double(note.text.utf8.count)
    return LayerCost(
      bytes: 2_000 + min(letters, 50) * min(size * size, 1e8) * 2,
      steps: 20_000 + letters * min(size * size, layer.pixelCount) * 4 + layer.strokeSteps(),
      key: "textSize", advice: "shorter or smaller text")
  }

  func numbers(_ panel: inout PanelContext) -> MarkNumbers {
    let note = note
    var numbers = MarkNumbers {
      [$0.layer(.note(note))]
    } report: {
      [.init("text", .text(note.text))]
        + (note.target.map { [.init("to", .numbers([$0.x, $0.y]))] } ?? [])
    }
    numbers.takesNoColor = true
    return numbers
  }
}
