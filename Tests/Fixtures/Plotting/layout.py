"""Writes layout.json: where Matplotlib's Agg renderer puts the texts and legends of figures.

Run with Matplotlib 3.10.3, whose own DejaVu Sans it uses:  python layout.py

All lengths are in points, measured from the lower left corner of the figure. For each figure:

  extents   by font size and string: advance width, ink above and ink below the baseline, as the
            renderer measures every text of the figure, and the letters "lp"; the letters of
            DEEP_TITLE reach 9 points further down than they do in DejaVu Sans
  texts     origins of tick labels, axis labels, offset texts and title (whose lines are not
            rounded to pixels yet)
  legend    the frame's box, the keys' boxes (a line has no height) and the origins of each line
            of the title and the labels
"""

import json
import pathlib

import matplotlib

matplotlib.use("agg")
from matplotlib import pyplot
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

DEEP_TITLE = "A title in a font whose letters reach far down, wide enough for the offset text"
measure = RendererAgg.get_text_width_height_descent


def measure_deep_title(renderer, string, *settings):
    width, height, depth = measure(renderer, string, *settings)
    extra = 9 * renderer.dpi / 72 if string == DEEP_TITLE else 0
    return width, height + extra, depth + extra


RendererAgg.get_text_width_height_descent = measure_deep_title

DEFAULTS = {
    "size": [576, 288], "dpi": 72,
    "margins": {"left": 0.125, "right": 0.9, "bottom": 0.11, "top": 0.88},
    "title": None, "x": {"label": None, "limits": [0, 1]}, "y": {"label": None, "limits": [0, 1]},
    "layers": [],
}


def axis(label, *limits):
    return {"label": label, "limits": limits}


FIGURES = {
    "tick labels only": {},
    "all labels": {
        "title": "Two Gaussians", "x": axis("value", -2, 19), "y": axis("density", 0, 0.17)},
    "labels with and without descenders": {
        "title": "aces", "x": axis("gap", -1, 1), "y": axis("nose", -1e-3, 1e-3)},
    "another shape and resolution": {
        "size": [360, 432], "dpi": 100, "title": "Old Faithful",
        "margins": {"left": 0.2, "right": 0.95, "bottom": 0.15, "top": 0.8},
        "x": axis("waiting (min)", 40, 100), "y": axis("count", 0, 60)},
    "offset texts": {
        "title": "Small and large", "x": axis("value", 1e6, 1e6 + 10), "y": axis("density", 0, 3e-7)},
    "offset texts without labels": {"x": axis(None, 0, 3e8), "y": axis(None, -2e-7, 3e-7)},
    "the title runs into the offset text": {
        "title": "A long title that reaches from one end of the figure to the other, and a bit more",
        "x": axis("value", 0, 1), "y": axis("density", 0, 3e-7)},
    "the title ends beside the offset text": {
        "title": "A title", "x": axis("value", 0, 1), "y": axis("density", 0, 3e-7)},
    "a title of deep letters": {"title": DEEP_TITLE},
    "a title of deep letters runs into the offset text": {
        "title": DEEP_TITLE, "y": axis("density", 0, 3e-7)},
    "a narrow figure": {
        "size": [144, 144], "title": "Narrow", "x": axis("x", 0, 1), "y": axis("y", 12345, 12346)},
    "an axis without ticks": {
        "x": axis("x", 0.17358865074244006, 0.17358865074244084), "y": axis("y", 0, 1)},
    "legend of a patch": {"layers": [["bars", ["sample"]]]},
    "legend of a patch and a line": {"layers": [["bars", ["sample"]], ["curve", ["density"]]]},
    "legend of a line and a patch": {"layers": [["curve", ["gap"]], ["bars", ["nose"]]]},
    "legend of all marks": {
        "layers": [["bars", ["sample"]], ["curve", ["gap"]], ["curves", ["component 1", "quay"]],
                   ["rug", ["values"]]]},
    "legend with a title": {
        "options": {"title": "Component"}, "layers": [["bars", ["gap"]], ["curve", ["nose"]]]},
    "legend with a title that is wider than its entries": {
        "options": {"title": "What the lines and bars show"},
        "layers": [["bars", ["sample"]], ["curve", ["density"]]]},
    "legend in two columns": {
        "options": {"columns": 2},
        "layers": [["bars", ["sample"]], ["curves", ["first", "second one", "third"]],
                   ["rug", ["quay"]]]},
    "legend in three columns below a title": {
        "options": {"columns": 3, "title": "gap"},
        "layers": [["curves", ["first", "second", "third", "fourth"]], ["bars", ["sample"]]]},
    "legend in more columns than entries": {
        "options": {"columns": 5}, "layers": [["bars", ["sample"]], ["curve", ["nose"]]]},
    "legend of labels of several lines": {
        "layers": [["bars", ["two\nlines"]], ["curve", ["one"]],
                   ["curve", ["aces\nquay\ngap"]]]},
    "legend of labels of several lines in columns": {
        "dpi": 100, "options": {"columns": 2, "title": "two\nlines of a title"},
        "layers": [["curves", ["one", "two\nlines", "aces\nquay\ngap", "(p)"]]]},
    "legend of low and deep letters": {
        "layers": [["curve", ["\u2a1c"]], ["bars", ["aces"]], ["curve", ["\u2014"]],
                   ["curve", ["(p)"]], ["rug", ["\u00c5p"]]]},
    "legend at another resolution": {
        "dpi": 100, "title": "Mixture",
        "layers": [["bars", ["sample"]], ["curves", ["first", "second"]], ["curve", ["all of it"]]]},
}


def origin(text, renderer):
    """The left end of the first baseline, in pixels from the lower left corner."""
    return lines(text, renderer)[0][1]


def lines(text, renderer):
    """Each line with the left end of its baseline, in pixels from the lower left corner."""
    _, found, _ = text._get_layout(renderer)
    x, y = text.get_transform().transform(text.get_unitless_position())
    return [(line[0], (x + line[2], y + line[3])) for line in found]


def draw(axes, mark, labels):
    for label in labels:
        if mark == "bars":
            axes.hist([0.2, 0.3, 0.3], bins=4, range=(0, 1), label=label)
        elif mark == "rug":
            axes.vlines([0.2, 0.3], 0, 0.02, linewidth=1, label=label)
        else:
            axes.plot([0, 1], [0, 1], label=label)


def result(settings):
    width, height = (length / 72 for length in settings["size"])
    margins = settings["margins"]
    figure = pyplot.figure(figsize=(width, height), dpi=settings["dpi"])
    figure.subplots_adjust(**margins)
    axes = figure.add_subplot()
    for mark, labels in settings["layers"]:
        draw(axes, mark, labels)
    axes.set(xlim=settings["x"]["limits"], ylim=settings["y"]["limits"],
             xlabel=settings["x"]["label"] or "", ylabel=settings["y"]["label"] or "",
             title=settings["title"] or "")
    options = settings.get("options", {})
    legend = axes.legend(
        loc="upper right", ncols=options.get("columns", 1), title=options.get("title"),
    ) if settings["layers"] else None
    figure.canvas.draw()
    renderer = figure.canvas.get_renderer()
    points = 72 / settings["dpi"]

    def box(values):
        return [float(value) * points for value in values]

    texts = []
    for each, label in ((axes.xaxis, axes.xaxis.label), (axes.yaxis, axes.yaxis.label)):
        texts += [tick.label1 for tick in each._update_ticks()] + [label, each.offsetText]
    texts = [text for text in [*texts, axes.title] if text.get_text()]
    labels = legend.get_texts() if legend else []
    title = [legend.get_title()] if "title" in settings.get("options", {}) else []

    extents = {}
    for text in [*texts, *title, *labels]:
        size = text.get_fontsize()
        for string in ("lp", *text.get_text().split("\n")):
            width, height, depth = renderer.get_text_width_height_descent(
                string, FontProperties(size=size), False)
            extents.setdefault(f"{size:g}", {})[string] = box([width, height - depth, depth])

    found = {
        "extents": extents,
        "texts": [{
            "string": text.get_text(), "size": text.get_fontsize(),
            "isVertical": text.get_rotation() == 90, "origin": box(origin(text, renderer)),
        } for text in texts],
    }
    if legend:
        keys = []
        for handle in legend.legend_handles:
            if hasattr(handle, "get_xydata"):
                line = handle.get_transform().transform(handle.get_xydata())
                keys.append(box([*line[0], *line[-1]]))
            else:
                keys.append(box(handle.get_window_extent(renderer).extents))
        found["legend"] = {
            "frame": box(legend.get_frame().get_window_extent(renderer).extents),
            "keys": keys,
            "labels": [{"string": string, "origin": box(place)} for text in [*title, *labels]
                       for string, place in lines(text, renderer)],
        }
    pyplot.close(figure)
    return found


figures = []
for name, changes in FIGURES.items():
    settings = {**DEFAULTS, **changes}
    figures.append({"name": name, **settings, **result(settings)})
path = pathlib.Path(__file__).parent / "layout.json"
path.write_text(json.dumps({"figures": figures}, indent=1) + "\n")
