/// A sample as CSV: `component,x`, or `component,x1,x2,…` for points of several coordinates; components
/// from 1, numbers in their shortest exact form.
struct SampleTable {
  let points: ExperimentPoints

  /// Hands out the text in pieces of a few hundred kilobytes.
  func write(_ body: ([UInt8]) throws(CommandFailure) -> Void) throws(CommandFailure) {
    let dimension = points.dimension
    let names = dimension == 1 ? ["x"] : (1...dimension).map { "x\($0)" }
    var bytes = Array("component,\(names.joined(separator: ","))\n".utf8)
    for (index, label) in (points.labels ?? []).enumerated() {
      bytes += "\(label + 1)".utf8
      for value in points.values[index * dimension..<(index + 1) * dimension] {
        bytes += ",\(value)".utf8
      }
      bytes.append(UInt8(ascii: "\n"))
      if bytes.count > 1 << 18 {
        try body(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try body(bytes)
  }
}
