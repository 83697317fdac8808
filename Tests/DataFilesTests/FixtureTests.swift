import DataFiles
import Foundation
import TestSupport
import Testing

@Suite struct FixtureTests {
  struct Expected: Decodable, CustomTestStringConvertible {
    let file: String
    let columns: [Column]
    let values: [[Exact]]
    let dropped: Int

    var testDescription: String { file }
    var references: [ColumnReference] { columns.map(\.reference) }
    var reading: Reading { Reading(values: values.map { $0.map(\.value) }, dropped: dropped) }
  }

  struct Column: Decodable {
    let reference: ColumnReference

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        reference = .number(number)
      } else {
        reference = .name(try container.decode(String.self))
      }
    }
  }

  static let expected: [Expected] = {
    let file = Repository.fixture("DataFiles/expected.json")
    return (try? JSONDecoder().decode([Expected].self, from: Data(contentsOf: file))) ?? []
  }()

  @Test("All fixtures are tested")
  func all() {
    #expect(Self.expected.count == 46)
  }

  @Test("Files have the values that pandas and NumPy find in them", arguments: expected)
  func values(expected: Expected) throws {
    let bytes = try fixture(expected.file)
    #expect(try read(bytes, name: expected.file, expected.references) == expected.reading)
  }

  @Test("How a pipe cuts a file does not matter", arguments: expected)
  func parts(expected: Expected) throws {
    let bytes = try fixture(expected.file)
    for part in [1, 2, 3, 7, 100] {
      let reading = try read(bytes, name: expected.file, expected.references, part: part)
      #expect(reading == expected.reading, "parts of \(part) bytes")
    }
  }

  @Test("A file compressed with gzip has the same values, without .gz in its name too")
  func gzip() throws {
    let bytes = try fixture("text/faithful.csv.gz")
    let plain = try read(fixture("faithful.csv"), [.number(2)])
    #expect(try read(bytes, name: "faithful.csv", [.number(2)]) == plain)
  }
}
