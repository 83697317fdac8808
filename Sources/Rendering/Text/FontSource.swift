import CStandardFont
import GMMSupport

/// Where the bytes of a font are.
package enum FontSource: Hashable, Sendable {
  /// DejaVu Sans inside the program.
  case inside
  /// A face of a file: its place among the faces of a collection in the lower 16 bits, and above them
  /// which of the named instances of a variable font it is, from 1, or 0 for the font as it is drawn.
  case file(path: String, face: Int = 0)
  /// A file that has to lie in a folder, links followed.
  case confinedFile(path: String, RootFolder)

  /// Where the file is and which of its faces is meant; `nil` for the font inside the program.
  var file: (path: String, face: Int, root: RootFolder?)? {
    switch self {
    case .inside: nil
    case .file(let path, let face): (path, face, nil)
    case .confinedFile(let path, let root): (path, 0, root)
    }
  }

  /// Makes sure that there is a font.
  ///
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  package func check() throws(RenderingError) {
    IdleFaces.shared.take(try IdleFaces.shared.face(self))
  }

  /// The bytes of the font inside the program; empty if it was built on a system without one.
  ///
  /// They are constants of the program and live as long as it runs.
  static var bytesInside: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: standardFontBytes(), count: standardFontSize())
  }
}
