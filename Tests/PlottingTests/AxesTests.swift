import Testing

@testable import Plotting

@Suite("Axes")
struct AxesTests {
  private let bars = Layer(.bars(edges: [0, 1, 2], heights: [1, 4]))
  private let curve = Layer(.curve(x: [-1, 0.5], y: [2, 8]))

  @Test("The area is where the margins say, in points")
  func area() {
    #expect(axes().area == axesArea)
  }

  @Test("Limits are the data of all layers with 5 % of their span on each side")
  func limits() {
    #expect(axes(curve).x.limits == -1.075...0.575)
    #expect(axes(curve).y.limits == 1.7...8.3)
    #expect(axes(bars, curve).x.limits == -1.15...2.15)
  }

  @Test("Bars keep their zero line on the axis; so do curves beside them")
  func zeroLine() {
    #expect(axes(bars).y.limits == 0...4.2)
    #expect(axes(bars, curve).y.limits == 0...8.4)
    #expect(axes(curve).y.limits.lowerBound > 0)
  }

  @Test("A curve below zero takes the zero line of bars off the axis")
  func belowZero() {
    #expect(axes(bars, Layer(.curve(x: [0, 1], y: [-1, 1]))).y.limits == -1.25...4.25)
  }

  @Test("Rug marks widen the horizontal axis only")
  func rug() {
    let axes = axes(bars, Layer(.rug([-3, 7])))
    #expect(axes.x.limits == -3.5...7.5)
    #expect(axes.y.limits == 0...4.2)
  }

  @Test("Limits that are set win over the data")
  func setLimits() {
    let set = Figure.AxisOptions(limits: -7...7)
    let axes = figure(x: set, y: Figure.AxisOptions(), bars).axes[0]
    #expect(axes.x.limits == -7...7)
    #expect(axes.y.limits == 0...4.2)
  }

  @Test("Without data, an axis goes from 0 to 1, with margins")
  func empty() {
    let empty = axes(Layer(.bars(edges: [], heights: [])), Layer(.rug([])))
    #expect(axes().x.limits == -0.05...1.05)
    #expect(empty.x.limits == -0.05...1.05)
  }

  @Test("There is room for a label in every 30 points across and 20 points up")
  func room() {
    // With room for four labels the step is 0.25 in the place of 0.2.
    func ticks(width: Double, height: Double) -> [Int] {
      var figure = figure()
      figure.margins = Margins(left: 0, right: 1, bottom: 0, top: 1)
      (figure.width, figure.height) = (width, height)
      let axes = figure.axes[0]
      return [axes.x.ticks.count, axes.y.ticks.count]
    }
    #expect(ticks(width: 150, height: 100) == [6, 6])
    #expect(ticks(width: 149, height: 99) == [5, 5])
  }

  @Test("Places are linear within the limits, and bounded far outside them")
  func places() {
    let axes = figure().axes[0]
    #expect(axes.place(x: 0) == 50)
    #expect(axes.place(x: 1) == 350)
    #expect(axes.place(x: 0.25) == 125)
    #expect(axes.place(y: 0) == 30)
    #expect(axes.place(y: 1) == 180)
    #expect(axes.place(x: -1) == -250)
    #expect(axes.place(x: 1e100) == 50 + 300 * 1000)
    #expect(axes.place(y: -1e100) == 30 - 150 * 1000)
  }
}
