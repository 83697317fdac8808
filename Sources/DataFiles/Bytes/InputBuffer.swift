/// The part of a file that is being read.
struct InputBuffer {
  /// How many bytes may be loaded from any offset before ``end``, text or not.
  static let padding = 8

  private let source: ByteSource
  private let maximumCapacity: Int
  private var capacity: Int
  /// Bytes of the file in ``start`` ..< ``end``; nothing meaningful elsewhere.
  private(set) var bytes: [UInt8]
  /// The first byte that has not been used.
  private(set) var start = 0
  /// The end of the bytes that have come.
  private(set) var end = 0
  /// Whether there is nothing after ``end``.
  private(set) var isComplete = false
  /// The end of the last whole line in text; no later than ``start`` if that line is used.
  private(set) var lastLineEnd = 0

  init(_ source: @escaping ByteSource, maximumCapacity: Int = DataFileLimits.rowLength) {
    self.source = source
    self.maximumCapacity = maximumCapacity
    capacity = min(1 << 18, maximumCapacity)
    // One byte more for a line end after the last line.
    bytes = [UInt8](repeating: 0, count: capacity + 1 + Self.padding)
  }

  /// Whether the unused bytes fill all room that there may be.
  var isFull: Bool { end - start >= maximumCapacity }

  /// Marks the bytes before `offset` as used.
  mutating func advance(to offset: Int) {
    start = offset
  }

  /// Makes room and reads until there is no more room or no more file.
  ///
  /// How a pipe cuts its bytes can therefore not be seen in what is read.
  ///
  /// - Returns: `false` if the unused bytes fill all room that there may be.
  mutating func fill() throws -> Bool {
    let unused = start..<end
    let count = unused.count
    if count > 0, start > 0 {
      bytes.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[unused]))
      }
    }
    start = 0
    end = count
    if count > capacity / 2, capacity < maximumCapacity {
      capacity = min(2 * capacity, maximumCapacity)
      bytes.append(
        contentsOf: repeatElement(0, count: capacity + 1 + Self.padding - bytes.count))
    }
    if isFull { return false }
    while end < capacity, !isComplete {
      let free = end..<capacity
      let read = try bytes.withUnsafeMutableBytes { [source] in
        try source(UnsafeMutableRawBufferPointer(rebasing: $0[free]))
      }
      precondition((0...free.count).contains(read), "a source has read \(read) bytes")
      end += read
      isComplete = read == 0
    }
    return true
  }

  /// Goes on by so many bytes, or to the end of the file.
  mutating func skip(_ count: Int) throws {
    var rest = count
    while rest > 0 || end == 0 {
      if start == end {
        if isComplete { return }
        _ = try fill()
      }
      let step = min(rest, end - start)
      advance(to: start + step)
      rest -= step
    }
  }

  /// Goes to the byte after the next line feed, or to the end of the file.
  mutating func skipLine() throws {
    while true {
      if let lineFeed = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) {
        return advance(to: lineFeed + 1)
      }
      advance(to: end)
      if isComplete { return }
      _ = try fill()
    }
  }

  /// Finds the last line end, after each ``fill()`` of text.
  ///
  /// A last line without an end gets one, so that nothing needs to look for the end of the file.
  mutating func endLines() {
    if isComplete, end > start, bytes[end - 1] != UInt8(ascii: "\n") {
      bytes[end] = UInt8(ascii: "\n")
      end += 1
    }
    // The line feed after a carriage return at the end may be on the way.
    lastLineEnd = end
    while lastLineEnd > start, bytes[lastLineEnd - 1] != 0x0A,
      bytes[lastLineEnd - 1] != 0x0D || lastLineEnd == end
    {
      lastLineEnd -= 1
    }
  }
}
