import Testing

@testable import GMMPlotCommand

/// What a terminal shows while figures are drawn, and points counted.
@Suite struct ProgressTextTests {
  @Test("Of figures it shows how many there are, how many a second, and the last")
  func figures() {
    let progress = Progress(count: 40, isShown: true)
    #expect(progress.text(6, after: 2, "figures/a.png") == "[6/40] 3/s figures/a.png")
    // Before a thousandth of a second nobody knows.
    #expect(progress.text(6, after: 0, "a.png") == "[6/40] 6000/s a.png")
    let name = String(repeating: "x", count: 100)
    #expect(progress.text(1, after: 1, name) == "[1/40] 1/s " + name.prefix(40))
  }

  @Test("Of a pass it shows the share in hundredths")
  func passes() {
    let progress = CountingProgress(name: "a.json")
    #expect(progress.text(pass: 2, 1, of: 3) == "pass 2: 33 % a.json")
    #expect(progress.text(pass: 1, 3, of: 3) == "pass 1: 100 % a.json")
  }
}
