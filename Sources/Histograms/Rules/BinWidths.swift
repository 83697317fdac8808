import ElementaryFunctions

/// The bin widths of the rules, in data units; 0 where a rule finds none.
extension BinRuleStatistics {
  /// NumPy's default rule: the smaller width of Freedman–Diaconis and Sturges, within a bound.
  ///
  /// The bound is numpy/numpy#28426, in NumPy since 2.3: half the width of the square-root rule is
  /// the least that Freedman–Diaconis may ask for, hence at most 2 √n bins over the data, however
  /// far the outliers, and about that many where the interquartile range is 0.
  func autoBinWidth() throws(Failure) -> Double {
    let robust = try freedmanDiaconisBinWidth()
    let bounded = max(robust, squareRootBinWidth / 2)
    return min(bounded, sturgesBinWidth)
  }

  /// The rule of Freedman and Diaconis: the width 2 IQR / ∛n, hardly moved by outliers.
  ///
  /// D. Freedman, P. Diaconis, "On the histogram as a density estimator: L₂ theory", Z. Wahrsch.
  /// verw. Gebiete 57 (1981) 453–476, doi:10.1007/BF01025868. An interquartile range of 0 gives no
  /// width.
  func freedmanDiaconisBinWidth() throws(Failure) -> Double {
    2 * (try interquartileRange()) * NumPyFunctions.pow(total, -1.0 / 3.0)
  }

  /// Doane's rule: Sturges' rule with log₂(1 + |g₁| / σ(g₁)) bins more for data of skewness g₁.
  ///
  /// D. P. Doane, "Aesthetic Frequency Classifications", Amer. Statist. 30 (1976) 181–183,
  /// doi:10.1080/00031305.1976.10479172.
  func doaneBinWidth() throws(Failure) -> Double {
    let count = total
    guard count > 2 else { return 0 }
    let mean = try self.mean()
    let deviation = try standardDeviation(mean: mean)
    guard deviation > 0 else { return 0 }
    let cubes = try sum { value in
      // x * x * x rounds twice, where NumPy's power rounds once. The exponent is an integer: the
      // power with a real one is not defined for negative values.
      NumPyFunctions.pow((value - mean) / deviation, 3)
    }
    let skewness = cubes / count
    let skewnessDeviation = (6 * (count - 2) / ((count + 1) * (count + 3))).squareRoot()
    let bins =
      1 + NumPyFunctions.log2(count)
      + NumPyFunctions.log2(1 + skewness.magnitude / skewnessDeviation)
    return spread / bins
  }

  /// Scott's rule: the width (24 √π / n)^⅓ σ, best for a normal density.
  ///
  /// D. W. Scott, "On optimal and data-based histograms", Biometrika 66 (1979) 605–610,
  /// doi:10.1093/biomet/66.3.605.
  func scottBinWidth() throws(Failure) -> Double {
    let factor = 24 * NumPyFunctions.pow(Double.pi, 0.5) / total
    let deviation = try standardDeviation(mean: mean())
    return NumPyFunctions.pow(factor, 1.0 / 3.0) * deviation
  }

  /// The Rice rule: 2 ∛n bins over the data.
  ///
  /// Named after the university of D. M. Lane, "Online Statistics Education", chapter "Histograms".
  /// The power is not `cbrt`, which differs from NumPy's in the last bit.
  var riceBinWidth: Double {
    spread / (2 * NumPyFunctions.pow(total, 1.0 / 3.0))
  }

  /// Sturges' rule: log₂ n + 1 bins over the data.
  ///
  /// H. A. Sturges, "The Choice of a Class Interval", J. Amer. Statist. Assoc. 21 (1926) 65–66,
  /// doi:10.1080/01621459.1926.10502161. As in NumPy, log₂ n is not rounded.
  var sturgesBinWidth: Double {
    spread / (NumPyFunctions.log2(total) + 1)
  }

  /// The square-root rule: as many bins over the data as the square root of the number of values.
  var squareRootBinWidth: Double {
    spread / total.squareRoot()
  }
}
