"""Writes panels.json: grids of panels as Matplotlib's tight layout arranges them, and limits of marks.

Matplotlib 3.10.3, Agg. The outer edges of a grid are given; the gaps are those that
`matplotlib._tight_layout` finds, run until they stay, with the labels of each row and each column on
one line (`Figure.align_labels`). The rectangle of each axes, its ticks and their
labels are read off, and the extents of all texts are kept so that the same layout can be computed
without a font. Lengths are in points from the lower left corner.

The limits of marks are those of `Axes.stackplot` (an area below a curve is a stack of one),
`Axes.ecdf`, and `Axes.plot` with dots.
"""

import json
import pathlib

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot
from matplotlib._tight_layout import _auto_adjust_subplotpars
from matplotlib.font_manager import FontProperties


def panel(x=(0, 1), y=(0, 1), xlabel=None, ylabel=None, title=None):
    return {"x": {"label": xlabel, "limits": x}, "y": {"label": ylabel, "limits": y},
            "title": title}


LABELLED = [
    panel((0, 18), (0, 0.2), "value", "density", "Density"),
    panel((0, 18), (0, 1), "value", "share", "Responsibilities"),
    panel((-5, 25), (0, 1), "value", "probability", "Distribution"),
    panel((-3, 3), (-4, 4), "mixture", "sample", "Quantiles"),
]
GRIDS = {
    "two rows that share their horizontal axis": {
        "grid": [2, 1], "shares": [True, False], "panels": LABELLED[:2]},
    "three columns": {"size": [720, 288], "grid": [1, 3], "panels": LABELLED[:3]},
    "two by two": {"size": [576, 432], "grid": [2, 2], "panels": LABELLED},
    "two by two, nothing but tick labels": {
        "grid": [2, 2], "panels": [panel(), panel((0, 10)), panel((0, 5), (0, 50)), panel()]},
    "two by two that share both axes": {
        "grid": [2, 2], "shares": [True, True],
        "panels": [{**each, "x": {**each["x"], "limits": (0, 18)},
                    "y": {**each["y"], "limits": (0, 1)}} for each in LABELLED]},
    "three by three with titles": {
        "size": [720, 648], "grid": [3, 3],
        "panels": [panel((0, 18), (0, 0.25 * n), f"x{n}", f"y{n}", f"Panel {n}")
                   for n in range(1, 10)]},
    "columns with offset texts": {
        "size": [720, 288], "grid": [1, 2],
        "panels": [panel((0, 1e-7), (0, 3e8), None, "density"), panel((0, 5), (0, 2e-7), "gap", "y")]},
    "other margins and resolution": {
        "size": [720, 432], "dpi": 100, "grid": [2, 3],
        "margins": {"left": 0.1, "right": 0.97, "bottom": 0.1, "top": 0.92},
        "panels": [*LABELLED, *LABELLED[:2]]},
}
DEFAULTS = {
    "size": [576, 432], "dpi": 72, "shares": [False, False],
    "margins": {"left": 0.125, "right": 0.9, "bottom": 0.11, "top": 0.88},
}
MARKS = [
    [["area", [0, 1, 2, 5], [0.01, 0.2, 0.1, 0.03]]],
    [["area", [-3, 3], [0.5, 0.25]], ["points", [1, 2], [0.1, 0.75]]],
    [["distribution", [0.5, 1, 1, 2.75, 8]]],
    [["distribution", [-3, 1]], ["points", [0, 2], [0.5, 1.25]]],
    [["distribution", [4]]],
    [["points", [0.1, 0.7, 3], [-2, 5, 5.5]]],
]


def grid(settings):
    rows, columns = settings["grid"]
    size, margins, dpi = settings["size"], settings["margins"], settings["dpi"]
    figure, axes = pyplot.subplots(
        rows, columns, squeeze=False, figsize=[length / 72 for length in size], dpi=dpi,
        sharex=settings["shares"][0], sharey=settings["shares"][1])
    axes = list(axes.flat)
    for each, panel in zip(axes, settings["panels"]):
        each.set(xlim=panel["x"]["limits"], ylim=panel["y"]["limits"],
                 xlabel=panel["x"]["label"] or "", ylabel=panel["y"]["label"] or "",
                 title=panel["title"] or "")
        each.label_outer() if all(settings["shares"]) else None
        if settings["shares"][0] and not each.get_subplotspec().is_last_row():
            each.set_xlabel("")
    figure.align_labels()
    figure.canvas.draw()
    renderer = figure.canvas.get_renderer()
    points = 72 / dpi
    extents = {}
    spans = [(slice(index // columns, index // columns + 1),
              slice(index % columns, index % columns + 1)) for index in range(len(axes))]
    figure.subplots_adjust(**margins, wspace=0, hspace=0)
    measure_all(extents, renderer, axes, settings["panels"], points)
    for _ in range(10):
        found = _auto_adjust_subplotpars(
            figure, renderer, (rows, columns), spans, [[each] for each in axes],
            rect=[margins[side] for side in ("left", "bottom", "right", "top")])
        # Only the gaps: a margin of the script is the edge of the grid.
        gaps = {key: found[key] for key in ("wspace", "hspace") if key in found}
        figure.subplots_adjust(**margins, **gaps)
        measure_all(extents, renderer, axes, settings["panels"], points)
    figure.canvas.draw()

    result = []
    for each in axes:
        texts = {}
        for name, axis in (("x", each.xaxis), ("y", each.yaxis)):
            ticks = axis._update_ticks()
            texts[name] = {
                "ticks": [float(tick.get_loc()) for tick in ticks],
                "labels": [tick.label1.get_text() for tick in ticks if tick.label1.get_visible()],
            }
        result.append({"area": [float(value) * points for value in each.bbox.extents], **texts})
    pyplot.close(figure)
    return {"extents": extents, "axes": result}


def measure_all(extents, renderer, axes, panels, points):
    figure = axes[0].figure
    figure.canvas.draw()
    for each, panel in zip(axes, panels):
        for name, axis in (("x", each.xaxis), ("y", each.yaxis)):
            places = [tick.get_loc() for tick in axis._update_ticks()]
            strings = axis.get_major_formatter().format_ticks(axis.get_majorticklocs())
            strings += [axis.get_major_formatter()(place) for place in places]
            strings += [axis.get_major_formatter().get_offset(), panel[name]["label"] or ""]
            for string in strings:
                measure(extents, renderer, string, 10, points)
        measure(extents, renderer, panel["title"] or "", 12, points)


def measure(extents, renderer, string, size, points):
    if not string:
        return
    for text in ("lp", string):
        width, height, depth = renderer.get_text_width_height_descent(
            text, FontProperties(size=size), False)
        extents.setdefault(str(size), {})[text] = [
            float(value) * points for value in (width, height - depth, depth)]


def limits(layers):
    figure, axes = pyplot.subplots()
    for mark, *numbers in layers:
        if mark == "area":
            axes.stackplot(*numbers)
            axes.plot(*numbers)
        elif mark == "distribution":
            axes.ecdf(*numbers)
        else:
            axes.plot(*numbers, "o")
    found = {"x": axes.get_xlim(), "y": axes.get_ylim()}
    pyplot.close(figure)
    return {key: [float(value) for value in values] for key, values in found.items()}


grids = []
for name, changes in GRIDS.items():
    settings = {**DEFAULTS, **changes}
    grids.append({"name": name, **settings, **grid(settings)})
marks = [{"layers": [{"mark": mark, "numbers": numbers} for mark, *numbers in layers],
          **limits(layers)} for layers in MARKS]
path = pathlib.Path(__file__).parent / "panels.json"
path.write_text(json.dumps({"grids": grids, "marks": marks}, indent=1) + "\n")
