import Testing

@testable import Plotting

@Suite("Text placement")
struct TextPlacementTests {
  /// "lp" is 8 high and 2 deep; "a" is lower, "|" higher and deeper; "—" hangs above the baseline.
  private struct Letters: TextMeasuring {
    func extent(of string: String, size: Double) -> TextExtent {
      switch string {
      case "lp": TextExtent(width: 10, ascent: 8, descent: 2)
      case "a": TextExtent(width: 6, ascent: 5, descent: 0)
      case "|": TextExtent(width: 4, ascent: 9, descent: 3)
      case "—": TextExtent(width: 10, ascent: 4, descent: -3)
      default: TextExtent(width: 0, ascent: 0, descent: 0)
      }
    }
  }

  private let text = TextPlacement(measuring: Letters(), color: .black)

  @Test("A box is at least as high as \"lp\" and as wide as its text")
  func box() {
    func sizes(_ string: String) -> [Double] {
      let box = text.box(string, size: 10)
      return [box.width, box.ascent, box.descent]
    }
    #expect(sizes("a") == [6, 8, 2])
    #expect(sizes("|") == [4, 9, 3])
    #expect(sizes("—") == [10, 8, 2])
    #expect(sizes("") == [0, 8, 2])
  }

  @Test("Texts share a baseline whatever letters they have")
  func baseline() {
    let anchor = Point(x: 0, y: 100)
    let lines = ["a", "lp", "—"].map {
      text.place($0, .title, size: 10, at: anchor, .left, .top).line
    }
    #expect(lines.map(\.origin.y) == [92, 92, 92])
  }

  @Test("A line is placed by either end or the middle")
  func horizontally() {
    let anchor = Point(x: 50, y: 0)
    func left(_ alignment: TextPlacement.HorizontalAlignment) -> Double {
      text.place("lp", .title, size: 10, at: anchor, alignment, .baseline).line.origin.x
    }
    #expect([left(.left), left(.center), left(.right)] == [50, 45, 40])
  }

  @Test("A line is placed by its top, its baseline or the middle above the baseline")
  func vertically() {
    let anchor = Point(x: 0, y: 50)
    func baseline(_ alignment: TextPlacement.VerticalAlignment) -> Double {
      text.place("lp", .title, size: 10, at: anchor, .left, alignment).line.origin.y
    }
    #expect(baseline(.top) == 42)
    #expect(baseline(.baseline) == 50)
    #expect(baseline(.centerOfBaseline) == 46)
  }

  @Test("The box of a line lies about its origin")
  func placedBox() {
    let placed = text.place("|", .title, size: 10, at: Point(x: 20, y: 33), .center, .baseline)
    #expect(placed.line.origin == Point(x: 18, y: 33))
    #expect(placed.box == Rectangle(left: 18, bottom: 30, right: 22, top: 42))
    #expect(placed.ink == placed.box)
    let low = text.place("a", .title, size: 10, at: Point(x: 20, y: 33), .left, .baseline)
    #expect(low.ink == Rectangle(left: 20, bottom: 33, right: 26, top: 38))
  }

  @Test("A line that runs upwards has its box to the left of its place, and its middle there")
  func upwards() {
    let placed = text.placeVertically("lp", .yLabel, size: 10, at: Point(x: 40, y: 100))
    #expect(placed.line.isVertical)
    #expect(placed.line.origin == Point(x: 38, y: 95))
    #expect(placed.box == Rectangle(left: 30, bottom: 95, right: 40, top: 105))
  }

  /// Matplotlib 3.10's `Text._get_layout`: 1.2 times the height of a line below the depth of the one
  /// before.
  @Test("The lines of a text are as far apart as Matplotlib's")
  func baselines() {
    #expect(text.baselines(["lp"], size: 10) == [0])
    #expect(text.baselines(["lp", "a", "|", "lp"], size: 10) == [0, 11.6, 24.4, 37])
  }
}
