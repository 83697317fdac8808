import ExperimentFile
import Foundation
import TestSupport
import Testing

@testable import MixtureFigures

@Suite("An array of an archive") struct ArrayChoiceTests {
  private func problem(_ keys: String, in file: String) throws -> String? {
    let bytes = Array(try Data(contentsOf: Repository.fixture("DataFiles/\(file)")))
    let settings = try Experiment.read(
      #"{ "mixture": { "fit": { "components": 1 } }, "data": { "file": "f"\#(keys) } }"#
    ).dataSettings
    do {
      _ = try DataPoints(DataSource(bytes, name: "f"), settings)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("A name that is not there is the experiment's mistake, with the one that was meant")
  func names() throws {
    let several = "archives/several.npz"
    #expect(try problem(#", "array": "heights""#, in: several) == nil)
    #expect(
      try problem(#", "array": "hieghts""#, in: several)
        == #"data.array: error: f: there is no array "hieghts" in the archive; the arrays are "#
        + #""labels", "heights", "counts", "wide"; did you mean "heights"?"#)
    #expect(
      try problem("", in: several)
        == "data.array: error: f: the archive has several arrays; choose one of them: "
        + #""labels", "heights", "counts", "wide"; give its name as "array""#)
    #expect(
      try problem(#", "array": "heights""#, in: "faithful.csv")
        == "data.array: error: f: the file is not an archive (.npz), so it has no arrays to "
        + "choose from")
  }
}
