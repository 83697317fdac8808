/// A data file of an experiment.
public struct DataSource: Sendable {
  /// How problems call the file: its path, if it has one.
  public let name: String
  /// The content of what cannot be read twice: standard input, a pipe, a device.
  private let bytes: [UInt8]?
  /// Who names the file: only to a user messages show what stands in it.
  let naming: FileNaming
  /// How much compressed data may grow to.
  package var expansion = ExpansionLimit.standard
  /// Counts the work of what is decompressed; `nil` where it costs nothing.
  package var meter: WorkMeter?
  /// How many threads read the file; nothing depends on it.
  let workers: Int
  private let leaves = DataDigest()
  /// How the file was read, as soon as it was.
  let readings = KnownReadings()

  /// Finds a file; reads it only if it cannot be read twice, as a pipe.
  ///
  /// - Parameters:
  ///   - path: The path of the file from the working directory.
  ///   - workers: How many threads read the file, at least 1.
  /// - Throws: ``ExperimentProblem`` if a pipe has more than a gibibyte, or reading it fails.
  public init(path: String, workers: Int = 1) throws(ExperimentProblem) {
    name = path
    naming = .user
    self.workers = workers
    bytes = isReadOnce(path) ? try Self.read(path, name: path) : nil
  }

  /// Finds a file that an experiment names, and reads none of it yet.
  ///
  /// - Parameters:
  ///   - path: The path of the file from the working directory.
  ///   - root: The folder that it has to lie in; `nil` for anywhere.
  ///   - place: The value of the experiment that names it.
  ///   - workers: How many threads read the file, at least 1.
  /// - Throws: ``ExperimentProblem`` at the place if it is no regular file, or lies outside. That it is
  ///   missing is said where its points are needed.
  package init(
    path: String, inside root: RootFolder?, namedAt place: [JSONPathStep], workers: Int
  ) throws(ExperimentProblem) {
    name = path
    naming = .experiment(inside: root)
    self.workers = workers
    bytes = nil
    do {
      try OpenedFile(path, namedBy: naming).end()
    } catch {
      switch error.kind {
      case .notAFile, .outside: throw ExperimentProblem("\(path) \(error.message)", at: place)
      case .folder: throw ExperimentProblem(error, file: path)
      case .emptyPath, .missing, .unreadable: break
      }
    }
  }

  /// Takes bytes in the place of a file.
  ///
  /// - Parameters:
  ///   - bytes: The content of a CSV, TSV or NumPy file, plain or compressed.
  ///   - name: How problems call the file.
  ///   - workers: How many threads read the bytes, at least 1.
  public init(_ bytes: [UInt8], name: String, workers: Int = 1) {
    self.name = name
    naming = .user
    self.workers = workers
    self.bytes = bytes
  }

  /// Takes bytes that were read of what hands them out only once.
  ///
  /// - Parameters:
  ///   - bytes: The content, as far as ``limit`` and the rest of a chunk.
  ///   - name: How problems call it.
  ///   - workers: How many threads read the bytes, at least 1.
  /// - Throws: `ExperimentProblem` if there is more than a gibibyte.
  package init(
    checking bytes: [UInt8], name: String, workers: Int
  ) throws(ExperimentProblem) {
    try Self.check(bytes, name: name)
    self.init(bytes, name: name, workers: workers)
  }

  /// What is not a file is kept in memory; what strangers send may be endless.
  package static let limit = 1 << 30

  private static func check(_ bytes: [UInt8], name: String) throws(ExperimentProblem) {
    guard bytes.count <= limit else {
      throw ExperimentProblem("more than 1 GiB; data of that size need a file", file: name)
    }
  }

  /// Reads what hands out its bytes only once.
  ///
  /// - Parameters:
  ///   - path: The path; `-` for standard input.
  ///   - name: How problems call it.
  /// - Returns: The bytes.
  /// - Throws: `ExperimentProblem` if there is more than a gibibyte, or reading fails.
  package static func read(_ path: String, name: String) throws(ExperimentProblem) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(path, limit: limit + 1)
    } catch {
      throw ExperimentProblem(error, file: name)
    }
    try check(bytes, name: name)
    return bytes
  }

  /// The digest of the file as it is stored, which it is read for unless it was read before; all
  /// variants of a figure share it.
  ///
  /// - Throws: `ExperimentProblem` if the file is missing, reading fails, or the file has changed since
  ///   it was read for the first time.
  package func digest() throws(ExperimentProblem) -> String {
    if leaves.text == nil { try readWhole(try content()) }
    try requireUnchanged()
    // A file that was cut off has not all leaves that it began with.
    guard let text = leaves.text else { throw hasChanged }
    return text
  }

  /// Makes sure that whoever has read the file has read the same bytes.
  ///
  /// - Throws: `ExperimentProblem` if the file has changed in between.
  func requireUnchanged() throws(ExperimentProblem) {
    if leaves.hasChanged { throw hasChanged }
  }

  private var hasChanged: ExperimentProblem {
    ExperimentProblem("changed while it was read", file: name, kind: .unreadableFile)
  }

  /// The bytes of the file.
  ///
  /// - Throws: `ExperimentProblem` if the file is missing or cannot be read.
  func content() throws(ExperimentProblem) -> DataContent {
    if let bytes { return DataContent(bytes, name: name) }
    do {
      return DataContent(try OpenedFile(name, namedBy: naming))
    } catch {
      throw ExperimentProblem(error, file: name)
    }
  }

  /// Reads the rows of the file.
  func dataFile(_ source: @escaping ByteSource) -> DataFile {
    limited(DataFile(name: name, source: source))
  }

  /// Reads the file with what compressed data may grow to.
  func limited(_ file: DataFile) -> DataFile {
    var file = file
    file.expansion = expansion
    file.meter = meter
    return file
  }

  /// How much a message may tell of what stands in the file.
  func shown(_ options: DataOptions) -> DataFileError.Shown {
    if naming == .user { return .everything }
    guard let content = try? content() else { return .nothing }
    return dataFile(content.source(0..<Int.max, hashing: nil)).beginsAsTable(options)
      ? .cell : .nothing
  }

  /// The bytes of the file from a place on, as ``DataContent/source(_:hashing:)`` has them.
  ///
  /// They are hashed each time: it takes next to nothing beside reading numbers, and tells whether the
  /// file has changed in between.
  func source(
    _ content: DataContent, _ range: Range<Int> = 0..<Int.max
  ) -> DataContent.Source {
    content.source(range, hashing: leaves)
  }

  /// The parts of so many bytes, for threads that read at the same time; the last has no end.
  static func parts(of byteCount: Int) -> [Range<Int>] {
    let count = max(byteCount / partSize, 1)
    return (0..<count).map { part in
      part * partSize..<(part + 1 == count ? Int.max : (part + 1) * partSize)
    }
  }

  /// The number of bytes as they are stored.
  var byteCount: Int { (try? content())?.count ?? 0 }

  /// Reads all bytes for their digest.
  private func readWhole(_ content: DataContent) throws(ExperimentProblem) {
    let parts = Self.parts(of: content.count)
    var failure: ExperimentProblem?
    OrderedWork.run(count: parts.count, workers: workers) { part in
      Result { () throws(ExperimentProblem) in try read(parts[part], of: content) }
    } deliver: { _, result in
      if case .failure(let error) = result { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
  }

  private func read(_ range: Range<Int>, of content: DataContent) throws(ExperimentProblem) {
    let source = source(content, range)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { chunk.deallocate() }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let free = min(chunk.count, range.upperBound - offset)
      let count = try source(UnsafeMutableRawBufferPointer(rebasing: chunk[..<free]))
      if count == 0 { return }
      offset += count
    }
  }

  /// Two leaves of the digest: small enough for threads to end at about the same time, and large
  /// enough to begin with one costs nothing.
  private static let partSize = 2 * DataDigest.leafSize
}
