import Foundation
import TestSupport
import Testing

/// The pictures beside those that Matplotlib 3.10.3 drew of the same experiments.
@Suite struct MatplotlibPictureTests {
  @Test("Half of the pictures have every pixel of Matplotlib's, each has 999 of 1000")
  func pixels() throws {
    let scratch = try Scratch()
    let specs = Repository.referenceCases.map { Repository.fixture("Reference/\($0).json").path }
    let result = try Tool.gmmPlot.run(specs + ["-o", scratch.folder.path])
    #expect(result.status == 0, "\(result.errors)")
    var different: [Int] = []
    for name in Repository.referenceCases {
      let drawn = try Picture(png: Data(contentsOf: scratch.folder.appending(path: "\(name).png")))
      let expected = try Picture(
        png: Data(contentsOf: Repository.fixture("Reference/\(name).png")))
      try #require(drawn.width == expected.width && drawn.height == expected.height)
      let pixels = drawn.width * drawn.height
      let count = (0..<pixels).count { pixel in
        drawn.channels[3 * pixel..<3 * pixel + 3] != expected.channels[3 * pixel..<3 * pixel + 3]
      }
      // Hinters of FreeType after 2.6.1 place some edges of letters otherwise at some sizes.
      #expect(1000 * count <= pixels, "\(name): \(count) pixels, \(LibraryVersions.text)")
      different.append(count)
    }
    #expect(different.sorted()[different.count / 2] == 0)
  }
}
