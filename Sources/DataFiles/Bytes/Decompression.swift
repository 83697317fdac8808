/// The bytes of a file, decompressed if they are gzip data by their first two bytes.
///
/// - Parameter meter: Has the bytes as they are stored, and learns of those that come of them.
/// - Returns: The bytes.
/// - Throws: What reading throws.
func decompressed(_ meter: ExpansionMeter) throws -> ByteSource {
  let source: ByteSource = { try meter.read(into: $0) }
  var start: [UInt8] = []
  while start.count < 2 {
    var byte: UInt8 = 0
    let count = try withUnsafeMutableBytes(of: &byte) { try source($0) }
    if count == 0 { break }
    start.append(byte)
  }
  let isGzip = start == [0x1F, 0x8B]
  var isStart = !start.isEmpty
  let whole: ByteSource = { buffer in
    guard isStart else { return try source(buffer) }
    isStart = false
    // A buffer of less than these two bytes is never asked for.
    buffer.copyBytes(from: start)
    return start.count
  }
  guard isGzip else { return whole }
  let gunzip = try Gunzip(whole)
  return { buffer in
    let count = try gunzip.read(into: buffer)
    try meter.add(count)
    return count
  }
}
