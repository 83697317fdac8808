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
  /// - Parameter file: The bytes of the file.
  /// - Complexity: O(*n*), where *n* is the number of bytes, and of pixels if another program has
  ///   changed a PNG.
  package init(of file: [UInt8]) {
    guard let provenance = Provenance(of: file) else {
      // The name is in several places, which are hardly all damaged.
      self = file.firstRange(of: "gmm-plot") == nil ? .foreign : .damaged
      return
    }
    if !isWholeFigure(file) {
      self = .cutOff
    } else if provenance.renderer == Provenance.unnamedRenderer || FigureChecksum.isRight(in: file)
    {
      self = .whole(provenance)
    } else {
      self = .damaged
    }
  }
}
