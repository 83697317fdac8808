/// The smallest and the largest of the values, or `nil` where there are none.
///
/// Zero is positive, whatever its sign was: of two zeros no order says which is smaller.
func extent(of values: [Double]) -> (minimum: Double, maximum: Double)? {
  guard var minimum = values.first else { return nil }
  var maximum = minimum
  for value in values {
    minimum = value < minimum ? value : minimum
    maximum = value > maximum ? value : maximum
  }
  return (minimum + 0, maximum + 0)
}
