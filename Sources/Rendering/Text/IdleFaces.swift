import Synchronization

/// Faces that no figure uses at the moment, for the next figure of the same font.
///
/// To open a font, to look at its letters and to hint them takes a fifteenth of the time of a
/// figure in a batch.
final class IdleFaces: Sendable {
  static let shared = IdleFaces()

  /// Of more, the one goes that has been idle longest.
  private static let faceLimit = 16
  /// A face with more glyphs is not kept; a figure has about a hundred.
  private static let glyphLimit = 10_000

  private let faces = Mutex<[FreeTypeFace]>([])

  /// A face of a font, from before or opened now.
  ///
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  func face(_ source: FontSource) throws(RenderingError) -> FreeTypeFace {
    let identity = FreeTypeFace.identity(of: source)
    let idle = faces.withLock { faces in
      faces.firstIndex { $0.identity == identity }.map { faces.remove(at: $0) }
    }
    if let idle { return idle }
    return try FreeTypeFace(source)
  }

  /// Takes a face that is not used any more.
  func take(_ face: FreeTypeFace) {
    guard face.glyphCount <= Self.glyphLimit else { return }
    faces.withLock { faces in
      if faces.count == Self.faceLimit { faces.removeFirst() }
      faces.append(face)
    }
  }
}
