import ExperimentFile
import Plotting
import Testing

@testable import GMMPlotCommand

@Suite("The theme that an experiment asks for")
struct ThemeSettingsTests {
  @Test("Each name is its theme; auto is the light one of its two")
  func names() {
    #expect(Theme(.named(.matplotlib)) == .matplotlib)
    #expect(Theme(.named(.dark)) == .dark)
    #expect(Theme(.named(.book)) == .book)
    #expect(Theme(.named(.auto)) == .matplotlib)
  }

  @Test("A theme that says nothing is its base", arguments: CustomTheme.Base.allCases)
  func bases(base: CustomTheme.Base) throws {
    let name = try #require(ThemeName(rawValue: base.rawValue))
    #expect(Theme(.custom(CustomTheme(base: base))) == Theme(.named(name)))
  }

  @Test("Every key changes its property, and nothing else")
  func keys() {
    let red = ExperimentFile.Color(red: 1, green: 0, blue: 0)
    let glassy = ExperimentFile.Color(red: 0, green: 1, blue: 0, alpha: 0.5)
    var custom = CustomTheme(base: .book)
    custom.background = red
    custom.text = glassy
    custom.axes = red
    custom.colors = [red, glassy]
    custom.frame = .box
    custom.axesLineWidth = 11
    custom.tickWidth = 12
    custom.tickLength = 13
    custom.curveWidth = 14
    custom.rugWidth = 15
    custom.labelSize = 16
    custom.titleSize = 17

    let plainRed = Plotting.Color(red: 1, green: 0, blue: 0)
    let plainGlassy = Plotting.Color(red: 0, green: 1, blue: 0, alpha: 0.5)
    var expected = Theme.book
    expected.background = plainRed
    expected.text = plainGlassy
    expected.axes = plainRed
    expected.cycle = [plainRed, plainGlassy]
    expected.frame = .box
    expected.axesLineWidth = 11
    expected.tickWidth = 12
    expected.tickLength = 13
    expected.curveWidth = 14
    expected.rugWidth = 15
    expected.labelSize = 16
    expected.titleSize = 17
    #expect(Theme(.custom(custom)) == expected)
  }

  @Test("An open frame can be given to any base")
  func openFrame() {
    var custom = CustomTheme()
    custom.frame = .open
    var expected = Theme.matplotlib
    expected.frame = .open
    #expect(Theme(.custom(custom)) == expected)
  }
}
