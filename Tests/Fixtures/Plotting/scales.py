"""Writes scales.json: what Matplotlib puts on logarithmic axes and on those that are linear about zero.

Run with Matplotlib 3.10.3 and NumPy 2.2.6:  python scales.py

For each axis: the scale (`log`, or the threshold of `symlog`), the data or the limits that were set, how many
labels fit along it (`room`, made by the width of a real figure), the limits that Matplotlib has, and its ticks
and minor ticks, each with its label twice: as Matplotlib writes it, and as plain text. That is the text between
`$\\mathdefault{` and `}$` with a true minus sign, `\\times` as ×, and exponents in raised digits.
"""

import json
import pathlib
import random
import re
import warnings

import matplotlib

matplotlib.use("agg")
from matplotlib import pyplot  # noqa: E402

FOLDER = pathlib.Path(__file__).parent
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

random.seed(20261130)
warnings.simplefilter("ignore")


def plain(label):
    text = re.fullmatch(r"\$\\mathdefault\{(.*)\}\$", label)
    if not text:
        return label
    text = text[1].replace("\\times", "×")
    text = re.sub(r"\^\{(-?\d+)\}", lambda found: found[1].translate(RAISED), text)
    return text.replace("-", "−")


def ticks(drawn):
    return [
        [float(tick.get_loc()), tick.label1.get_text(), plain(tick.label1.get_text())]
        for tick in sorted(drawn, key=lambda tick: tick.get_loc())
    ]


def case(threshold, room, data=None, limits=None, inverted=False):
    figure = pyplot.figure(figsize=((30 * room + 15) / 72, 4), dpi=72)
    axes = figure.add_axes([0, 0, 1, 1])
    assert axes.xaxis.get_tick_space() == room
    if threshold is None:
        axes.set_xscale("log")
    else:
        axes.set_xscale("symlog", linthresh=threshold)
    axes.plot(data or [1], [1] * len(data or [1]), ".")
    if limits:
        axes.set_xlim(*limits)
    if inverted:
        axes.invert_xaxis()
    drawn = axes.xaxis._update_ticks()
    major = set(map(id, axes.xaxis.majorTicks))
    result = {
        "threshold": threshold, "room": room, "data": data, "set": limits, "inverted": inverted,
        "limits": sorted(float(limit) for limit in axes.get_xlim()),
        "ticks": ticks(tick for tick in drawn if id(tick) in major),
        "minor": ticks(tick for tick in drawn if id(tick) not in major),
    }
    pyplot.close(figure)
    return result


def rounded(value):
    return float(f"{value:.4g}")


def positive(span):
    """Values over so many decades."""
    lower = random.uniform(-12, 12 - span) if span < 20 else random.uniform(-40, 5)
    exponents = [lower, lower + span, lower + random.uniform(0, span)]
    return [rounded(10**exponent) for exponent in exponents]


def signed(least, most):
    return rounded(random.choice([-1, 1]) * 10 ** random.uniform(least, most))


cases = []
spans = [0.02, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.95, 1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20,
         25, 30]
for number, span in enumerate(spans):
    cases.append(case(None, random.choice([1, 2, 4, 6, 9, 12]), positive(span), inverted=number % 5 == 4))
cases.append(case(None, 9, [-3.0, 0.0, 0.5, 40.0]))
cases.append(case(None, 6, [7.0]))
cases.append(case(None, 9, [1000.0]))
for number in range(20):
    threshold = [2.0, 1.0, 0.01, 100.0, 5.0][number % 5]
    data = [signed(-3, [1, 3, 6, 12][number % 4]) for _ in range(3)]
    if number % 7 == 6:
        data = [rounded(random.uniform(-threshold, threshold)) for _ in range(3)]
    cases.append(case(threshold, random.choice([2, 5, 9, 12]), data, inverted=number % 6 == 5))
for threshold, limits in [
    (None, (1.0, 1000.0)), (None, (2.0, 9.0)), (None, (0.3, 7.0)), (None, (1e-30, 1.0)), (None, (20.0, 30.0)),
    (None, (100.0, 100000.0)), (2.0, (-1000.0, 1000.0)), (10.0, (-5.0, 8.0)), (1.0, (0.0, 1e15)),
    (2.0, (5.0, 50000.0)),
]:
    cases.append(case(threshold, random.choice([3, 9, 12]), limits=limits))
assert len(cases) == 60, len(cases)
(FOLDER / "scales.json").write_text(
    '{\n "axes": [\n' + ",\n".join("  " + json.dumps(each, ensure_ascii=False) for each in cases) + "\n ]\n}\n")
