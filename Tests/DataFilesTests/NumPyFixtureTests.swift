import DataFiles
import Foundation
import TestSupport
import Testing

@Suite("Arrays of all types, and archives") struct NumPyFixtureTests {
  struct Expected: Decodable, CustomTestStringConvertible {
    let file: String
    let array: String?
    let columns: [Int]
    let integers: Bool
    let values: [[Exact]]
    let dropped: Int

    var testDescription: String { "\(file) \(array ?? "")" }
    var reading: Reading { Reading(values: values.map { $0.map(\.value) }, dropped: dropped) }
  }

  static let expected: [Expected] = {
    let file = Repository.fixture("DataFiles/numpy.json")
    return (try? JSONDecoder().decode([Expected].self, from: Data(contentsOf: file))) ?? []
  }()

  @Test("All fixtures are tested")
  func all() {
    #expect(Self.expected.count == 27)
  }

  @Test("Arrays have the values that NumPy finds in them", arguments: expected)
  func values(expected: Expected) throws {
    let bytes = try fixture(expected.file)
    #expect(
      try read(bytes, name: expected.file, references(expected), array: expected.array)
        == expected.reading)
  }

  @Test("How a pipe cuts a file does not matter", arguments: expected)
  func parts(expected: Expected) throws {
    let bytes = try fixture(expected.file)
    for part in [1, 2, 3, 29, 100] {
      let reading = try read(
        bytes, name: expected.file, references(expected), array: expected.array, part: part)
      #expect(reading == expected.reading, "parts of \(part) bytes")
    }
  }

  @Test("Booleans count as integers", arguments: expected)
  func integers(expected: Expected) throws {
    let file = DataFile(try fixture(expected.file), name: expected.file)
    let options = DataOptions(columns: references(expected), array: expected.array)
    let summary = try file.columns(options).summary
    #expect(summary.areIntegers == expected.columns.map { _ in expected.integers })
  }

  private func references(_ expected: Expected) -> [ColumnReference] {
    expected.columns.map { .number($0) }
  }
}
