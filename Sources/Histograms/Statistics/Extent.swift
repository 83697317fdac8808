/// The smallest and the largest of the values, or `nil` where there are none.
func extent(of values: [Double]) -> (minimum: Double, maximum: Double)? {
  guard var minimum = values.first else { return nil }
  var maximum = minimum
  for value in values {
    minimum = value < minimum ? value : minimum
    maximum = value > maximum ? value : maximum
  }
  return (minimum, maximum)
}

/// The difference of the largest and the smallest value; 0 where there are none.
func spread(of values: [Double]) -> Double {
  extent(of: values).map { $0.maximum - $0.minimum } ?? 0
}
