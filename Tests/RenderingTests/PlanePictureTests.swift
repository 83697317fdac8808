import Foundation
import TestSupport
import Testing

@testable import Plotting
@testable import Rendering

/// Figures of points in the plane beside those that Matplotlib 3.10.3 drew.
@Suite struct PlanePictureTests {
  @Test("Pictures of points in the plane are those of Matplotlib")
  func similarity() throws {
    let font = try PlaneFixture.font()
    for fixture in try PlaneFixture.all.get() {
      let list = fixture.displayList(font: font)
      let drawn = try Picture(png: Data(FigureFormat.png.render(list, font: font)))
      let similarity = try drawn.structuralSimilarity(to: fixture.picture())
      #expect(similarity >= 0.985, "\(fixture.name): \(LibraryVersions.text)")
    }
  }
}
