"""Writes scipy-kernel-densities.json: kernel density estimates of made-up data sets.

Run with NumPy 2.2.6, SciPy 1.17.1 and mpmath 1.4.1:  python make_kernel_densities.py

The data sets are those of make_histograms.py, times a scale and then plus a shift; numbers are
hexadecimal floats. For every data set and bandwidth:

  bandwidth   the standard deviation of the kernel
  places      evenly from below the smallest value to above the largest, and some of the values
  values      the density there, by scipy.stats.gaussian_kde

SciPy divides values by the bandwidth before it takes their distances: far from 0, or where a bandwidth is
narrow, it loses digits by that. Those data sets are marked "exact", and their values are sums of all kernels
with 50 digits.
"""

import json
import pathlib

import mpmath
import numpy as np
import scipy
import scipy.stats

from make_histograms import Random, value

DATA = [
    ("normal", 2, 1, 1.0, 0.0),
    ("normal", 3, 2, 1.0, 0.0),
    ("normal", 100, 3, 1.0, 0.0),
    ("normal", 100_000, 4, 1.0, 0.0),
    ("normal", 200, 5, 1e-30, 0.0),
    ("normal", 200, 6, 1e30, 0.0),
    ("mixture", 5000, 7, 1.0, 0.0),
    ("uniform", 1000, 8, 1.0, 0.0),
    ("skewed", 10_000, 9, 1.0, 0.0),
    ("heavyTail", 500, 10, 1.0, 0.0),
    ("integers", 1000, 11, 1.0, 0.0),
    ("grid", 1000, 12, 1.0, 0.0),
    ("outliers", 2000, 13, 1.0, 0.0),
    ("twoValues", 200, 14, 1.0, 0.0),
    ("mostlyOne", 300, 15, 1.0, 0.0),
    ("normal", 200, 16, 1.0, 1e9),
    ("outliers", 300, 17, 100.0, -1e6),
]


def exact(values, bandwidth, places):
    mpmath.mp.dps = 50
    width = mpmath.mpf(bandwidth)
    values = [mpmath.mpf(float(value)) for value in values]
    scale = len(values) * width * mpmath.sqrt(2 * mpmath.pi)
    return [
        float(sum(mpmath.exp(-(((mpmath.mpf(float(x)) - v) / width) ** 2) / 2) for v in values) / scale)
        for x in places
    ]


def estimate(values, rule, scale, is_exact):
    deviation = values.std(ddof=1)
    width = 0.3 * scale
    kde = scipy.stats.gaussian_kde(values, bw_method=rule or width / deviation)
    bandwidth = float(np.sqrt(kde.covariance[0, 0])) if rule else width
    places = np.linspace(values.min() - 2 * bandwidth, values.max() + 2 * bandwidth, 31)
    places = np.append(places, values[:10] + 0.25 * bandwidth)
    found = exact(values, bandwidth, places) if is_exact else kde(places)
    return {
        "rule": rule,
        "bandwidth": bandwidth.hex(),
        "places": [float(x).hex() for x in places],
        "values": [float(y).hex() for y in found],
    }


def data_set(kind, count, seed, scale, shift):
    random = Random(seed)
    values = np.array([value(kind, index, random) * scale + shift for index in range(count)])
    is_exact = shift != 0 or kind in ("heavyTail", "outliers")
    return {
        "kind": kind,
        "count": count,
        "seed": seed,
        "scale": scale.hex(),
        "shift": shift.hex(),
        "exact": is_exact,
        "estimates": [estimate(values, rule, scale, is_exact) for rule in ("scott", "silverman", None)],
    }


if __name__ == "__main__":
    content = {
        "scipy": scipy.__version__,
        "dataSets": [data_set(*arguments) for arguments in DATA],
    }
    path = pathlib.Path(__file__).with_name("scipy-kernel-densities.json")
    path.write_text(json.dumps(content, indent=1) + "\n")
