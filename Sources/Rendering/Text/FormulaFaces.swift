import Plotting

/// The faces of DejaVu that formulas have beside the font of the figure, each opened when a formula first
/// asks for it.
struct FormulaFaces {
  private var faces: [FormulaFace: FreeTypeFace?] = [:]

  /// A face of formulas.
  ///
  /// - Parameters:
  ///   - face: The face, not that of the text.
  ///   - text: The first face of the figure's font, which is taken where it is the same.
  /// - Returns: The face; `nil` if it is neither inside the program nor installed.
  mutating func face(_ face: FormulaFace, beside text: FreeTypeFace) -> FreeTypeFace? {
    if let known = faces[face] { return known }
    let found = FontLocator.find(face.faceInside).flatMap { source in
      FreeTypeFace.identity(of: source) == text.identity
        ? text : try? IdleFaces.shared.face(source)
    }
    faces[face] = .some(found)
    return found
  }

  /// The names of the faces that were asked for and are not to be had.
  var lacking: [String] {
    FormulaFace.allCases.filter { face in faces[face].map { $0 == nil } ?? false }
      .map(\.faceInside.rawValue)
  }

  /// Those that have been opened.
  var opened: [FreeTypeFace] { faces.values.compactMap(\.self) }
}

extension FormulaFace {
  /// The face of DejaVu that serves for it where the figure's font has no MATH table.
  fileprivate var faceInside: FaceInside {
    switch self {
    case .text, .upright: .sans
    case .italic: .oblique
    case .bold, .strong: .bold
    case .boldItalic: .boldOblique
    case .symbols: .math
    }
  }
}
