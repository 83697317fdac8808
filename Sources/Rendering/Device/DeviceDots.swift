import Plotting

/// Discs of one size; colors and their order are those of the display list.
struct DeviceDots {
  var centers: [DevicePoint]
  var diameter: Double
  var rim: Double
  var palette: [Color]
  var colorIndices: [Int32]
  var isSnapped: Bool

  /// The color of a disc.
  func color(at index: Int) -> Color {
    palette[colorIndices.isEmpty ? 0 : Int(colorIndices[index])]
  }

  /// Stretches of discs that follow each other and are drawn in one color, also by another list of
  /// the same discs in other colors.
  func runs(with other: DeviceDots? = nil) -> [Range<Int>] {
    guard !centers.isEmpty else { return [] }
    let indices = [colorIndices, other?.colorIndices ?? []].filter { !$0.isEmpty }
    var runs: [Range<Int>] = []
    var start = 0
    for end in 1...centers.count
    where end == centers.count || indices.contains(where: { $0[end] != $0[start] }) {
      runs.append(start..<end)
      start = end
    }
    return runs
  }
}
