"""Writes plane.json and plane/*.png: figures of points in the plane, and how Matplotlib draws them.

Matplotlib 3.10.3, Agg, with its default style. Groups of dots are one `scatter` with a colour for each
point, so that points are drawn in their order; outlines are closed polygons of `plot`'s width; heatmaps
are `pcolormesh` with `colorbar`. Texts are DejaVu Sans, which Matplotlib brings. The areas of axes and
colour bars, and the ticks of the latter, are written in points from the lower left corner.
"""

import json
import pathlib

import matplotlib

matplotlib.use("Agg")
import numpy
from matplotlib import pyplot
from matplotlib.patches import Polygon

COLORS = [f"C{index}" for index in range(10)]


def points():
    random = numpy.random.default_rng(1)
    groups = numpy.sort(random.integers(0, 3, 150))
    random.shuffle(groups)
    means = numpy.array([[0, 0], [4, 1], [2, 4]])
    spreads = numpy.array([[1, 0.5], [0.5, 1.5], [1.2, 0.4]])
    xy = means[groups] + spreads[groups] * random.standard_normal((len(groups), 2))
    ellipses = []
    angle = numpy.linspace(0, 2 * numpy.pi, 65)[:-1]
    for group, (mean, spread) in enumerate(zip(means, spreads)):
        for scale in (1.177, 2.448):
            circle = numpy.array([numpy.cos(angle), numpy.sin(angle)])
            x, y = (mean + scale * spread * circle.T).T
            ellipses.append({"x": x.round(4).tolist(), "y": y.round(4).tolist(), "group": group})
    return {"x": xy[:, 0].round(3).tolist(), "y": xy[:, 1].round(3).tolist(),
            "groups": groups.tolist(), "outlines": ellipses}


def heatmap(columns, rows, x, y, scale=1):
    centers = [start + (numpy.arange(count) + 0.5) * (end - start) / count
               for (start, end), count in ((x, columns), (y, rows))]
    grid = numpy.meshgrid(*centers)
    values = sum(weight * numpy.exp(-((grid[0] - a) / s) ** 2 / 2 - ((grid[1] - b) / t) ** 2 / 2)
                 / (2 * numpy.pi * s * t)
                 for weight, a, b, s, t in ((0.3, 0, 0, 1, 0.5), (0.3, 4, 1, 0.5, 1.5),
                                            (0.4, 2, 4, 1.2, 0.4)))
    return {"columns": columns, "rows": rows, "x": x, "y": y, "label": "density",
            "values": [float(f"{value:.4g}") for value in scale * values.ravel().round(5)]}


POINTS = points()
PLAIN = {key: POINTS[key] for key in ("x", "y")}
FIGURES = {
    "groups": {"scatter": {key: POINTS[key] for key in ("x", "y", "groups")},
               "outlines": POINTS["outlines"]},
    "translucent": {"scatter": PLAIN, "opacity": 0.4, "label": "sample"},
    "heatmap": {"heatmap": heatmap(45, 30, [-3, 6], [-3, 6])},
    "equal": {"scatter": PLAIN, "equal": True, "outlines": POINTS["outlines"]},
    "equal-heatmap": {"heatmap": heatmap(24, 18, [-3, 9], [-3, 6]), "equal": True,
                      "scatter": PLAIN, "color": "C1"},
    "small-values": {"heatmap": heatmap(9, 6, [-3, 6], [-3, 6], 1e-7)},
    "wide-heatmap": {"heatmap": heatmap(40, 8, [-3, 37], [-3, 5]), "equal": True},
}


def draw(name, settings, folder):
    figure, axes = pyplot.subplots(figsize=(6, 4), dpi=72)
    result = {}
    mesh = bar = None
    if "heatmap" in settings:
        grid = settings["heatmap"]
        edges = [numpy.linspace(*grid[axis], grid[count] + 1)
                 for axis, count in (("x", "columns"), ("y", "rows"))]
        mesh = axes.pcolormesh(
            *edges, numpy.reshape(grid["values"], (grid["rows"], grid["columns"])))
    if "scatter" in settings:
        dots = settings["scatter"]
        color = settings.get("color", "C0")
        if "groups" in dots:
            color = [COLORS[group] for group in dots["groups"]]
        axes.scatter(dots["x"], dots["y"], c=color, alpha=settings.get("opacity"),
                     label=settings.get("label"))
    for outline in settings.get("outlines", []):
        # A closed path of a line's width, with the joins of lines.
        x, y = outline["x"], outline["y"]
        line, = axes.plot(x, y, alpha=0)
        axes.add_patch(Polygon(
            list(zip(x, y)), fill=False, edgecolor=COLORS[outline["group"]], linewidth=1.5,
            joinstyle="round", zorder=2))
    if mesh:
        shrink = 1
        if settings.get("equal"):
            # As high as the axes, which are as wide as there is room, here.
            room = axes.get_position()
            (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
            height = 432 * room.width * 0.8 * (top - bottom) / (right - left)
            shrink = min(1, height / (288 * room.height))
        bar = figure.colorbar(mesh, ax=axes, label=settings["heatmap"]["label"], shrink=shrink)
    if settings.get("equal"):
        axes.set_aspect("equal")
    if "label" in settings:
        axes.legend(loc="upper right")
    figure.canvas.draw()
    result["area"] = axes.bbox.extents.tolist()
    for key, axis in (("x", axes.xaxis), ("y", axes.yaxis)):
        result[key] = [tick.get_loc() for tick in axis._update_ticks()]
    if bar:
        ticks = bar.ax.yaxis._update_ticks()
        label = bar.ax.yaxis.label.get_window_extent().extents
        result["bar"] = {
            "area": bar.ax.bbox.extents.tolist(), "ticks": [tick.get_loc() for tick in ticks],
            "labels": [tick.label2.get_text() for tick in ticks], "label": label.tolist()}
    figure.savefig(folder / f"{name}.png")
    pyplot.close(figure)
    return {"name": name, **settings, "layout": result}


folder = pathlib.Path(__file__).parent
figures = [draw(name, settings, folder / "plane") for name, settings in FIGURES.items()]
(folder / "plane.json").write_text(json.dumps(figures) + "\n")
