import GaussianMixtures

extension SampleSettings {
  init(_ fields: Fields<SampleKey>) {
    self.init()
    if let size = fields.wholeNumber(.size) { self.size = Int(size) }
    let seed = fields.wholeNumber(.seed) ?? 0
    switch fields.word(.generator, as: GeneratorName.self) {
    case .xoshiro256PlusPlus, nil:
      generator = .xoshiro256PlusPlus(seed: seed)
    case .numpy:
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
