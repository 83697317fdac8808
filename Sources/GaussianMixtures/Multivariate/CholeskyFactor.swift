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

  /// The factor with given elements, those of the diagonal positive.
  init(elements: [Double], dimension: Int) {
    self.dimension = dimension
    self.elements = elements
  }

  /// The diagonal element of a row.
  func diagonal(_ row: Int) -> Double {
    elements[row * (row + 1) / 2 + row]
  }

  /// The logarithm of the density of a Gaussian with this factor at its mean, times a weight.
  func logPeak(weight: Double) -> Double {
    ElementaryFunctions.log(weight) - logRootDeterminant - Double(dimension) * halfLogOfTwoPi
  }

  /// log |L|, half the logarithm of the determinant of the matrix.
  var logRootDeterminant: Double {
    (0..<dimension).lazy.map { ElementaryFunctions.log(diagonal($0)) }.compensatedSum
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

  /// L Lᵀ, row by row.
  var product: [Double] {
    var product = [Double](repeating: 0, count: dimension * dimension)
    for i in 0..<dimension {
      for j in 0...i {
        var sum = 0.0
        for k in 0...j { sum += elements[i * (i + 1) / 2 + k] * elements[j * (j + 1) / 2 + k] }
        product[i * dimension + j] = sum
        product[j * dimension + i] = sum
      }
    }
    return product
  }

  /// L M, the factor of L M Mᵀ Lᵀ.
  func times(_ other: CholeskyFactor) -> CholeskyFactor {
    var product: [Double] = []
    for i in 0..<dimension {
      for j in 0...i {
        var sum = 0.0
        for k in j...i {
          sum += elements[i * (i + 1) / 2 + k] * other.elements[k * (k + 1) / 2 + j]
        }
        product.append(sum)
      }
    }
    return CholeskyFactor(elements: product, dimension: dimension)
  }

  /// L⁻¹ M, the factor of L⁻¹ M Mᵀ L⁻ᵀ.
  func solved(factor other: CholeskyFactor) -> CholeskyFactor {
    var columns: [[Double]] = []
    for j in 0..<dimension {
      columns.append(
        solved((0..<dimension).map { $0 < j ? 0 : other.elements[$0 * ($0 + 1) / 2 + j] }))
    }
    return CholeskyFactor(
      elements: (0..<dimension).flatMap { i in (0...i).map { columns[$0][i] } },
      dimension: dimension)
  }

  /// L⁻¹ v.
  func solved(_ vector: consuming [Double]) -> [Double] {
    for i in 0..<dimension {
      let row = i * (i + 1) / 2
      var value = vector[i]
      for j in 0..<i { value -= elements[row + j] * vector[j] }
      vector[i] = value / elements[row + i]
    }
    return vector
  }
}
