"""Writes ticks.json and limits.json: what Matplotlib puts on an axis.

Run with Matplotlib 3.10.3 and NumPy 2.4.6:  python axes.py

ticks.json: for each axis the limits that were set, how many labels fit along it (`room`, made
by the width of a real figure), the limits that Matplotlib keeps, and the ticks it draws with
their labels and the offset text; `whole`, the same with `integer=True` for the locator.

limits.json: `automatic`, the limits that autoscaling gives for data from a first to a last
value; `nonsingular`, results of matplotlib.transforms.nonsingular.
"""

import json
import pathlib
import random
import warnings

import matplotlib

matplotlib.use("agg")
from matplotlib import pyplot, transforms

FOLDER = pathlib.Path(__file__).parent

random.seed(20250607)
warnings.simplefilter("ignore")


def write(name, lists):
    """One case on each line."""
    text = ",\n".join(
        f' "{key}": [\n' + ",\n".join("  " + json.dumps(case) for case in cases) + "\n ]"
        for key, cases in lists.items())
    (FOLDER / name).write_text("{\n" + text + "\n}\n")


def power():
    return 10 ** random.uniform(-12, 12)


def chosen_limits():
    """Limits as people write them."""
    return [
        (0, 1), (0.1, 0.3), (-2, 19), (0, 18), (-7, 18), (0, 0.17), (0, 100), (0, 1000),
        (0, 9999), (0, 99999), (0, 100000), (1e5, 1e6), (0, 999999), (0, 1e6), (0, 1000001),
        (1e6, 1e6 + 10), (1e6, 1e6 + 1), (1e6 - 1, 1e6 + 1), (-1e6 - 10, -1e6), (99990, 100010),
        (9999.5, 10000.5), (12345, 12346), (1234567, 1234568), (-12346, -12345),
        (0, 1e-3), (0, 1e-4), (0, 1e-5), (0, 1.1e-5), (0, 9.9e-5), (-1e-5, 1e-5), (1e-5, 2e-5),
        (-1, 1), (-0.5, 0.5), (-3, 3), (-4, 4), (-1e-12, 1), (-1, 1e-12), (1, 10), (5, 5.5),
        (0.999, 1.001), (0.9999, 1.0001), (0.99999, 1.00001), (1990, 2020), (2020.1, 2020.2),
        (1.7e9, 1.8e9), (1700000000, 1700086400), (0, 1e12), (0, 1e15), (0, 1e16), (1e15, 2e15),
        (0, 1e100), (-1e140, 1e140), (0, 3e-140), (1e140, 1.0001e140), (2e-140, 2.00001e-140),
        (0, 1e300), (0, 1e-280), (0, 1e-290), (-1e-290, 1e-300), (3, 3.0000001),
        (3, 3.0000000001), (3, 3.0000000000001), (3, 3.00000000000001), (3, 3.000000000000003),
        (1e9, 1e9 + 1e-5), (1e9, 1e9 + 1e-6), (1e12, 1e12 + 0.01), (-1e12, -1e12 + 0.001),
        (1e15, 1e15 + 4), (1e15, 1e15 + 1), (0.7, 0.7000000000000002), (123456.7, 123456.70000001),
        (1 / 3, 2 / 3), (0.1 + 0.2, 0.9), (-0.1, 0.7), (-0.3, 0.6), (0.25, 0.75), (0, 2.5), (0, 5),
        (0, 9), (0, 9.1), (0, 22.5), (0, 0.45), (-90, 90), (-180, 180), (0, 360), (0, 2 * 3.14159),
    ]


def random_limits(kind):
    if kind == "any magnitude":
        first, second = power() * random.choice([-1, 1]), power() * random.choice([-1, 1])
        return min(first, second), max(first, second)
    if kind == "one magnitude":
        scale = power()
        first, second = sorted([scale * random.uniform(-10, 10), scale * random.uniform(-10, 10)])
        return first, second
    if kind == "from zero":
        span = power()
        return random.choice([(0, span), (-span, 0)])
    if kind == "about zero":
        span = power()
        return -span * random.uniform(0.01, 1), span * random.uniform(0.01, 1)
    if kind == "far from zero":
        span = 10 ** random.uniform(-6, 6)
        middle = span * 10 ** random.uniform(3, 9) * random.choice([-1, 1])
        return middle - span / 2, middle + span / 2
    if kind == "at the end of precision":
        middle = power() * random.choice([-1, 1])
        span = abs(middle) * 10 ** random.uniform(-15, -10)
        return middle - span / 2, middle + span / 2
    if kind == "beside a round number":
        middle = random.choice([1, 2, 5]) * 10.0 ** random.randint(-6, 9)
        span = middle * 10 ** random.uniform(-9, -1)
        first = middle - span * random.uniform(0, 1)
        return first, first + span
    if kind == "few decimals":
        decimals = random.randint(0, 4)
        first = round(random.uniform(-100, 100), decimals)
        return first, round(first + random.uniform(0.001, 50), decimals) + 10.0 ** -decimals
    if kind == "extreme":
        scale = random.choice([1e-140, 1e140, 1e-200, 1e200])
        first, second = sorted([scale * random.uniform(-10, 10), scale * random.uniform(-10, 10)])
        return first, second


KINDS = {
    "any magnitude": 60, "one magnitude": 150, "from zero": 60, "about zero": 60,
    "far from zero": 110, "at the end of precision": 60, "beside a round number": 90,
    "few decimals": 110, "extreme": 24,
}


def axis_of(room):
    figure = pyplot.figure(figsize=((30 * room + 15) / 72, 4), dpi=72)
    axes = figure.add_axes([0, 0, 1, 1])
    assert axes.xaxis.get_tick_space() == room
    return axes


def drawn(axes, limits, room):
    axis = axes.xaxis
    axes.set_xlim(*limits)
    ticks = axis._update_ticks()
    return {
        "set": [float(limit) for limit in limits],
        "room": room,
        "limits": [float(limit) for limit in axes.get_xlim()],
        "ticks": [float(tick.get_loc()) for tick in ticks],
        "labels": [tick.label1.get_text() for tick in ticks],
        "offset": axis.get_major_formatter().get_offset(),
    }


def whole_cases():
    limits = [
        (0, 1), (0.5, 6.5), (0.75, 6.25), (-0.2, 4.2), (0, 9.45), (-1.5, 31.5), (-17, 357),
        (0.85, 4.15), (0.9, 1.1), (0.4, 1.6), (1.2, 1.8), (-0.5, 12.5), (3.2, 5.9), (97, 104.5),
        (-49.95, 1048.95), (9990, 10025), (-3, 2e6), (-7.3, -0.6),
    ]
    for room in (1, 2, 3, 5, 9):
        axes = axis_of(room)
        axes.xaxis.get_major_locator().set_params(integer=True)
        yield from (drawn(axes, each, room) for each in limits)


def tick_cases():
    axes = {room: axis_of(room) for room in range(1, 13)}
    wanted = [(limits, random.choice([2, 5, 9, 12])) for limits in chosen_limits()]
    wanted += [(limits, room) for limits in [(0, 1), (-2, 19), (0, 18), (0.1, 0.3), (1e6, 1e6 + 10)]
               for room in axes]
    wanted += [(random_limits(kind), random.choice([*axes, 9, 9, 12]))
               for kind, count in KINDS.items() for _ in range(count)]
    for limits, room in wanted:
        yield drawn(axes[room], limits, room)


def automatic_case(axes, first, last, margin, sticky):
    axes.clear()
    axes.set_ymargin(margin)
    line, = axes.plot([0, 1], [first, last])
    if sticky is not None:
        line.sticky_edges.y.append(sticky)
    axes.autoscale_view()
    return {
        "data": [float(first), float(last)], "margin": margin, "sticky": sticky,
        "limits": [float(limit) for limit in axes.get_ylim()],
    }


def automatic_cases():
    axes = pyplot.figure().add_subplot()
    data = [
        (0, 1), (0, 0), (1, 1), (-1, -1), (5, 5), (0, 0.2), (-1, 1), (-3, 0), (1e-7, 1),
        (1e-6, 1), (2e-5, 1), (-1e-7, 1), (-1e-6, 1), (-2e-5, 1), (-1, 1e-7), (-1, -1e-6), (3, 4),
        (100, 101), (1e6, 1e6 + 1), (1e9, 1e9 + 1e-4), (1e9, 1e9 + 1e-5), (1e9, 1e9 + 1e-6),
        (1, 1 + 1e-12), (1, 1 + 1e-13), (1, 1 + 1e-14), (1, 1 + 2.3e-15), (1, 1 + 5e-16),
        (-1 - 1e-13, -1), (-1 - 1e-14, -1), (0, 1e-300), (0, 1e-287), (0, 3e-287), (0, 1e-280),
        (-1e-310, 1e-310), (1e-100, 2e-100), (0, 1e100), (-1e300, 1e300), (0, 1e307),
        (1e307, 1e307), (-8e307, 8e307), (-1.2e308, 1.2e308), (0.1, 0.1), (-0.1, -0.1),
        (1e-9, 1e-9), (12345.678, 12345.678),
    ]
    for _ in range(60):
        scale = power()
        data.append(sorted([scale * random.uniform(-10, 10), scale * random.uniform(-10, 10)]))
    for first, last in data:
        yield automatic_case(axes, first, last, 0.05, None)
        yield automatic_case(axes, first, last, 0.05, 0)
    for first, last in data[::6]:
        yield automatic_case(axes, first, last, 0.2, 0)
        yield automatic_case(axes, first, last, 0.0, None)


def nonsingular_cases():
    settings = [(1e-13, 1e-14), (0.05, 1e-15), (1e-12, 1e-13)]
    intervals = [(0, 0), (0, 1), (1, 1), (-1, -1), (0, 1e-290), (-1e-300, 1e-300), (-2, -1),
                 (-8e307, 8e307)]
    for exponent in range(-17, -11):
        intervals += [(1, 1 + 10.0 ** exponent), (-7e5 * (1 + 10.0 ** exponent), -7e5),
                      (3e-20, 3e-20 * (1 + 10.0 ** exponent))]
    for first, last in intervals:
        for expander, tiny in settings:
            yield {
                "interval": [float(first), float(last)], "expander": expander, "tiny": tiny,
                "result": [float(value) for value in
                           transforms.nonsingular(first, last, expander=expander, tiny=tiny)],
            }


write("ticks.json", {"axes": tick_cases(), "whole": whole_cases()})
write("limits.json", {"automatic": automatic_cases(), "nonsingular": nonsingular_cases()})
