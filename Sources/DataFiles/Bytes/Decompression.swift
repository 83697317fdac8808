/// The bytes of a file, decompressed if they are gzip data by their first two bytes.
func decompressed(_ source: @escaping ByteSource) throws -> ByteSource {
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
  return { try gunzip.read(into: $0) }
}
