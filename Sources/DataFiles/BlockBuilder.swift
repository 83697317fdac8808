/// Collects rows and hands them out in blocks.
struct BlockBuilder {
  let columnCount: Int
  /// The number of rows in a full block.
  let capacity: Int
  /// The number of rows in the block.
  private(set) var count = 0
  /// The number of rows that were handed out.
  private(set) var handedCount = 0
  private var values: [Double]
  private var groups: [Int] = []

  init(columnCount: Int) {
    self.columnCount = columnCount
    capacity = max(
      1, min(DataFileLimits.blockRowCount, DataFileLimits.blockValueCount / columnCount))
    values = [Double](repeating: 0, count: capacity * columnCount)
  }

  var isFull: Bool { count == capacity }

  /// Appends a row, and its group if it has one, to a block that is not full.
  mutating func append(_ row: [Double], group: Int? = nil) {
    if let group { groups.append(group) }
    for (index, value) in row.enumerated() { values[count * columnCount + index] = value }
    count += 1
  }

  /// Appends the rows that `body` writes into the rest of the block, one value after the other.
  ///
  /// - Parameter body: Returns the number of whole rows that it has written.
  /// - Returns: That number.
  /// - Throws: What `body` throws.
  mutating func appendRows<Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<Double>) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let free = count * columnCount..<values.count
    let added = try values.withUnsafeMutableBufferPointer { values throws(Failure) in
      try body(UnsafeMutableBufferPointer(rebasing: values[free]))
    }
    count += added
    return added
  }

  /// Hands out the rows of the block, if there are any, and begins the next block.
  mutating func hand(to body: (DataBlock) throws -> Void) throws {
    guard count > 0 else { return }
    let used = isFull ? values : Array(values[..<(count * columnCount)])
    try body(DataBlock(columnCount: columnCount, values: used, groups: groups))
    groups.removeAll(keepingCapacity: true)
    handedCount += count
    count = 0
  }
}
