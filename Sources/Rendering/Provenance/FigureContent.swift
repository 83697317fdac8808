import PNG

/// What a file is that ought to be a figure.
package enum FigureContent: Hashable, Sendable {
  /// A file of another program.
  case foreign
  /// A figure without its end, or with something after it.
  case cutOff
  /// A figure that is not as it was drawn.
  case damaged
  /// A figure that is as it was drawn, as far as its version allows to tell, and what it was made from.
  case whole(Provenance)

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file, which may come from anywhere.
  ///   - pixelCount: The number of pixels that a PNG may have which another program has changed: its
  ///     pixels tell whether it is whole. One with more counts as damaged.
  /// - Complexity: O(*n*), where *n* is the number of bytes, and of pixels if another program has
  ///   changed a PNG.
  package init(of file: [UInt8], upTo pixelCount: Int) {
    guard let provenance = Provenance(of: file) else {
      // The name is in several places, which are hardly all damaged.
      self = file.firstRange(of: "gmm-plot") == nil ? .foreign : .damaged
      return
    }
    guard isWholeFigure(file) else {
      self = .cutOff
      return
    }
    let isRight =
      provenance.renderer == Provenance.unnamedRenderer
      ? Self.isOfFirstVersion(file) : FigureChecksum.isRight(in: file, upTo: pixelCount)
    self = isRight ? .whole(provenance) : .damaged
  }

  /// Whether a figure that names no version is undamaged, as far as can be told: the first version
  /// put in no checksum, but in PNG there are those of the chunks.
  private static func isOfFirstVersion(_ file: [UInt8]) -> Bool {
    file.firstRange(of: "gmm-plot checksum") == nil && PNGChunks(file)?.hasRightChecksums ?? true
  }
}
