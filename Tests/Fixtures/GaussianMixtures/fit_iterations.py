"""How many iterations EM takes to a tolerance; writes fit-iterations.json.

    python3 fit_iterations.py > fit-iterations.json

Needs scikit-learn 1.8. Each case is one of fit-steps.json, by its number, with the tolerances and the
`n_iter_` that GaussianMixture has with reg_covar=0 from the start given there. It compares the mean
log-likelihoods that two iterations begin with, and so takes one iteration more than a program that
compares those that two iterations end with. Only what converges within 90 iterations is written.
"""

import json
from pathlib import Path

import numpy as np
from sklearn.mixture import GaussianMixture

from fit_steps import TYPES, precisions


def main():
    cases = json.loads((Path(__file__).parent / "fit-steps.json").read_text())["cases"]
    results = []
    for number, case in enumerate(cases):
        kind = TYPES[case["covariances"]]
        dimension = case["dimension"]
        data = np.array(case["points"]).reshape(-1, dimension)
        start = case["start"]
        matrix = np.array(start["covariances"][0]).reshape(dimension, dimension)
        for tolerance in (1e-2, 1e-3, 1e-4, 1e-5):
            model = GaussianMixture(
                3, covariance_type=kind, reg_covar=0, tol=tolerance, max_iter=90,
                weights_init=start["weights"], means_init=start["means"],
                precisions_init=precisions(kind, matrix, 3))
            model.fit(data)
            if model.converged_:
                results.append({"case": number, "tolerance": tolerance, "iterations": model.n_iter_})
    print(json.dumps({"cases": results}, indent=1))


main()
