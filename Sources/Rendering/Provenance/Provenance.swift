import PNG

/// What a figure was made from, as the figure itself carries it.
package struct Provenance: Hashable, Sendable {
  /// The experiment with every default written out, as JSON on one line.
  package let experiment: String
  /// A digest of everything that the figure depends on, as lower-case hexadecimal digits.
  package let digest: String

  /// Creates what a figure is to carry.
  package init(experiment: String, digest: String) {
    self.experiment = experiment
    self.digest = digest
  }

  /// Finds what a figure carries; `nil` for a file of another program, and for one that is damaged
  /// where it matters.
  ///
  /// - Parameter file: The bytes of a PNG, SVG or PDF file, whole or not.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package init?(of file: [UInt8]) {
    if let chunks = PNGChunks(file) {
      guard let experiment = chunks.texts[Self.experimentKeyword],
        let digest = chunks.texts[Self.digestKeyword]
      else { return nil }
      self.init(experiment: experiment, digest: digest)
    } else if file.starts(with: "%PDF-".utf8) {
      self.init(pdf: file)
    } else {
      self.init(svg: file)
    }
  }

  // PNG carries both in international text (iTXt) chunks with these keywords.
  static let experimentKeyword = "gmm-plot experiment"
  static let digestKeyword = "gmm-plot digest"

  /// The version of the way figures are drawn: it grows with every change that moves a pixel, so
  /// that figures of the version before are known to be stale.
  package static let rendererVersion = 1
}
