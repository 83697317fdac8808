import Foundation
import TestSupport
import Testing

/// The pictures beside those that Matplotlib 3.10.3 drew of the same experiments.
@Suite struct MatplotlibPictureTests {
  @Test("Every picture has a structural similarity to Matplotlib's of 0.985, half of them of 0.99")
  func similarity() throws {
    let scratch = try Scratch()
    let specs = Repository.referenceCases.map { Repository.fixture("Reference/\($0).json").path }
    let result = try Tool.gmmPlot.run(specs + ["-o", scratch.folder.path])
    #expect(result.status == 0, "\(result.errors)")
    var similarities: [Double] = []
    for name in Repository.referenceCases {
      let drawn = try Picture(png: Data(contentsOf: scratch.folder.appending(path: "\(name).png")))
      let expected = try Picture(
        png: Data(contentsOf: Repository.fixture("Reference/\(name).png")))
      similarities.append(try drawn.structuralSimilarity(to: expected))
      #expect(
        try drawn.structuralSimilarity(to: expected) >= 0.985, "\(name): \(LibraryVersions.text)")
    }
    #expect(similarities.sorted()[similarities.count / 2 - 1] >= 0.99)
  }
}
