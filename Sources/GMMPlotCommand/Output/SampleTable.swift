import GaussianMixtures

/// A sample as CSV: `component,x`, components from 1, numbers in their shortest exact form.
struct SampleTable {
  let sample: Sample

  /// Hands out the text in pieces of a few hundred kilobytes.
  func write(_ body: ([UInt8]) throws(CommandFailure) -> Void) throws(CommandFailure) {
    var bytes = Array("component,x\n".utf8)
    for (value, label) in zip(sample.values, sample.labels) {
      bytes += "\(label + 1),\(value)\n".utf8
      if bytes.count > 1 << 18 {
        try body(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try body(bytes)
  }
}
