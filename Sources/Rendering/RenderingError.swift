/// Why a figure could not be drawn.
public enum RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The font file could not be read, or is no font.
  case unreadableFont(path: String)
  /// The font file is none that an experiment may name; the reason says why.
  case refusedFont(path: String, reason: String)
  /// No file holds the font family; near are the names of some that it may be a misspelling of.
  case fontNotFound(family: String, near: [String] = [])
  /// A picture would have more than 32,767 pixels in a direction, or more than there is memory for.
  case pictureTooLarge(width: Int, height: Int)
  /// A library that draws reported an error, out of memory for the most part.
  case failure(library: String, message: String)

  /// The reason as a phrase in lower case.
  public var description: String {
    switch self {
    case .unreadableFont(let path): "cannot read a font from \(path)"
    case .refusedFont(let path, let reason): "\(path) \(reason)"
    case .fontNotFound(let family, let near):
      "no font \"\(family)\" found"
        + (near.isEmpty
          ? "" : "; did you mean " + near.map { "\"\($0)\"" }.joined(separator: " or ") + "?")
    case .pictureTooLarge(let width, let height):
      "a picture of \(width) × \(height) pixels is too large"
    case .failure(let library, let message): "\(library): \(message)"
    }
  }
}
