"""Writes case-*.json, case-*.csv, case-*.png and expected.json: where Matplotlib puts legends.

    python3 make_expected.py

Made with Python 3.11, NumPy 2.4.6, SciPy 1.17.1, Matplotlib 3.10.3 with Agg and the DejaVu Sans that it
brings. The 40 experiments are random, from one seed; those are kept whose legend would have the same place
if it were half a point larger or smaller on each side, and which together show many places.

Bars are those of `hist`, curves are `plot`'s, with a `fill_between` each where they are filled, a rug is
`vlines`, distributions are `ecdf`'s, dots `scatter`'s, and each ellipse or contour is a closed `Polygon`.
The numbers are NumPy's and SciPy's: samples of np.random, histograms, densities, ellipses from
eigenvectors. Contours are Matplotlib's own, over a fine grid.

For each case, expected.json has the place of the legend, its code in Matplotlib, the frame in points from
the lower left corner of the figure (left, bottom, width, height), how many entries it has, and the badness
of all ten places, in the order in which Matplotlib tries them.
"""

import io
import json
import math
import pathlib

import matplotlib

matplotlib.use("agg")
import numpy as np
from matplotlib import pyplot
from matplotlib.legend import Legend
from matplotlib.patches import Polygon
from matplotlib.transforms import Bbox
from PIL import Image
from scipy.stats import chi2, multivariate_normal, norm

CODES = {code: name for name, code in Legend.codes.items()}
#: How much the frame may grow or shrink on each side without another place being the best, in points.
ROOM = 0.5
#: The kinds of experiments, and the places that the case of each row asks for.
PLAN = [
    *["bars"] * 8, *["distributions"] * 7, *["curves"] * 7, *["order"] * 3, *["counts"] * 3,
    *["dots"] * 5, *["ellipses"] * 4, *["contours"] * 3,
]
FIXED = {
    5: "upper left", 7: "center", 12: "lower right", 14: "center left", 19: "upper center",
    21: "upper right", 27: "center right", 31: "lower left", 35: "lower center", 38: "upper right",
}
#: At most so many of the legends that choose their place are at one place.
MOST = {1: 7, 2: 8, 3: 4, 4: 5, 5: 4, 6: 5, 7: 1, 8: 3, 9: 4, 10: 4}


def number(value, digits=3):
    return float(f"{value:.{digits}g}")


# The experiments.


def mixture(random):
    count = int(random.integers(1, 5))
    scale = 10.0 ** int(random.integers(-1, 3))
    weights = np.round(random.dirichlet(np.full(count, 3.0)), 2)
    weights = np.maximum(weights, 0.05)
    weights[0] += 1 - weights.sum()
    means = random.uniform(-5, 5, count) * scale
    deviations = random.uniform(0.3, 2, count) * scale
    return [{"weight": round(float(w), 2), "mean": number(m), "sd": number(s)}
            for w, m, s in zip(weights, means, deviations)]


def reach(components, deviations=4):
    return (number(min(c["mean"] - deviations * c["sd"] for c in components)),
            number(max(c["mean"] + deviations * c["sd"] for c in components)))


WORDS = ["sample", "mixture", "density of the mixture", "x", "Old Faithful", "gjpq", "n = 500",
         "empirical distribution", "the points that were drawn", "fit", "(p)", "Gauß", "σ and µ",
         "first of all", "model", "observed"]


def words(random):
    """Labels in random order, none twice."""
    return iter(random.permutation(WORDS).tolist())


def grid(random, components):
    low, high = reach(components, random.choice([3, 4]))
    return {"from": low, "to": high, "step": number((high - low) / random.choice([97, 250, 401, 997]))}


def curve(random, mark, components, **keys):
    layer = {"mark": mark, **grid(random, components), **keys}
    if random.random() < 0.4:
        layer["lineWidth"] = float(random.choice([0.5, 1, 2, 3]))
    return layer


def bins(random):
    return [("auto"), "fd", "sturges", "scott", "rice", 12, 25, 60][int(random.integers(8))]


def layers(kind, random, components):
    labels = words(random)
    bars = {"mark": "histogram", "bins": bins(random), "label": next(labels)}
    if kind == "bars":
        result = [bars, curve(random, "density", components, label=next(labels))]
        if random.random() < 0.5:
            result.append(curve(random, "components", components))
        if random.random() < 0.3:
            result.append({"mark": "rug", "label": next(labels)})
        return result
    if kind == "distributions":
        result = [{"mark": "ecdf", "label": next(labels)},
                  curve(random, "cdf", components, label=next(labels))]
        return result[:: int(random.choice([1, -1]))]
    if kind == "curves":
        result = [curve(random, "density", components, label=next(labels)),
                  curve(random, "components", components)]
        if random.random() < 0.5:
            result[1]["filled"] = True
        if random.random() < 0.5:
            result.append(curve(random, "density", components[:], label=next(labels), color="0.4"))
        if random.random() < 0.5:
            result.insert(0, {"mark": "rug", "label": next(labels)})
        return result
    if kind == "order":
        bars["opacity"] = 0.5
        return [curve(random, "density", components, label=next(labels)), bars,
                curve(random, "components", components)]
    bars["normalize"] = str(random.choice(["count", "probability"]))
    return [bars, curve(random, "density", components, label=next(labels))]


def experiment(kind, random):
    """An experiment of a kind, without a legend; for points in the plane without the data."""
    plane = kind in ("dots", "ellipses", "contours")
    size = [round(float(random.uniform(4, 6 if plane else 10)), 1),
            round(float(random.uniform(3, 4.5)), 1)]
    figure = {"size": size, "dpi": 100, "margins": {
        "left": round(0.9 / size[0], 3), "right": round(1 - 0.25 / size[0], 3),
        "bottom": round(0.6 / size[1], 3), "top": round(1 - 0.4 / size[1], 3)}}
    result = {}
    if random.random() < 0.4:
        result["title"] = str(random.choice(["Two Gaussians", "A mixture", "gypsum"]))
    for axis, label in (("x", "value"), ("y", "height")):
        if random.random() < 0.4:
            figure[axis] = {"label": label}
    if plane:
        components = plane_components(random)
        figure["layers"] = plane_layers(kind, random)
    else:
        components = mixture(random)
        figure["layers"] = layers(kind, random, components)
        result["sample"] = {"size": int(random.integers(200, 3001)), "seed": int(random.integers(1000)),
                            "generator": "numpy"}
        low, high = reach(components)
        if random.random() < 0.3:
            far = high - low
            figure.setdefault("x", {})["limits"] = [
                number(low - random.uniform(-0.3, 0.6) * far, 2),
                number(high + random.uniform(-0.3, 0.6) * far, 2)]
    result["mixture"] = {"components": components}
    result["figure"] = figure
    return result


def legend(random, place):
    """The value of the key; None where it is left out."""
    columns = 2 if random.random() < 0.35 else None
    title = str(random.choice(["Legend", "n = 1,000", "A longer title of a legend"])) \
        if random.random() < 0.35 else None
    keys = {key: value for key, value in (("columns", columns), ("title", title)) if value}
    if place == "best" and random.random() < 0.5:
        return keys or None
    return {"place": place, **keys} if keys else place


def plane_components(random):
    count = int(random.integers(1, 4))
    weights = np.round(random.dirichlet(np.full(count, 4.0)), 2)
    weights = np.maximum(weights, 0.1)
    weights[0] += 1 - weights.sum()
    found = []
    for weight in weights:
        a, b = random.uniform(0.3, 1.5, 2)
        r = random.uniform(-0.9, 0.9)
        found.append({
            "weight": round(float(weight), 2),
            "mean": [round(float(x), 2) for x in random.uniform(-4, 4, 2)],
            "covariance": [[round(a * a, 3), round(a * b * r, 3)], [round(a * b * r, 3), round(b * b, 3)]]})
    return found


def plane_layers(kind, random):
    labels = words(random)
    result = [{"mark": "scatter", "pointSize": float(random.choice([2, 3, 4, 6])), "label": next(labels)}]
    if random.random() < 0.4:
        result[0]["opacity"] = 0.5
    if random.random() < 0.4:
        result.append({"mark": "scatter", "pointSize": 2.0, "color": "black", "label": next(labels)})
    if kind == "ellipses":
        paint = {"color": "C3"} if random.random() < 0.5 else {}
        result += [{"mark": "ellipses", "masses": [mass], **paint} for mass in (0.5, 0.95)]
    elif kind == "contours":
        result += [{"mark": "contours", "masses": [mass], "color": "C1"} for mass in (0.5, 0.9)]
    return result


def points_in_plane(components, random):
    size = int(random.integers(200, 500))
    groups = random.choice(len(components), size, p=[c["weight"] for c in components])
    return np.array([random.multivariate_normal(components[k]["mean"], components[k]["covariance"])
                     for k in groups]).round(3)


# Their numbers.


def sample(components, settings):
    """The sample, as a NumPy program draws it point by point."""
    weights = [c["weight"] for c in components]
    np.random.seed(settings["seed"])
    values = []
    for _ in range(settings["size"]):
        if len(weights) == 1:
            k = 0
        elif len(weights) == 2:
            k = np.random.binomial(1, weights[1])
        else:
            k = np.argmax(np.random.multinomial(1, weights))
        values.append(np.random.normal(components[k]["mean"], components[k]["sd"]))
    return np.array(values)


def ellipses(components, masses):
    for index, component in enumerate(components):
        values, vectors = np.linalg.eigh(np.array(component["covariance"]))
        major = vectors[:, 1] if vectors[0, 1] >= 0 else -vectors[:, 1]
        minor = np.array([-major[1], major[0]])
        angle = 2 * math.pi * np.arange(360) / 360
        for mass in masses:
            q = chi2(2).ppf(mass)
            yield index, (np.array(component["mean"])
                          + np.outer(math.sqrt(q * values[1]) * np.cos(angle), major)
                          + np.outer(math.sqrt(q * values[0]) * np.sin(angle), minor))


def contours(components, masses):
    deviations = np.sqrt([np.diag(c["covariance"]) for c in components])
    means = np.array([c["mean"] for c in components])
    low, high = (means - 5 * deviations).min(axis=0), (means + 5 * deviations).max(axis=0)
    x, y = (np.linspace(low[axis], high[axis], 1201) for axis in (0, 1))
    places = np.dstack(np.meshgrid(x, y))
    density = sum(c["weight"] * multivariate_normal(c["mean"], c["covariance"]).pdf(places)
                  for c in components)
    falling = np.sort(density.ravel())[::-1]
    inside = np.cumsum(falling) * (x[1] - x[0]) * (y[1] - y[0])
    figure, axes = pyplot.subplots()
    for mass in masses:
        for line in axes.contour(x, y, density, [np.interp(mass, inside, falling)]).get_paths():
            for vertices in line.to_polygons(closed_only=True):
                yield vertices[:-1:4]
    pyplot.close(figure)


# Drawing.


def draw_layers(axes, spec, points):
    """Draws the layers, and returns the handles of the legend with their labels."""
    components = spec["mixture"]["components"]
    if points is None:
        values = sample(components, spec["sample"])
    handles, taken, scale = [], 0, None
    isAtBack = True
    # Curves before the first bars are on their scale too.
    for layer in spec["figure"]["layers"]:
        if layer["mark"] == "histogram":
            edges = np.histogram_bin_edges(values, layer["bins"])
            width = edges[1] - edges[0]
            weight = {"density": 1 / (len(values) * width), "count": 1.0,
                      "probability": 1 / len(values)}[layer.get("normalize", "density")]
            scale = scale or len(values) * width * weight
    scale = scale or 1
    for layer in spec["figure"]["layers"]:
        mark = layer["mark"]
        isAtBack = isAtBack and mark in ("histogram", "scatter")
        zorder = 1 if isAtBack else 2
        count = len(components) if mark == "components" else 1

        def color(index=0):
            return layer.get("color") or f"C{taken + index}"

        look = {"zorder": zorder, "alpha": layer.get("opacity")}
        width = {"linewidth": layer["lineWidth"]} if "lineWidth" in layer else {}
        handle = None
        if mark == "histogram":
            handle = axes.hist(
                values, edges, weights=np.full(len(values), weight), color=color(), **look)[2]
        elif mark == "rug":
            handle = axes.vlines(values, 0, 0.025, colors=color(), linewidth=1,
                                 transform=axes.get_xaxis_transform(), zorder=zorder)
        elif mark == "ecdf":
            handle = axes.ecdf(values, color=color(), **width, **look)
        elif mark in ("density", "cdf", "components"):
            x = np.arange(layer["from"], layer["to"], layer["step"])
            function = "cdf" if mark == "cdf" else "pdf"
            parts = [c["weight"] * getattr(norm(c["mean"], c["sd"]), function)(x) for c in components]
            curves = parts if mark == "components" else [sum(parts)]
            if layer.get("filled"):
                for index, y in enumerate(curves):
                    area = axes.fill_between(x, y * scale, color=color(index), alpha=0.3, linewidth=0,
                                             zorder=zorder)
                    area.sticky_edges.y[:] = [0]
            for index, y in enumerate(curves):
                factor = 1 if mark == "cdf" else scale
                handle, = axes.plot(x, y * factor, color=color(index), **width, **look)
        elif mark == "scatter":
            handle = axes.scatter(points[:, 0], points[:, 1], s=layer["pointSize"] ** 2, color=color(),
                                  **look)
        else:
            lines = contours(components, layer["masses"]) if mark == "contours" else None
            lines = [(0, line) for line in lines] if lines else ellipses(components, layer["masses"])
            for index, line in lines:
                paint = layer.get("color") or f"C{index}"
                axes.add_patch(Polygon(line, fill=False, edgecolor=paint, linewidth=1.5,
                                       joinstyle="round", zorder=zorder))
            axes.autoscale_view()
        if "color" not in layer and mark not in ("ellipses", "contours"):
            taken += count
        if "label" in layer:
            handles.append((handle, layer["label"]))
    return handles


def choice(axes, drawn, renderer, growth=0.0, outlines=1):
    """The code of the best place by Matplotlib's own parts, and the badness of each.

    Each corner of an outline counts as often as `outlines` says.
    """
    bboxes, lines, offsets = drawn._auto_legend_data(renderer)
    width, height = drawn.get_window_extent(renderer).size
    found = []
    for code in range(1, 11):
        left, bottom = drawn._get_anchored_bbox(
            code, Bbox.from_bounds(0, 0, width, height), axes.bbox, renderer)
        box = Bbox.from_bounds(left, bottom, width, height).padded(growth)
        badness = (sum(box.count_contains(line.vertices) * (1 if line.codes is None else outlines)
                       for line in lines)
                   + box.count_contains(offsets) + box.count_overlaps(bboxes)
                   + sum(line.intersects_bbox(box, filled=False) for line in lines))
        found.append(int(badness))
    return 1 + found.index(min(found)), found


def draw(spec, points, settings):
    """Draws an experiment.

    Returns the picture, what is expected of the legend, and whether its place is certain.
    """
    figure_settings = spec["figure"]
    figure = pyplot.figure(figsize=figure_settings["size"], dpi=figure_settings["dpi"])
    figure.subplots_adjust(**figure_settings["margins"])
    axes = figure.add_subplot()
    handles = draw_layers(axes, spec, points)
    axes.set(title=spec.get("title", ""), xlabel=figure_settings.get("x", {}).get("label", ""),
             ylabel=figure_settings.get("y", {}).get("label", ""))
    for axis, set_limits in (("x", axes.set_xlim), ("y", axes.set_ylim)):
        if "limits" in figure_settings.get(axis, {}):
            set_limits(figure_settings[axis]["limits"])
    place = settings.get("place", "best")
    drawn = axes.legend(*zip(*handles), loc=place, ncols=settings.get("columns", 1),
                        title=settings.get("title"))
    figure.canvas.draw()
    renderer = figure.canvas.get_renderer()
    frame = drawn.get_frame().get_bbox()
    code, badness = choice(axes, drawn, renderer)
    if place == "best":
        # How many corners a contour has is nobody's business.
        weights = [0, 0.2, 1, 5, 25] if figure_settings["layers"][-1]["mark"] == "contours" else [1]
        isCertain = all(
            choice(axes, drawn, renderer, sign * ROOM * figure.dpi / 72, weight)[0] == code
            for sign in (-1, 1) for weight in weights)
    else:
        code, isCertain = Legend.codes[place], True
    left, bottom = drawn._get_anchored_bbox(
        code, Bbox.from_bounds(0, 0, frame.width, frame.height), axes.bbox, renderer)
    assert abs(left - frame.x0) < 1e-6 and abs(bottom - frame.y0) < 1e-6
    isSmall = frame.width < 0.6 * axes.bbox.width and frame.height < 0.6 * axes.bbox.height
    labels = [tick.label1.get_window_extent(renderer) for tick in axes.xaxis._update_ticks()]
    isLegible = all(a.x1 + 4 < b.x0 for a, b in zip(labels, labels[1:]))
    picture = Image.fromarray(np.asarray(figure.canvas.buffer_rgba())[:, :, :3])
    pyplot.close(figure)
    return picture, {
        "place": CODES[code], "code": code,
        "frame": [float(value) * 72 / figure_settings["dpi"] for value in frame.bounds],
        "entries": len(handles), "badness": badness,
    }, isCertain and isSmall and isLegible


def text(spec):
    """The experiment as a file, with short lists in one line."""
    def write(value, indent):
        if isinstance(value, dict):
            inner = "  " * (indent + 1)
            whole = json.dumps(value, ensure_ascii=False)
            if indent > 1 and len(whole) + 2 * indent < 100:
                return whole.replace("{", "{ ").replace("}", " }")
            rows = [f"{inner}{json.dumps(key)}: {write(item, indent + 1)}" for key, item in value.items()]
            return "{\n" + ",\n".join(rows) + "\n" + "  " * indent + "}"
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            inner = "  " * (indent + 1)
            return ("[\n" + ",\n".join(inner + write(item, indent + 1) for item in value)
                    + "\n" + "  " * indent + "]")
        return json.dumps(value, ensure_ascii=False)
    return write(spec, 0) + "\n"


def main():
    folder = pathlib.Path(__file__).parent
    counts = dict.fromkeys(range(1, 11), 0)
    expected = []
    for index, kind in enumerate(PLAN):
        place = FIXED.get(index, "best")
        for attempt in range(1000):
            random = np.random.default_rng([2026, index, attempt])
            spec = experiment(kind, random)
            points = points_in_plane(spec["mixture"]["components"], random) \
                if kind in ("dots", "ellipses", "contours") else None
            key = legend(random, place)
            settings = key if isinstance(key, dict) else {"place": key} if key else {}
            # Places that are rare are waited for, a while.
            most = MOST if attempt < 60 else dict.fromkeys(MOST, 40)
            picture, found, isGood = draw(spec, points, settings)
            if isGood and (place != "best" or counts[found["code"]] < most[found["code"]]):
                break
        else:
            raise SystemExit(f"case {index}: nothing is certain")
        if place == "best":
            counts[found["code"]] += 1
        name = f"case-{index + 1:02}"
        if points is not None:
            np.savetxt(folder / f"{name}.csv", points, "%.3f", ",", header="x,y", comments="")
            spec["data"] = {"file": f"{name}.csv", "columns": ["x", "y"]}
        if key is not None:
            spec["figure"]["legend"] = key
        (folder / f"{name}.json").write_text(text(spec))
        data = io.BytesIO()
        picture.save(data, "png", optimize=True)
        (folder / f"{name}.png").write_bytes(data.getvalue())
        expected.append({"name": name, **found})
        print(name, kind, place, attempt, found["place"], found["badness"], len(data.getvalue()))
    rows = ",\n".join(" " + json.dumps(row) for row in expected)
    (folder / "expected.json").write_text(f"[\n{rows}\n]\n")


if __name__ == "__main__":
    main()
