import Plotting
import Testing

@testable import ExperimentFile

@Suite("The theme that an experiment asks for")
struct ThemeSettingsTests {
  @Test("Each name is its theme; auto is the light one of its two")
  func names() {
    #expect(ThemeSettings.named(.matplotlib).theme == .matplotlib)
    #expect(ThemeSettings.named(.dark).theme == .dark)
    #expect(ThemeSettings.named(.book).theme == .book)
    #expect(ThemeSettings.named(.auto).theme == .matplotlib)
  }

  @Test("A theme that says nothing is its base", arguments: Theme.Name.allCases)
  func bases(base: Theme.Name) throws {
    let name = try #require(ThemeName(rawValue: base.rawValue))
    #expect(ThemeSettings.custom(CustomTheme(base: base)).theme == ThemeSettings.named(name).theme)
  }

  @Test("Every key changes its property, and nothing else")
  func keys() {
    let red = Color(red: 1, green: 0, blue: 0)
    let glassy = Color(red: 0, green: 1, blue: 0, alpha: 0.5)
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

    var expected = Theme.book
    expected.background = red
    (expected.text, expected.labels) = (glassy, glassy)
    // Neutral colors are mixed of these two.
    (expected.roles.bars, expected.roles.barOutline) = (nil, expected.muted)
    expected.colorMap = .night
    expected.axes = red
    (expected.cycle, expected.wordColors) = ([red, glassy], [])
    expected.frame = .box
    expected.axesLineWidth = 11
    expected.tickWidth = 12
    expected.tickLength = 13
    expected.curveWidth = 14
    expected.roles.mixtureWidth = nil
    expected.roles.componentWidth = nil
    expected.roles.ellipseWidth = nil
    expected.rugWidth = 15
    (expected.labelSize, expected.tickSize) = (16, nil)
    expected.titleSize = 17
    #expect(ThemeSettings.custom(custom).theme == expected)
  }

  @Test("An open frame can be given to any base")
  func openFrame() {
    var custom = CustomTheme()
    custom.frame = .open
    var expected = Theme.matplotlib
    expected.frame = .open
    #expect(ThemeSettings.custom(custom).theme == expected)
  }
}
