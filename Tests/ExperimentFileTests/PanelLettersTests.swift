import Testing

@testable import ExperimentFile

@Suite("The letters of panels")
struct PanelLettersTests {
  @Test("Letters follow the alphabet, and after z begin with aa, as columns of spreadsheets do")
  func letters() {
    // From LibreOffice Calc: the names of columns 1, 2, 26, 27, 52, 53 and 100.
    let places = [0, 1, 25, 26, 51, 52, 99]
    let names = ["a", "b", "z", "aa", "az", "ba", "cv"]
    #expect(places.map { PanelLetters.small.text(ofPanel: $0) } == names)
    #expect(
      places.map { PanelLetters.capitalInParentheses.text(ofPanel: $0) }
        == names.map { "(\($0.uppercased()))" })
  }

  @Test(
    "Each kind is called by the first of its letters",
    arguments: PanelLetters.allCases.filter { $0 != .none })
  func names(_ letters: PanelLetters) {
    #expect(letters.text(ofPanel: 0) == letters.rawValue)
  }

  @Test("Numbers begin with 1, and without letters nothing stands there")
  func numbers() {
    #expect(PanelLetters.number.text(ofPanel: 9) == "10")
    #expect(PanelLetters.numberInParentheses.text(ofPanel: 99) == "(100)")
    #expect(PanelLetters.none.text(ofPanel: 0) == nil)
  }
}
