import CStandardFont

/// Where the bytes of a font are.
package enum FontSource: Hashable, Sendable {
  /// DejaVu Sans inside the program.
  case inside
  /// A file.
  case file(path: String)

  /// The bytes of the font inside the program; empty if it was built on a system without one.
  ///
  /// They are constants of the program and live as long as it runs.
  static var bytesInside: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: standardFontBytes(), count: standardFontSize())
  }
}
