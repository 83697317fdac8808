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
        let (symbol, least, bitCount): (Int, Int, UInt32) =
          length > 0 ? (16, 3, 2) : count <= 10 ? (17, 3, 3) : (18, 11, 7)
        let part = min(count, least + 1 << bitCount - 1)
        runs.append(CodeLengthRun(symbol: symbol, bits: UInt32(part - least), bitCount: bitCount))
        count -= part
      }
      for _ in 0..<count { runs.append(CodeLengthRun(symbol: Int(length))) }
    }
    return runs
  }
}
