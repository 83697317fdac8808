import Testing

@testable import GaussianMixtures

@Suite struct MomentSumsTests {
  private static func sums(_ values: some Sequence<Double>) -> MomentSums {
    var sums = MomentSums()
    Array(values).withUnsafeBufferPointer { sums.add($0) }
    return sums
  }

  @Test(
    "Far from 0 the moments of equidistant numbers are those of the formula, however they are merged",
    arguments: [1, 7, 2048, 5000])
  func farAway(partSize: Int) {
    // The variance of 0, 1, ..., n − 1 is (n² − 1) / 12.
    let (count, offset, step) = (10_003, 0x1p40, 0x1p-10)
    let values = (0..<count).map { offset + step * Double($0) }
    var sums = MomentSums()
    for start in stride(from: 0, to: count, by: partSize) {
      sums.merge(Self.sums(values[start..<min(start + partSize, count)]))
    }
    let moments = SampleMoments(sums)
    #expect(moments.count == count)
    #expect(moments.minimum == offset && moments.maximum == values[count - 1])
    #expect(moments.mean == offset + step * 5001)
    let deviation = step * (Double(count * count - 1) / 12).squareRoot()
    #expect((moments.standardDeviation / deviation - 1).magnitude < 1e-15)
  }

  @Test("A few numbers far from many others do not hide how these differ")
  func farBlock() {
    // 2048 numbers a and 200,000 numbers that are 1 as often as −1.
    let (a, few, many) = (0x1p30, 2048.0, 200_000.0)
    let moments = SampleMoments(
      Array(repeating: a, count: Int(clamping: few))
        + (0..<Int(clamping: many)).map { $0 % 2 == 0 ? 1 : -1 })
    let count = few + many
    #expect((moments.mean / (a * few / count) - 1).magnitude < 1e-15)
    let variance = (a * a * few * many / count + many) / count
    #expect((moments.standardDeviation / variance.squareRoot() - 1).magnitude < 1e-15)
  }

  @Test("Numbers of very different sizes, and those near the ends of the doubles, have moments")
  func scales() {
    let small = Self.sums([1e-300, 3e-300])
    #expect((SampleMoments(small).standardDeviation / 1e-300 - 1).magnitude < 1e-15)
    var both = small
    both.merge(Self.sums([1e308, -1e308]))
    #expect(
      (SampleMoments(both).standardDeviation / (1e308 * 0.5.squareRoot()) - 1).magnitude < 1e-15)
    #expect(SampleMoments(both).mean.magnitude < 1e-290)
  }

  @Test("What is not finite in one part is known of the whole", arguments: [0, 1])
  func notFinite(place: Int) {
    for (value, hasRange) in [(Double.infinity, true), (Double.nan, false)] {
      var parts = [Self.sums([1, 2]), Self.sums([3, value])]
      var sums = parts.remove(at: place)
      sums.merge(parts[0])
      let moments = SampleMoments(sums)
      #expect(moments.count == 4)
      #expect(hasRange ? moments.minimum == 1 : moments.minimum.isNaN)
      #expect(hasRange ? moments.maximum == value : moments.maximum.isNaN)
      #expect(moments.mean.isNaN && moments.standardDeviation.isNaN)
    }
  }
}
