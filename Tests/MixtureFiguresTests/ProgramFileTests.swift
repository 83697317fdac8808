import DataFiles
import ExperimentFile
import Foundation
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("Files as programs write them") struct ProgramFileTests {
  /// A file, the keys it is read with, and what has to come of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let experiment: String
    /// The columns; `nil` for a file that has to be refused.
    let values: [[Double]]?
    let dropped: Int
    /// Whether a file that has columns may be refused as well.
    let isRefusable: Bool
    let line: Int?
    let column: Int?
    let piece: String

    var testDescription: String { experiment }

    init(_ object: [String: Any]) throws {
      file = object["file"] as? String ?? ""
      var keys = object["keys"] as? [String: Any] ?? [:]
      keys["file"] = file
      let data = try JSONSerialization.data(withJSONObject: keys, options: .sortedKeys)
      experiment =
        #"{ "mixture": { "fit": { "components": 1 } }, "data": "#
        + String(decoding: data, as: UTF8.self) + " }"
      values = (object["values"] as? [[String]])?.map { $0.compactMap(Double.init) }
      dropped = object["dropped"] as? Int ?? 0
      isRefusable = object["refusable"] as? Bool ?? false
      let place = object["place"] as? [Any]
      line = place?.first as? Int
      column = place?.last as? Int
      piece = object["piece"] as? String ?? ""
    }
  }

  static let cases: [Case] = {
    let file = Repository.fixture("DataFiles/programs/expected.json")
    guard let data = try? Data(contentsOf: file),
      let objects = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else { return [] }
    return objects.compactMap { try? Case($0) }
  }()

  @Test("All files are tested")
  func all() throws {
    #expect(Self.cases.count == 203)
    let folder = Repository.fixture("DataFiles/programs").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !["README.md", "make.py", "expected.json"].contains($0) }
    #expect(Set(Self.cases.map(\.file)) == Set(files))
  }

  @Test("A file has the numbers that the program was given", arguments: cases.filter(\.isRead))
  func values(expected: Case) throws {
    do {
      let table = try read(expected)
      #expect(table.values == expected.values)
      #expect(table.summary.droppedRowCount == expected.dropped)
    } catch let error as DataFileError where expected.isRefusable {
      #expect(!error.message.isEmpty)
    }
  }

  @Test("A file that holds no such numbers is refused", arguments: cases.filter { !$0.isRead })
  func refusals(expected: Case) throws {
    let error = #expect(throws: DataFileError.self) { _ = try read(expected) }
    #expect(error?.message.contains(expected.piece) == true, "\(String(describing: error))")
    guard let line = expected.line else { return }
    guard case .text(let place) = error?.place else {
      Issue.record("\(String(describing: error)) has no place")
      return
    }
    #expect(place.line == line)
    if let column = expected.column { #expect(place.column == column) }
  }

  private func read(_ expected: Case) throws -> DataTable {
    let settings = try Experiment.read(expected.experiment).dataSettings
    let url = Repository.fixture("DataFiles/programs/\(expected.file)")
    return try DataFile(Array(Data(contentsOf: url)), name: expected.file)
      .columns(settings.options)
  }
}

extension ProgramFileTests.Case {
  fileprivate var isRead: Bool { values != nil }
}
