import CStandardFont
import GMMSupport

/// A face that is inside the program: DejaVu Sans and Open Sans, and what formulas and titles have beside them.
package enum FaceInside: String, CaseIterable, Hashable, Sendable {
  case sans = "DejaVuSans"
  case oblique = "DejaVuSans-Oblique"
  case bold = "DejaVuSans-Bold"
  case boldOblique = "DejaVuSans-BoldOblique"
  /// DejaVu Math TeX Gyre.
  case math = "DejaVuMathTeXGyre"
  case openSans = "OpenSans-Regular"
  case openSansItalic = "OpenSans-Italic"
  case openSansSemibold = "OpenSans-Semibold"

  /// The name of its file.
  var fileName: String { "\(rawValue).ttf" }

  /// The family of the face.
  package var family: String {
    switch self {
    case .sans, .oblique, .bold, .boldOblique: "DejaVu Sans"
    case .math: "DejaVu Math TeX Gyre"
    case .openSans, .openSansItalic: "Open Sans"
    case .openSansSemibold: "Open Sans Semibold"
    }
  }

  /// The bytes of the face; empty if the program was built on a system without it.
  ///
  /// They are constants of the program and live as long as it runs.
  var bytes: UnsafeBufferPointer<UInt8> {
    let face =
      switch self {
      case .sans: standardFontSans
      case .oblique: standardFontOblique
      case .bold: standardFontBold
      case .boldOblique: standardFontBoldOblique
      case .math: standardFontMath
      case .openSans: standardFontOpen
      case .openSansItalic: standardFontOpenItalic
      case .openSansSemibold: standardFontOpenSemibold
      }
    return UnsafeBufferPointer(start: standardFontBytes(face), count: standardFontSize(face))
  }
}

/// Where the bytes of a font are.
package enum FontSource: Hashable, Sendable {
  /// A face inside the program.
  case insideFace(FaceInside)
  /// A face of a file: its place among the faces of a collection in the lower 16 bits, and above them
  /// which of the named instances of a variable font it is, from 1, or 0 for the font as it is drawn.
  case file(path: String, face: Int = 0)
  /// A file that has to lie in a folder, links followed.
  case confinedFile(path: String, RootFolder)

  /// DejaVu Sans inside the program.
  package static let inside = FontSource.insideFace(.sans)

  /// Where the file is and which of its faces is meant; `nil` for a font inside the program.
  var file: (path: String, face: Int, root: RootFolder?)? {
    switch self {
    case .insideFace: nil
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
}
