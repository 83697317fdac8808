/// The counts of points, and their extent where it is not known.
struct CountedPoints<Counter: Merging>: Merging {
  var counter: Counter
  var extent: StreamExtent?

  mutating func merge(_ other: CountedPoints) {
    counter.merge(other.counter)
    if let extent = other.extent { self.extent?.merge(extent) }
  }
}

extension CountedPoints: Gathering where Counter: Gathering {
  mutating func add(_ chunk: UnsafeBufferPointer<Double>, ofBlock block: Int) {
    counter.add(chunk, ofBlock: block)
    extent?.add(chunk, ofBlock: block)
  }
}
