import Foundation
import TestSupport
import Testing

@testable import Plotting
@testable import Rendering

/// Figures of points in the plane beside those that Matplotlib 3.10.3 drew.
@Suite struct PlanePictureTests {
  private func rectangle(_ numbers: [Double]) -> Rectangle {
    Rectangle(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
  }

  private func agree(_ first: Rectangle, _ second: Rectangle, within tolerance: Double) -> Bool {
    [
      first.left - second.left, first.bottom - second.bottom, first.right - second.right,
      first.top - second.top,
    ].allSatisfy { abs($0) <= tolerance }
  }

  @Test("Every picture has a structural similarity to Matplotlib's of 0.999")
  func similarity() throws {
    let font = try Font.standard(dpi: 72)
    let all = try PlaneFixture.all.get()
    #expect(all.count >= 7)
    for fixture in all {
      let list = fixture.displayList(font: font)
      let drawn = try Picture(png: Data(FigureFormat.png.render(list, font: font)))
      let similarity = try drawn.structuralSimilarity(to: fixture.picture())
      #expect(similarity > 0.999, "\(fixture.name): \(LibraryVersions.text)")
    }
  }

  @Test("Areas, color bars, ticks and labels are where Matplotlib puts them")
  func layout() throws {
    let font = try Font.standard(dpi: 72)
    for fixture in try PlaneFixture.all.get() {
      let figure = fixture.figure
      let layout = figure.layout(measuring: font)
      let axes = layout.axes
      let expected = fixture.layout
      #expect(
        agree(axes[0].area, rectangle(expected.area), within: 0.01), "\(fixture.name)")
      for (ticks, expected) in [(axes[0].x.ticks, expected.x), (axes[0].y.ticks, expected.y)] {
        #expect(ticks.count == expected.count, "\(fixture.name)")
        #expect(zip(ticks, expected).allSatisfy { abs($0.value - $1) < 1e-12 })
      }
      #expect((axes[0].colorBar == nil) == (expected.bar == nil))
      guard let bar = axes[0].colorBar, let expectedBar = expected.bar else { continue }
      #expect(agree(bar.area, rectangle(expectedBar.area), within: 0.01), "\(fixture.name)")
      #expect(bar.axis.ticks.map(\.label) == expectedBar.labels)
      let label = DisplayList(figure, layout, measuring: font).texts.first {
        $0.string == fixture.heatmap?.label
      }
      let origin = try #require(label).origin
      // Its box begins with the letters' depth below the baseline, which runs upwards.
      let box = rectangle(expectedBar.label)
      #expect(origin.x > box.left && origin.x < box.right)
      #expect(abs(origin.y - box.bottom) < 1)
    }
  }

  @Test(
    "Another renderer draws the SVG alike, with a structural similarity of 0.96 to the PNG",
    .needs(Tool("rsvg-convert")))
  func svg() throws {
    let font = try Font.standard(dpi: 72)
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "figure.svg")
    for fixture in try PlaneFixture.all.get() {
      let list = fixture.displayList(font: font)
      try Data(FigureFormat.svg.render(list, font: font)).write(to: file)
      let drawn = try Tool("rsvg-convert").run(["-b", "white", file.path])
      #expect(drawn.status == 0, "\(drawn.errors)")
      let ours = try Picture(png: Data(FigureFormat.png.render(list, font: font)))
      #expect(
        try Picture(png: drawn.output).structuralSimilarity(to: ours) >= 0.96, "\(fixture.name)")
    }
  }

  @Test(
    "Another renderer draws the PDF alike, with a structural similarity of 0.9 to the PNG",
    .needs(Tool("pdftoppm")))
  func pdf() throws {
    let font = try Font.standard(dpi: 72)
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "figure.pdf")
    for fixture in try PlaneFixture.all.get() {
      let list = fixture.displayList(font: font)
      try Data(FigureFormat.pdf.render(list, font: font)).write(to: file)
      let drawn = try Tool("pdftoppm").run(["-r", "72", "-png", "-singlefile", file.path])
      #expect(drawn.status == 0, "\(drawn.errors)")
      let ours = try Picture(png: Data(FigureFormat.png.render(list, font: font)))
      #expect(
        try Picture(png: drawn.output).structuralSimilarity(to: ours) >= 0.9, "\(fixture.name)")
    }
  }

  @Test("The same figure gives the same bytes", arguments: FigureFormat.allCases)
  func deterministic(_ format: FigureFormat) throws {
    let font = try Font.standard(dpi: 72)
    for fixture in try PlaneFixture.all.get() {
      let list = fixture.displayList(font: font)
      #expect(try format.render(list, font: font) == format.render(list, font: font))
    }
  }
}

extension DisplayList {
  fileprivate var texts: [TextLine] {
    items.compactMap { if case .text(let line) = $0 { line } else { nil } }
  }
}
