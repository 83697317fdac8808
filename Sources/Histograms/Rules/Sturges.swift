import RealModule

/// Sturges' rule: log₂ n + 1 bins over the data.
///
/// H. A. Sturges, "The Choice of a Class Interval", J. Amer. Statist. Assoc. 21 (1926) 65–66,
/// doi:10.1080/01621459.1926.10502161. As in NumPy, log₂ n is not rounded.
func sturgesBinWidth(of values: some BinRuleStatistics) -> Double {
  values.spread / (Double.log2(Double(values.count)) + 1)
}
