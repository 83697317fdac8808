import Plotting

/// The faces that formulas and titles have beside the font of the figure, each opened when a formula first
/// asks for it.
struct FormulaFaces {
  /// What was asked for, and what was found.
  private var faces: [FormulaFace: (wanted: FaceInside, found: FreeTypeFace?)] = [:]

  /// A face of formulas.
  ///
  /// - Parameters:
  ///   - face: The face, not that of the text.
  ///   - text: The first face of the figure's font, which is taken where it is the same.
  /// - Returns: The face; `nil` if it is neither inside the program nor installed.
  mutating func face(_ face: FormulaFace, beside text: FreeTypeFace) -> FreeTypeFace? {
    if let known = faces[face] { return known.found }
    let wanted = face.faceInside(beside: text.family)
    let found = FontLocator.find(wanted).flatMap { source in
      FreeTypeFace.identity(of: source) == text.identity
        ? text : try? IdleFaces.shared.face(source)
    }
    faces[face] = (wanted, found)
    return found
  }

  /// The names of the faces that were asked for and are not to be had.
  var lacking: [String] {
    FormulaFace.allCases.compactMap { faces[$0] }.filter { $0.found == nil }.map(\.wanted.rawValue)
  }

  /// Those that have been opened.
  var opened: [FreeTypeFace] { faces.values.compactMap(\.found) }
}

extension FormulaFace {
  /// The face that serves for it beside a font without a MATH table: those of Open Sans for this, else those
  /// of DejaVu Sans.
  fileprivate func faceInside(beside family: String) -> FaceInside {
    if family == FaceInside.openSans.family {
      switch self {
      case .text, .upright: return .openSans
      case .italic, .boldItalic: return .openSansItalic
      case .bold, .strong: return .openSansSemibold
      case .symbols: return .math
      }
    }
    return switch self {
    case .text, .upright: .sans
    case .italic: .oblique
    case .bold, .strong: .bold
    case .boldItalic: .boldOblique
    case .symbols: .math
    }
  }
}
