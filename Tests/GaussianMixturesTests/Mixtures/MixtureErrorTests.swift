import GaussianMixtures
import Testing

struct MixtureErrorTests {
  @Test("an error of a mixture says what was found and what is allowed, counting from 1")
  func mixtures() {
    let cases: [(error: MixtureError, sentence: String)] = [
      (.noComponents, "there is no component; a mixture has at least one"),
      (
        .tooManyComponents(count: 1001, limit: 1000),
        "there are 1001 components; a mixture has at most 1000"
      ),
      (
        .invalidWeight(index: 1, -0.5),
        "the weight of component 2 is -0.5; it must be between 0 and 1"
      ),
      (
        .invalidWeight(index: 0, 0),
        "the weight of component 1 is 0; it must be positive where there are covariances"
      ),
      (
        .invalidMeanCount(index: 1, count: 1, expected: 2),
        "the mean of component 2 has the length 1; it must have 2"
      ),
      (
        .invalidMean(index: 0, coordinate: 2, .nan),
        "coordinate 3 of the mean of component 1 is nan; it must be finite"
      ),
      (
        .invalidStandardDeviation(index: 0, 0),
        "the standard deviation of component 1 is 0; it must be positive and finite"
      ),
      (
        .invalidCovarianceCount(index: 0, count: 3, expected: 4),
        "the covariance of component 1 has the length 3; it must have 4"
      ),
      (
        .invalidCovariance(index: 0, row: 1, column: 0, -.infinity),
        "the covariance of component 1 has -inf in row 2, column 1; it must be finite"
      ),
      (
        .asymmetricCovariance(index: 0, row: 1, column: 0, 0.5, 0.25),
        "the covariance of component 1 has 0.5 in row 2, column 1, but 0.25 across the diagonal; it "
          + "must be symmetric"
      ),
      (
        .notPositiveDefinite(index: 0, smallestEigenvalue: -1.5),
        "the covariance of component 1 has the smallest eigenvalue -1.5; it must be positive definite"
      ),
      (.weightSum(1.25), "the weights sum to 1.25; they must sum to 1"),
      (
        .noNumPyStream(dimension: 3),
        "the generator \"numpy\" draws by a standard deviation, not by a covariance of dimension 3; "
          + "\"xoshiro256++\" draws by both"
      ),
    ]
    for (error, sentence) in cases { #expect("\(error)" == sentence) }
  }

  @Test("an error of a fit says what was found and what is allowed, counting from 1")
  func fits() {
    let cases: [(error: FitError, sentence: String)] = [
      (
        .invalidValue(row: 2, column: 1, .infinity),
        "coordinate 2 of point 3 is inf; it must be finite and at most 1e+140 in magnitude"
      ),
      (
        .tooFewDistinctPoints(count: 1, needed: 2),
        "the number of distinct points is 1; there must be at least 2"
      ),
      (
        .constantColumn(column: 0, value: 7),
        "coordinate 1 of all points is 7; it must vary by more than rounding"
      ),
      (
        .invalidComponentCount(0, limit: 1000),
        "the number of components is 0; it must be between 1 and 1000"
      ),
      (
        .dimension(1, expected: 2),
        "the mixture to start from has the dimension 1; it must have that of the points, 2"
      ),
    ]
    for (error, sentence) in cases { #expect("\(error)" == sentence) }
  }

  @Test("a degeneracy says which component fails, counting from 1")
  func degeneracies() {
    #expect(
      "\(Degeneracy.vanishingWeight(component: 0, expectedPoints: 0))"
        == "component 1 expects 0 points; it must expect at least 0.001")
    #expect(
      "\(Degeneracy.singularCovariance(component: 1, smallestEigenvalue: 0))"
        == "the covariance of component 2 has the smallest eigenvalue 0; it must be positive definite"
    )
  }
}
