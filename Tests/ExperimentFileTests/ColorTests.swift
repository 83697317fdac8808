import Foundation
import Plotting
import Testing

@testable import ExperimentFile

@Suite struct ColorTests {
  @Test("Colors have the values that Matplotlib gives them, and what it refuses is none")
  func matplotlib() throws {
    let data = try Data(contentsOf: fixtureFolder.appending(path: "matplotlib-colors.json"))
    let table = try JSONDecoder().decode([String: [Double]?].self, from: data)
    #expect(table.count > 170)
    for (text, parts) in table {
      let color = Color(text: text).map { [$0.red, $0.green, $0.blue, $0.alpha] }
      #expect(color == parts, "\(text)")
    }
  }

  @Test("Every suggestion is a color")
  func suggestions() {
    for text in Color.suggestions { #expect(Color(text: text) != nil, "\(text)") }
  }
}
