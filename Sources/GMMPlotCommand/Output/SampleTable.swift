/// A sample as CSV: `component,x`, or `component,x1,x2,…` for points of several coordinates; components
/// from 1, numbers in their shortest exact form.
struct SampleTable {
  let settings: SampleSettings
  let mixture: Mixture

  /// How long the text is about, at most.
  var mostBytes: Double { Double(settings.size) * (6 + 20 * Double(mixture.dimension)) }

  /// Hands out the text in pieces of some megabytes at most, whatever the size of the sample.
  func write(_ body: ([UInt8]) throws(CommandFailure) -> Void) throws(CommandFailure) {
    let columns: [String]
    let points: (_ block: Int, _ count: Int) -> (values: [Double], labels: [UInt16])
    switch mixture {
    case .line(let mixture):
      columns = ["x"]
      switch settings.generator {
      case .numpy(let seed):
        var sampler = NumPySampler(mixture: mixture, seed: seed)
        points = { _, count in
          let sample = sampler.sample(size: count)
          return (sample.values, sample.labels)
        }
      case .xoshiro256PlusPlus(let seed):
        let sampler = BlockSampler(mixture: mixture, seed: seed)
        points = { block, count in
          var (values, labels): ([Double], [UInt16]) = ([], [])
          sampler.forEachPoint(inBlock: block, count: count) { value, component in
            values.append(value)
            labels.append(component)
          }
          return (values, labels)
        }
      }
    case .space(let mixture):
      columns = (1...mixture.dimension).map { "x\($0)" }
      let sampler = MultivariateBlockSampler(mixture: mixture, seed: settings.generator.seed)
      points = { block, count in
        let sample = sampler.points(inBlock: block, count: count)
        return (sample.values, sample.labels)
      }
    }
    try body(Array("component,\(columns.joined(separator: ","))\n".utf8))
    let size = BlockSampler.blockSize
    for block in 0..<BlockSampler.blockCount(forSize: settings.size) {
      let (values, labels) = points(block, min(size, settings.size - block * size))
      var rows: [UInt8] = []
      for (index, label) in labels.enumerated() {
        rows += "\(label + 1)".utf8
        for value in values[index * columns.count..<(index + 1) * columns.count] {
          rows += ",\(value)".utf8
        }
        rows.append(UInt8(ascii: "\n"))
      }
      try body(rows)
    }
  }
}
