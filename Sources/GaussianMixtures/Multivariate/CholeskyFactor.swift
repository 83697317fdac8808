import ElementaryFunctions

/// The lower triangular matrix L with L Lᵀ = Σ, for a symmetric positive definite matrix Σ.
///
/// Row by row, and in each element the products are subtracted in the order of the columns:
/// Lᵢⱼ = (Σᵢⱼ − Lᵢ₁Lⱼ₁ − … ) / Lⱼⱼ. The stream of ``MultivariateBlockSampler`` depends on this order.
///
/// Source: G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th edition, Johns Hopkins 2013,
/// section 4.2.
struct CholeskyFactor: Hashable, Sendable {
  /// The number of rows.
  let dimension: Int
  /// The rows up to the diagonal, one after another: Lᵢⱼ is at i(i + 1)/2 + j.
  let elements: [Double]

  /// Factors a matrix.
  ///
  /// It fails for a matrix that is not positive definite: if a pivot is not above the rounding errors
  /// of its own computation, d · 2⁻⁵² of the diagonal element.
  ///
  /// - Parameters:
  ///   - matrix: The rows of the symmetric matrix, of which only the lower triangle is read.
  ///   - dimension: The number of rows.
  /// - Complexity: O(*d*³).
  init?(_ matrix: [Double], dimension: Int) {
    var elements: [Double] = []
    elements.reserveCapacity(dimension * (dimension + 1) / 2)
    for i in 0..<dimension {
      let row = i * (i + 1) / 2
      for j in 0..<i {
        let other = j * (j + 1) / 2
        var sum = matrix[i * dimension + j]
        for k in 0..<j { sum -= elements[row + k] * elements[other + k] }
        elements.append(sum / elements[other + j])
      }
      let diagonal = matrix[i * dimension + i]
      var pivot = diagonal
      for k in 0..<i { pivot -= elements[row + k] * elements[row + k] }
      let rounding = i == 0 ? 0 : Double(dimension) * 0x1p-52 * diagonal
      // Written so that NaN fails it.
      guard pivot > rounding, pivot.isFinite else { return nil }
      elements.append(pivot.squareRoot())
    }
    self.dimension = dimension
    self.elements = elements
  }

  /// The factor of a diagonal matrix from the roots of its elements, which are positive.
  init(diagonal: [Double]) {
    dimension = diagonal.count
    elements = diagonal.indices.flatMap { row in
      (0...row).map { $0 == row ? diagonal[row] : 0 }
    }
  }

  /// The diagonal element of a row.
  func diagonal(_ row: Int) -> Double {
    elements[row * (row + 1) / 2 + row]
  }

  /// The logarithm of the density of a Gaussian with this factor at its mean, times a weight.
  func logPeak(weight: Double) -> Double {
    let logRootDeterminant = (0..<dimension).lazy.map { ElementaryFunctions.log(diagonal($0)) }
      .compensatedSum
    return ElementaryFunctions.log(weight) - logRootDeterminant - Double(dimension) * halfLogOfTwoPi
  }

  /// |L⁻¹(x − μ)|², the squared distance of a point from a mean in standard deviations.
  ///
  /// - Complexity: O(*d*²).
  func squaredDistance(from mean: [Double], to point: ArraySlice<Double>) -> Double {
    solved(zip(point, mean).map { $0 - $1 }).reduce(0) { $0 + $1 * $1 }
  }
}

extension CholeskyFactor {
  /// The trace of Σ⁻¹ S for a symmetric matrix S.
  ///
  /// - Parameter element: The element of S at a row and a column ≤ row.
  /// - Returns: The trace.
  /// - Complexity: O(*d*³).
  func traceOfQuotient(_ element: (_ row: Int, _ column: Int) -> Double) -> Double {
    // The trace of L⁻¹(L⁻¹S)ᵀ, with L⁻¹ applied to one column after another.
    var half: [[Double]] = []
    for column in 0..<dimension {
      half.append(solved((0..<dimension).map { element(max($0, column), min($0, column)) }))
    }
    var trace = 0.0
    for row in 0..<dimension { trace += solved(half.map { $0[row] })[row] }
    return trace
  }

  /// L⁻¹ v.
  private func solved(_ vector: consuming [Double]) -> [Double] {
    for i in 0..<dimension {
      let row = i * (i + 1) / 2
      var value = vector[i]
      for j in 0..<i { value -= elements[row + j] * vector[j] }
      vector[i] = value / elements[row + i]
    }
    return vector
  }
}
