import PNG

/// PNG carries provenance in international text (iTXt) chunks.
extension Provenance {
  static let experimentKeyword = "gmm-plot experiment"
  static let digestKeyword = "gmm-plot digest"

  init?(_ chunks: PNGChunks) {
    guard let experiment = chunks.texts[Self.experimentKeyword],
      let digest = chunks.texts[Self.digestKeyword]
    else { return nil }
    self.init(experiment: experiment, digest: digest)
  }
}
