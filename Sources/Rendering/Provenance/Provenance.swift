import PNG

/// What a figure was made from, as the figure itself carries it.
package struct Provenance: Hashable, Sendable {
  /// The experiment with every default written out, as JSON on one line.
  package let experiment: String
  /// A digest of everything that the figure depends on, as lower-case hexadecimal digits.
  package let digest: String
  /// The version of the way in which the figure was drawn.
  package let renderer: Int

  /// Creates what a figure is to carry.
  package init(experiment: String, digest: String, renderer: Int = Self.rendererVersion) {
    self.experiment = experiment
    self.digest = digest
    self.renderer = renderer
  }

  /// Finds what a figure carries; `nil` for a file of another program, and for one that is damaged
  /// where it matters.
  ///
  /// - Parameter file: The bytes of a PNG, SVG or PDF file, whole or not.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package init?(of file: [UInt8]) {
    if let chunks = PNGChunks(file) {
      guard let experiment = chunks.text(Self.experimentKeyword),
        let digest = chunks.text(Self.digestKeyword)
      else { return nil }
      self.init(
        experiment: experiment, digest: digest,
        namedRenderer: chunks.text(Self.rendererKeyword))
    } else if file.starts(with: "%PDF-".utf8) {
      self.init(pdf: file)
    } else {
      self.init(svg: file)
    }
  }

  /// What a figure carries, with the name of its version; without one it is of the first version.
  /// `nil` for what no version has written.
  init?(experiment: String, digest: String, namedRenderer: (some StringProtocol)?) {
    guard let namedRenderer else {
      // There is nothing else by which damage to such a figure is noticed.
      let isWhole = digest.utf8.count == 64 && digest.allSatisfy(\.isHexDigit)
      guard isWhole else { return nil }
      self.init(experiment: experiment, digest: digest, renderer: Self.unnamedRenderer)
      return
    }
    guard let renderer = Int(namedRenderer), renderer > Self.unnamedRenderer else { return nil }
    self.init(experiment: experiment, digest: digest, renderer: renderer)
  }

  // PNG carries them in international text (iTXt) chunks with these keywords.
  static let experimentKeyword = "gmm-plot experiment"
  static let digestKeyword = "gmm-plot digest"
  static let rendererKeyword = "gmm-plot renderer"

  /// The version of the way figures are drawn: it grows with every change that moves a pixel, so
  /// that figures of the version before are known to be stale.
  package static let rendererVersion = 5

  /// The version of figures that do not name theirs, and have no checksum.
  package static let unnamedRenderer = 1
}
