"""Log-likelihoods over two parameters of a mixture; writes likelihood.json.

    python3 likelihood.py > likelihood.json

Needs NumPy and SciPy. The logarithms of the densities are those of scipy.stats.norm and
scipy.special.logsumexp; their sum is that of math.fsum.
"""

import json
import math

import numpy as np
from scipy.special import logsumexp
from scipy.stats import norm

POINTS = [float(x) for x in np.round(np.random.default_rng(7).normal(0, 2.5, 40), 3)]

EQUAL = [(0.5, -2.0, 1.0), (0.5, 2.0, 1.0)]
THREE = [(0.2, -3.0, 0.5), (0.5, 0.5, 1.5), (0.3, 4.0, 1.0)]
ONE = [(1.0, 0.0, 1.0)]
MEANS = [-5.0, -2.0, -0.25, 0.0, 1.5, 5.0]
DEVIATIONS = [1e-12, 0.001, 0.3, 1.0, 20.0]
INDEX = {"mean": 1, "sd": 2}


def log_likelihood(components, parameters, values):
    changed = [list(component) for component in components]
    for (kind, component), value in zip(parameters, values):
        changed[component][INDEX[kind]] = value
    terms = [
        math.log(weight) + norm.logpdf(POINTS, mean, sd) for weight, mean, sd in changed
    ]
    return math.fsum(logsumexp(terms, axis=0))


def case(components, x, x_values, y, y_values):
    return {
        "components": components,
        "x": {"kind": x[0], "component": x[1], "values": x_values},
        "y": {"kind": y[0], "component": y[1], "values": y_values},
        "logLikelihoods": [
            log_likelihood(components, (x, y), (a, b)) for b in y_values for a in x_values
        ],
    }


AT_POINTS = sorted(POINTS[:4]) + [6.0]
print(
    json.dumps(
        {
            "points": POINTS,
            "cases": [
                case(EQUAL, ("mean", 0), MEANS, ("mean", 1), MEANS),
                case(EQUAL, ("mean", 0), AT_POINTS, ("sd", 0), DEVIATIONS),
                case(EQUAL, ("sd", 1), DEVIATIONS, ("mean", 0), MEANS),
                case(THREE, ("mean", 2), MEANS, ("mean", 0), MEANS),
                case(THREE, ("sd", 1), DEVIATIONS, ("mean", 1), AT_POINTS),
                case(THREE, ("sd", 0), DEVIATIONS, ("sd", 2), DEVIATIONS),
                case(ONE, ("mean", 0), MEANS, ("sd", 0), [0.5, 2.0, 7.0]),
            ],
        },
        indent=1,
    )
)
