import GMMSupport
import GaussianMixtures

extension SampleSettings {
  /// Reads the sample of a mixture of so many dimensions.
  init(_ fields: Fields<SampleKey>, dimension: Int) {
    self.init()
    if let size = fields.wholeNumber(.size) { self.size = Int(size) }
    fields.checkNumbers(size, dimension: dimension)
    let seed = fields.wholeNumber(.seed) ?? 0
    switch fields.word(.generator, as: GeneratorName.self) {
    case .xoshiro256PlusPlus, nil:
      generator = .xoshiro256PlusPlus(seed: seed)
    case .numpy:
      if dimension > 1, let node = fields[.generator] {
        fields.log.error(
          "the generator \"numpy\" draws points of one coordinate, not of \(dimension): the last "
            + "digits of NumPy's depend on the machine; \"xoshiro256++\" draws any", at: node.range)
      }
      if let narrow = UInt32(exactly: seed) {
        generator = .numpy(seed: narrow)
      } else if let node = fields[.seed] {
        fields.log.error(
          "seed must be at most \(UInt32.max) (32 bits) for the generator \"numpy\"; found "
            + "\(node.summary)", at: node.range)
      }
    }
  }
}

extension Fields<SampleKey> {
  /// The limit of the points is one of numbers in memory.
  fileprivate func checkNumbers(_ size: Int, dimension: Int) {
    guard dimension > 1, size > Limits.numbersInMemory / dimension, let node = self[.size] else {
      return
    }
    log.error(
      "\(groupedText(size)) points of \(dimension) coordinates are \(groupedText(size * dimension)) "
        + "numbers; at most \(groupedText(Limits.numbersInMemory)) are kept in memory", at: node.range
    )
  }
}
