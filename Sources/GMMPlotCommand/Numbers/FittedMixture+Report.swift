import ExperimentFile
import GaussianMixtures

extension FittedMixture {
  /// What model selection cannot tell, as every report says.
  private static let caution =
    "a criterion compares the numbers of components that were tried; it does not show that the data "
    + "come from a mixture of Gaussians, nor that components are groups"

  /// What is to be said about the fit.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - droppedRowCount: The number of rows that missed a value.
  /// - Returns: JSON text with a line end.
  func report(columns: [String], droppedRowCount: Int) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("components")
      json.list { json in
        for component in fit.mixture.components {
          json.element()
          json.append(component)
        }
      }
      json.member("logLikelihood", fit.logLikelihood)
      for criterion in InformationCriterion.allCases {
        json.member(criterion.rawValue, fit.value(of: criterion))
      }
      json.member("iterations", fit.iterations)
      json.key("converged")
      json.boolean(fit.stop == .converged)
      json.member("parameters", fit.parameterCount)
      json.member("covariance", fit.covarianceType.rawValue)
      json.key("columns")
      json.list { json in
        for column in columns {
          json.element()
          json.string(column)
        }
      }
      json.member("points", fit.pointCount)
      json.member("dropped", droppedRowCount)
      json.member("starts", fit.runs.count)
      json.member("spread", fit.spread)
      json.key("warnings")
      json.list { json in
        for warning in fit.warnings {
          json.element()
          json.string(warning.text)
        }
      }
      if selection.candidates.count > 1 {
        json.key("selection")
        json.append(selection, caution: Self.caution)
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  /// A component as an experiment file has it.
  fileprivate mutating func append(_ component: MultivariateGaussianMixture.Component) {
    let dimension = component.mean.count
    object { json in
      json.member("weight", component.weight)
      json.key("mean")
      if dimension == 1 {
        json.number(component.mean[0])
        json.member("sd", component.covariance[0].squareRoot())
      } else {
        json.numbers(component.mean)
        json.key("covariance")
        json.list { json in
          for row in 0..<dimension {
            json.element()
            json.numbers(Array(component.covariance[row * dimension..<(row + 1) * dimension]))
          }
        }
      }
    }
  }

  fileprivate mutating func append(_ selection: ModelSelection, caution: String) {
    object { json in
      json.member("criterion", selection.criterion.rawValue)
      json.key("candidates")
      json.list { json in
        for candidate in selection.candidates {
          json.element()
          json.object { json in
            json.member("components", candidate.componentCount)
            json.member("logLikelihood", candidate.fit.logLikelihood)
            for criterion in InformationCriterion.allCases {
              json.member(criterion.rawValue, candidate.fit.value(of: criterion))
            }
            json.key("nearTie")
            json.boolean(candidate.isNearTie)
          }
        }
      }
      json.member("caution", caution)
    }
  }
}
