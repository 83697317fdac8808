/// What the file of a figure holds before it is drawn: anything, from anybody.
///
/// It is read as far as a figure can go, whatever its size.
struct ExistingFigure {
  /// The bytes of the file; of one that is too large those at its beginning.
  let bytes: [UInt8]
  /// Whether these are all.
  let isWhole: Bool
  private let file: OutputFile

  /// Reads the file of a figure; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - experiment: What the figure would show.
  ///   - format: The format that it would have.
  /// - Throws: `FileProblem` if the file cannot be read, is no regular file, or lies elsewhere than it
  ///   has to.
  init?(
    _ file: OutputFile, of experiment: Experiment, as format: FigureFormat
  ) throws(FileProblem) {
    self.file = file
    let limit = Self.largestSize(of: experiment, as: format)
    guard let size = try file.existingSize() else { return nil }
    bytes = try file.existingBytes(upTo: size > limit ? 1 << 16 : limit)
    isWhole = size <= limit && bytes.count <= limit
  }

  /// All bytes of the file, if it can be the same figure as one that has been drawn.
  func bytes(like drawn: [UInt8]) -> [UInt8]? {
    if isWhole { return bytes }
    // A PNG is not larger than its pixels, a drawing as large as it has things to draw.
    let limit = 2 * drawn.count
    guard let size = try? file.existingSize(), size <= limit else { return nil }
    return try? file.existingBytes(upTo: limit)
  }

  /// The largest size of a file that is read before the figure is drawn.
  private static func largestSize(of experiment: Experiment, as format: FigureFormat) -> Int {
    switch format {
    // At most four channels of 16 bits, and what it was made from in words.
    case .png:
      8 * experiment.figure.pixelWidth * experiment.figure.pixelHeight
        * (1 + (experiment.figure.animation?.frames ?? 0)) + Limits.fileSize
    case .svg, .pdf: 64 << 20
    }
  }
}
