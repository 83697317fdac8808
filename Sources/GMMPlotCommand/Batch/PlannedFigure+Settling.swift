extension PlannedFigure {
  /// Draws the figure, and writes it to its file, if it has one and the file does not hold the
  /// figure already; or compares the file with what would be drawn, and writes nothing but a picture
  /// of the difference, if one is asked for.
  ///
  /// The digest in the file comes first: a file that is undamaged and says that it shows the figure
  /// is taken at its word, unless somebody wants to see for himself.
  ///
  /// - Returns: What became of the figure, and its bytes, as its file holds them now if it has one;
  ///   `nil` for a file that is missing and was left so.
  mutating func settle(
    _ points: inout SharedPoints, _ options: DrawingOptions
  ) throws(CommandFailure) -> (status: FigureOutcome.Status, bytes: [UInt8]?) {
    if let obstacle {
      // Only a check needs to know what is there; drawing puts the figure in its place.
      if obstacle.kind == .outside {
        throw CommandFailure(.cannotCreate, file: target.path, obstacle.message)
      }
      if options.check != nil { throw CommandFailure(obstacle) }
    }
    if options.check != nil, existing == nil {
      // Drawing it mends it only if there are data.
      _ = try provenance()
      return (.stale(.missing, difference: nil), nil)
    }
    if target.isUnnamed, options.check == nil { try refuseForeignFile() }
    let staleness = options.isForced && options.check == nil ? nil : try staleness()
    if staleness == nil, !options.isForced, let existing {
      return (.unchanged(because: "nothing that it is made from has changed"), existing.bytes)
    }
    let bytes = try draw(points.counted())
    guard let path = target.path else {
      return (.rendered(because: "for standard output"), bytes)
    }
    let hindrance = obstacle.map { "what is there \($0.inWords)" }
    let reason = options.isForced ? "it was asked for" : hindrance ?? staleness?.reason ?? ""
    // Other machines may draw otherwise; what damages files is not tolerated.
    let tolerance = staleness?.isDamage == true ? 0 : options.check?.tolerance ?? 0
    let former = existing?.bytes(like: bytes)
    if let former, showsSameFigure(former, as: bytes, tolerance: tolerance) {
      return (.unchanged(because: "drawn anew it is the same (\(reason))"), former)
    }
    guard let check = options.check else {
      try OutputFile(path: path, root: root).write(bytes)
      return (.rendered(because: reason), bytes)
    }
    let difference = try difference(of: existing?.bytes ?? [], from: bytes, check, at: path)
    return (.stale(staleness ?? .forged, difference: difference), existing?.bytes)
  }

  /// What differs between a file and the figure, in words; draws a picture of it where one is asked for.
  private func difference(
    of file: [UInt8], from drawn: [UInt8], _ check: CheckOptions, at path: String
  ) throws(CommandFailure) -> String? {
    let size = PixelSize(png: file).flatMap { $0 == PixelSize(png: drawn) ? nil : $0 }
    let otherSize = format == .png ? size.map(sizes) : nil
    // Only a picture of the difference shows more.
    if otherSize != nil, check.differences == nil { return otherSize }
    guard let difference = PixelDifference(expected: drawn, actual: file) else { return otherSize }
    if difference.count > 0, let folder = check.differences {
      try write(difference, to: folder + fileName(of: path), beside: path)
    }
    // Pixels are those of the last frame.
    if difference.count == 0, experiment.figure.animation != nil { return "its frames differ" }
    return otherSize ?? difference.description
  }

  private func sizes(_ actual: PixelSize) -> String {
    "it has \(actual.width) × \(actual.height) pixels instead of \(size.width) × \(size.height)"
  }

  /// Nobody named the file of the figure: another file that has its name stays as it is.
  private func refuseForeignFile() throws(CommandFailure) {
    guard let path = target.path else { return }
    if let obstacle {
      throw CommandFailure(
        .cannotCreate, file: path,
        "what is there \(obstacle.inWords), and is not written over; -o names the file to write")
    }
    let isForeign =
      if let existing { Provenance(of: existing.bytes) == nil } else {
        FileStatus(path) != nil || isSymbolicLink(path)
      }
    guard isForeign else { return }
    throw CommandFailure(
      .cannotCreate, file: path,
      "is no figure of gmm-plot, and is not written over; -o names the file to write")
  }

  private func write(
    _ difference: PixelDifference, to path: String, beside figure: String
  ) throws(CommandFailure) {
    if areSame(path, figure) {
      throw CommandFailure(
        .usage, "\(path) is the figure itself; --diff needs a folder without figures")
    }
    for source in sources { try requireDifferent(source, path) }
    try OutputFile(path: path, root: root).write(difference.picture())
  }
}

extension FileProblem {
  /// What keeps a file from being read, as the end of a sentence.
  fileprivate var inWords: String {
    switch kind {
    case .missing, .unreadable: "cannot be read (\(message))"
    case .emptyPath, .folder, .notAFile, .outside: message
    }
  }
}

extension PixelDifference {
  /// How much differs, in words.
  fileprivate var description: String {
    guard count > 0 else { return "no pixel differs" }
    let percent = numberText(100 * share, significantDigits: 2)
    return "\(groupedText(count)) of \(groupedText(pixelCount)) pixels differ (\(percent) %)"
  }
}
