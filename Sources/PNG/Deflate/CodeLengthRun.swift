/// Some lengths of words: one, or the same one several times (RFC 1951, section 3.2.7).
struct CodeLengthRun {
  let symbol: Int
  var bits: UInt32 = 0
  var bitCount: UInt32 = 0

  static func runs(of lengths: [UInt8]) -> [CodeLengthRun] {
    var runs: [CodeLengthRun] = []
    var start = 0
    while start < lengths.count {
      let length = lengths[start]
      var count = lengths[start...].prefix { $0 == length }.count
      start += count
      if length > 0 {
        runs.append(CodeLengthRun(symbol: Int(length)))
        count -= 1
      }
      while count >= 3 {
        let part: Int
        if length > 0 {
          part = min(count, 6)
          runs.append(CodeLengthRun(symbol: 16, bits: UInt32(part - 3), bitCount: 2))
        } else if count <= 10 {
          part = count
          runs.append(CodeLengthRun(symbol: 17, bits: UInt32(part - 3), bitCount: 3))
        } else {
          part = min(count, 138)
          runs.append(CodeLengthRun(symbol: 18, bits: UInt32(part - 11), bitCount: 7))
        }
        count -= part
      }
      for _ in 0..<count { runs.append(CodeLengthRun(symbol: Int(length))) }
    }
    return runs
  }
}
