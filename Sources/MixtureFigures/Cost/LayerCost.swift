/// What a layer costs, and what makes it cheaper.
struct LayerCost {
  let cost: Cost
  /// The key of the layer that decides most.
  let key: String
  /// What would be cheaper, in words.
  let advice: String
  /// How often the layer goes through points that are not kept.
  let passes: Double

  /// Takes a cost by its parts.
  ///
  /// - Parameters:
  ///   - bytes: Bytes that are kept at the same time, while the layer is computed, drawn in the dearest
  ///     format, or reported.
  ///   - steps: Steps of all work on it.
  ///   - key: The key of the layer that decides most.
  ///   - advice: What would be cheaper, in words.
  ///   - passes: How often the layer goes through points that are not kept, which costs by their number.
  init(bytes: Double, steps: Double, key: String, advice: String, passes: Double = 0) {
    cost = Cost(bytes: bytes, steps: steps)
    self.key = key
    self.advice = advice
    self.passes = passes
  }
}
