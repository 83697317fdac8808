import CFreeType
import GMMSupport

/// A face of a font with the FreeType library it was opened by and the glyphs made with it; owns
/// them all.
///
/// FreeType's faces are not safe to share: a face belongs to one thread at a time.
final class FreeTypeFace: @unchecked Sendable {
  /// What tells a font from all others.
  enum Identity: Hashable {
    case inside(FaceInside)
    /// A face of a file, whatever its path, and what tells that from itself before it was changed: a
    /// face reads on from its file.
    case file(FileStatus, face: Int)
  }

  let source: FontSource
  let identity: Identity
  let pointer: FT_Face
  /// The digest of what can change a figure, as lower-case hexadecimal digits.
  private(set) lazy var digest = FontDigest.hexadecimal(of: self)
  /// The bytes of the font, which FreeType goes on to read.
  ///
  /// It would map a file that it opens itself: a figure would have letters of two fonts where somebody
  /// writes into the file meanwhile, and the process would end where somebody cuts it off.
  var bytes: UnsafeRawBufferPointer { content.bytes }
  private let content: FontBytes
  private let freeType: FT_Library
  /// How formulas are set with the font; `nil` if it does not say that.
  private(set) lazy var mathTable = MathTable(of: self)
  private var glyphs: [GlyphKey: Glyph] = [:]
  private var formulaGlyphs: [FormulaGlyphKey: Glyph] = [:]
  private var currentSize: GlyphSize?

  private struct GlyphKey: Hashable {
    let scalar: Unicode.Scalar
    let size: GlyphSize
  }

  private struct FormulaGlyphKey: Hashable {
    let index: UInt32
    let size: GlyphSize
  }

  /// Opens a font.
  ///
  /// - Throws: `RenderingError.unreadableFont` if the file is missing or no scalable font.
  init(_ source: FontSource) throws(RenderingError) {
    self.source = source
    (identity, content) = try Self.open(source)
    let bytes = content.bytes
    var library: FT_Library?
    guard FT_New_Library(Self.memory, &library) == 0, let library else {
      throw .failure(library: "FreeType", message: "cannot be initialised")
    }
    // `FT_Init_FreeType` would also let the environment change how letters are drawn.
    FT_Add_Default_Modules(library)
    var face: FT_Face?
    let status = FT_New_Memory_Face(
      library, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count,
      FT_Long(source.file?.face ?? 0), &face)
    guard status == 0, let face else {
      FT_Done_Library(library)
      throw source.isUnreadable
    }
    pointer = face
    freeType = library
    guard face.pointee.face_flags & Int(FT_FACE_FLAG_SCALABLE) != 0 else {
      throw source.isUnreadable
    }
  }

  /// What a font is now; `nil` if there is none.
  static func identity(of source: FontSource) -> Identity? {
    switch source {
    case .insideFace(let face): .inside(face)
    case .file(let path, let face): FileStatus(path).map { .file($0, face: face) }
    case .confinedFile(let path, _): FileStatus(path).map { .file($0, face: 0) }
    }
  }

  /// Opens a font once, and reads it.
  ///
  /// - Throws: `RenderingError.unreadableFont` if there is no file at the path that can be read,
  ///   `RenderingError.refusedFont` for what is no regular file or lies elsewhere than it has to.
  private static func open(
    _ source: FontSource
  ) throws(RenderingError) -> (Identity, FontBytes) {
    let (path, face, root): (String, Int, RootFolder?)
    switch source {
    case .insideFace(let face): return (.inside(face), FontBytes(lasting: face.bytes))
    case .file(let file, let number): (path, face, root) = (file, number, nil)
    case .confinedFile(let file, let folder): (path, face, root) = (file, 0, folder)
    }
    let file: OpenedFile
    do {
      file = try OpenedFile(path, namedBy: .experiment(inside: root))
    } catch {
      switch error.kind {
      case .notAFile, .outside, .folder: throw .refusedFont(path: path, reason: error.message)
      case .emptyPath, .missing, .unreadable: throw source.isUnreadable
      }
    }
    defer { file.end() }
    let identity = Identity.file(file.status, face: face)
    if let content = FontBytes.living(identity) { return (identity, content) }
    let size = file.status.size
    guard size <= Limits.fontSize else {
      throw .refusedFont(
        path: path, reason: "has more than the \(Limits.fontSize >> 20) MiB that a font may have")
    }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    var offset = 0
    while offset < size {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[offset...])
      guard let count = try? file.read(at: offset, into: rest), count > 0 else {
        bytes.deallocate()
        throw source.isUnreadable
      }
      offset += count
    }
    return (identity, FontBytes.shared(UnsafeRawBufferPointer(bytes), identity))
  }

  deinit {
    FT_Done_Face(pointer)
    FT_Done_Library(freeType)
  }

  /// Memory from where C programs get theirs; it keeps nothing of its own and serves all libraries.
  /// FreeType would leave out hints and letters where there is none.
  nonisolated(unsafe) private static let memory: FT_Memory = {
    let memory = FT_Memory.allocate(capacity: 1)
    memory.initialize(
      to: FT_MemoryRec_(
        user: nil, alloc: { _, size in requiredMemory(malloc(size)) },
        free: { _, block in free(block) },
        realloc: { _, _, size, block in requiredMemory(realloc(block, size)) }))
    return memory
  }()

  /// The number of glyphs that are kept.
  var glyphCount: Int { glyphs.count + formulaGlyphs.count }

  /// Sets the size at which the hinter and kerning work.
  func select(_ size: GlyphSize) {
    guard currentSize != size else { return }
    currentSize = size
    FT_Set_Pixel_Sizes(pointer, size.horizontal, size.vertical)
  }

  /// Whether there is a glyph of a character.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    index(of: scalar) != 0
  }

  /// The index of the glyph of a character; 0 if there is none.
  func index(of scalar: Unicode.Scalar) -> UInt32 {
    FT_Get_Char_Index(pointer, FT_ULong(scalar.value))
  }

  /// How much nearer than their advances two glyphs stand to each other at a size, in 1/64 pixel; at
  /// most 0 as a rule.
  func kerning(_ first: Glyph, _ second: Glyph, size: GlyphSize) -> Int {
    guard first.index != 0, second.index != 0 else { return 0 }
    return kerning(first.index, second.index, size: size)
  }

  /// The same of two glyphs by their indices; 0 where there are no such glyphs.
  func kerning(_ first: UInt32, _ second: UInt32, size: GlyphSize) -> Int {
    select(size)
    var kerning = FT_Vector()
    FT_Get_Kerning(pointer, first, second, FT_KERNING_DEFAULT.rawValue, &kerning)
    return kerning.x / Glyph.horizontalOversampling
  }

  /// The family of the font, as it names it itself; "Font" where it does not.
  var family: String { pointer.pointee.family_name.map { String(cString: $0) } ?? "Font" }

  /// Whether all letters of the font are as wide.
  var isMonospaced: Bool { pointer.pointee.face_flags & Int(FT_FACE_FLAG_FIXED_WIDTH) != 0 }

  /// The glyph of a character.
  func glyph(_ scalar: Unicode.Scalar, size: GlyphSize) -> Glyph {
    let key = GlyphKey(scalar: scalar, size: size)
    if let glyph = glyphs[key] { return glyph }
    select(size)
    let glyph = Glyph(scalar, face: pointer)
    glyphs[key] = glyph
    return glyph
  }

  /// A glyph by its index in the font, for formulas, where digits are as other letters.
  func formulaGlyph(_ index: UInt32, size: GlyphSize) -> Glyph {
    let key = FormulaGlyphKey(index: index, size: size)
    if let glyph = formulaGlyphs[key] { return glyph }
    select(size)
    let glyph = Glyph(index, face: pointer)
    formulaGlyphs[key] = glyph
    return glyph
  }
}

extension FontSource {
  fileprivate var isUnreadable: RenderingError {
    switch self {
    case .insideFace: .failure(library: "FreeType", message: "cannot read the font in the program")
    case .file(let path, _), .confinedFile(let path, _): .unreadableFont(path: path)
    }
  }
}
