"""The experiments that are drawn."""

import random

TWO = [
    {"weight": 0.25, "mean": 5, "sd": 1.5},
    {"weight": 0.75, "mean": 10, "sd": 2},
]
FIXED_BINS = {"mark": "histogram", "bins": 200, "range": [0, 20]}


def large(size, histogram, **sample):
    """Many points of the mixture of specs/two.json in one histogram, under the density."""
    return {
        "mixture": {"components": TWO},
        "sample": {"size": size, **sample},
        "figure": {"layers": [histogram, {"mark": "density"}]},
    }


def of_file(path):
    """The numbers of a data file in 200 bins."""
    return {
        "mixture": {"components": TWO},
        "data": {"file": path.name},
        "figure": {"layers": [FIXED_BINS]},
    }


def fit(path):
    """100 iterations of EM over the points of a data file, from one start."""
    means_and_deviations = [(-3, 1), (1, 2), (4, 1.5)]
    return {
        "data": {"file": path.name},
        "mixture": {
            "fit": {
                "components": 3,
                "start": [
                    {"weight": 1 / 3, "mean": mean, "sd": deviation}
                    for mean, deviation in means_and_deviations
                ],
                "tolerance": 0,
                "maxIterations": 100,
            }
        },
    }


def batch(count):
    """Mixtures of two to four components, each drawn with 10,000 points at 576 × 288 pixels."""
    numbers = random.Random(0)
    for seed in range(count):
        weights = [numbers.uniform(0.2, 1) for _ in range(numbers.randint(2, 4))]
        yield {
            "mixture": {
                "components": [
                    {
                        "weight": weight / sum(weights),
                        "mean": numbers.uniform(-10, 10),
                        "sd": numbers.uniform(0.5, 3),
                    }
                    for weight in weights
                ]
            },
            "sample": {"size": 10_000, "seed": seed},
            "figure": {"size": [8, 4], "dpi": 72},
        }
