/// The square-root rule: as many bins over the data as the square root of the number of values.
func squareRootBinWidth(of values: some BinRuleStatistics) -> Double {
  values.spread / Double(values.count).squareRoot()
}
