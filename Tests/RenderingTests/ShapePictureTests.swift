import Foundation
import Plotting
import TestSupport
import Testing

@testable import Rendering

/// Paths beside those that Matplotlib 3.10.3 drew; `Tests/Fixtures/Rendering/shapes.py` tells how.
@Suite struct ShapePictureTests {
  struct Fixture: Decodable, CustomTestStringConvertible {
    /// A letter as in SVG, and coordinates.
    struct Step: Decodable {
      let letter: String
      let numbers: [Double]

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        letter = try values.decode(String.self)
        var numbers: [Double] = []
        while !values.isAtEnd { numbers.append(try values.decode(Double.self)) }
        self.numbers = numbers
      }
    }

    let name: String
    let path: [Step]
    let width: Double?
    let join: String?
    let cap: String?
    let alpha: Double?
    let fill: Double?
    let dashes: [Double]?
    let clip: [Double]?

    var testDescription: String { name }

    static let all = Result { try decodedFixture("Rendering/shapes.json", as: [Fixture].self) }

    var displayList: DisplayList {
      let elements = path.map { step -> Path.Element in
        let points = stride(from: 0, to: step.numbers.count, by: 2).map {
          Point(x: step.numbers[$0], y: step.numbers[$0 + 1])
        }
        return switch step.letter {
        case "M": .move(points[0])
        case "L": .line(points[0])
        case "Q": .curve(points[0], points[1])
        default: .close
        }
      }
      let stroke = width.map {
        Stroke(
          color: Color(red: 0.1, green: 0.3, blue: 0.8, alpha: alpha ?? 1), width: $0,
          cap: Stroke.Cap(rawValue: cap ?? "") ?? .butt,
          join: Stroke.Join(rawValue: join ?? "") ?? .miter, dashes: dashes ?? [])
      }
      return DisplayList(
        width: 80, height: 60,
        items: [
          .rectangles(
            [Rectangle(left: 0, bottom: 0, right: 80, top: 60)], fill: .white, clip: nil),
          .path(
            Path(elements: elements),
            fill: fill.map { Color(red: 0.9, green: 0.5, blue: 0.1, alpha: $0) }, stroke: stroke,
            clip: clip.map { Rectangle(left: $0[0], bottom: $0[1], right: $0[2], top: $0[3]) }),
        ])
    }
  }

  @Test("Strokes and areas have the same pixels as Matplotlib's, every one of them")
  func pixels() throws {
    let font = try Font.standard(dpi: 72)
    let all = try Fixture.all.get()
    #expect(all.count > 50)
    for fixture in all {
      let drawn = try Picture(
        png: Data(FigureFormat.png.render(fixture.displayList, font: font)))
      let file = Repository.fixture("Rendering/shapes/\(fixture.name).png")
      let expected = try Picture(png: Data(contentsOf: file))
      let different = zip(drawn.channels, expected.channels).filter { $0 != $1 }
      #expect(
        different.isEmpty && drawn.width == expected.width,
        "\(fixture.name): \(different.count) of \(drawn.channels.count), \(different.prefix(8))")
    }
  }
}
