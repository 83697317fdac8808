/// The square-root rule: as many bins over the data as the square root of the number of values.
func squareRootBinWidth(_ values: [Double], _ range: ClosedRange<Double>) -> Double {
  spread(of: values) / Double(values.count).squareRoot()
}
