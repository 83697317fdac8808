import ExperimentFile
import GaussianMixtures

/// A sample as CSV: `component,x`, or `component,x1,x2,…` for points of several coordinates; components
/// from 1, numbers in their shortest exact form.
struct SampleTable {
  let settings: SampleSettings
  let mixture: Mixture

  /// Hands out the text in pieces of some megabytes at most, whatever the size of the sample.
  func write(_ body: ([UInt8]) throws(CommandFailure) -> Void) throws(CommandFailure) {
    switch mixture {
    case .line(let mixture):
      try body(Array("component,x\n".utf8))
      switch settings.generator {
      case .numpy(let seed):
        var sampler = NumPySampler(mixture: mixture, seed: seed)
        try forEachBlock { _, count throws(CommandFailure) in
          var rows = Rows()
          let points = sampler.sample(size: count)
          for (value, label) in zip(points.values, points.labels) {
            rows.append(label, CollectionOfOne(value))
          }
          try body(rows.bytes)
        }
      case .xoshiro256PlusPlus(let seed):
        let sampler = BlockSampler(mixture: mixture, seed: seed)
        try forEachBlock { block, count throws(CommandFailure) in
          var rows = Rows()
          sampler.forEachPoint(inBlock: block, count: count) { value, component in
            rows.append(component, CollectionOfOne(value))
          }
          try body(rows.bytes)
        }
      }
    case .space(let mixture):
      let dimension = mixture.dimension
      let names = (1...dimension).map { "x\($0)" }
      try body(Array("component,\(names.joined(separator: ","))\n".utf8))
      let sampler = MultivariateBlockSampler(mixture: mixture, seed: settings.generator.seed)
      try forEachBlock { block, count throws(CommandFailure) in
        let points = sampler.points(inBlock: block, count: count)
        var rows = Rows()
        for (index, label) in points.labels.enumerated() {
          rows.append(label, points.values[index * dimension..<(index + 1) * dimension])
        }
        try body(rows.bytes)
      }
    }
  }

  private func forEachBlock(
    _ body: (_ block: Int, _ count: Int) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    let size = BlockSampler.blockSize
    for block in 0..<BlockSampler.blockCount(forSize: settings.size) {
      try body(block, min(size, settings.size - block * size))
    }
  }
}

/// Some rows of the table.
private struct Rows {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ component: UInt16, _ values: some Collection<Double>) {
    bytes += "\(component + 1)".utf8
    for value in values { bytes += ",\(value)".utf8 }
    bytes.append(UInt8(ascii: "\n"))
  }
}
