import Synchronization

/// The bytes of a font, which faces of it share while any of them lives.
///
/// What tells a file from itself before it was changed has the ticks of a clock: two faces that were opened
/// within one of them, while somebody writes into the file, would be taken for the same and have other
/// letters. A figure would then name one font and be drawn with the other.
final class FontBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isOwned: Bool

  private struct Living {
    weak var content: FontBytes?
  }

  private static let living = Mutex<[FreeTypeFace.Identity: Living]>([:])

  /// Bytes that are constants of the program.
  init(lasting bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = UnsafeRawBufferPointer(bytes)
    isOwned = false
  }

  private init(owned bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    isOwned = true
  }

  deinit { if isOwned { bytes.deallocate() } }

  /// The bytes of a font that faces have at the moment; `nil` if none has.
  static func living(_ identity: FreeTypeFace.Identity) -> FontBytes? {
    living.withLock { $0[identity]?.content }
  }

  /// The bytes of a font for all faces of it: these, or those of another face that was faster.
  ///
  /// - Parameters:
  ///   - bytes: Bytes that were allocated for the font; they are freed with its last face.
  ///   - identity: What tells the font from others.
  /// - Returns: The bytes that all its faces have.
  static func shared(
    _ bytes: UnsafeRawBufferPointer, _ identity: FreeTypeFace.Identity
  ) -> FontBytes {
    let read = FontBytes(owned: bytes)
    return living.withLock { living in
      if let other = living[identity]?.content { return other }
      living = living.filter { $0.value.content != nil }
      living[identity] = Living(content: read)
      return read
    }
  }
}
