"""Writes heatmaps.json: the colours of viridis, and which of them Matplotlib 3.10.3 gives to values.

`viridis`: the 256 colours as hexadecimal digits. `values`: lists of values, and for each the place of its
colour: `Normalize` with the smallest and largest of the list as its ends, then a colour map of as many
colours. Where all values are the same, the ends are those that `Colorbar` sets. `logarithms`: the same for
`LogNorm` with given ends, the tick labels of its color bar within them, and how many short ticks there are.
"""

import json
import pathlib
import random

import numpy
from matplotlib import colormaps, colors
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure
from matplotlib.transforms import nonsingular

random.seed(20251121)
COUNT = 256
# A colour map whose red is the place of the colour.
places = colors.ListedColormap([(place / COUNT, 0, 0) for place in range(COUNT)])


def case(values):
    ends = nonsingular(min(values), max(values), expander=0.1)
    mapped = places(colors.Normalize(*ends)(numpy.array(values)))
    return {"values": values, "places": [round(red * COUNT) for red in mapped[:, 0].tolist()]}


lists = [
    [0.0, 1.0], [0.0, 0.25, 0.5, 0.75, 1.0], [index / 256 for index in range(257)],
    [0.1 * index for index in range(11)], [-3.0, -1.0, 2.0], [5.0, 5.0], [0.0, 0.0], [-2.0],
    [1e-300, 2e-300, 3e-300], [-1e300, 0.0, 1e300], [1e9, 1e9 + 1, 1e9 + 3],
    *([random.gauss(0, 10 ** random.uniform(-8, 8)) for _ in range(50)] for _ in range(6)),
]


def logarithms(lower, upper, values):
    norm = colors.LogNorm(lower, upper)
    figure = Figure()
    bar = figure.colorbar(ScalarMappable(norm), cax=figure.add_subplot())
    figure.draw_without_rendering()
    labels = [
        text.get_text().replace("$\\mathdefault{10^{", "").replace("}}$", "")
        for text, place in zip(bar.ax.get_yticklabels(), bar.ax.get_yticks())
        if lower * (1 - 1e-9) <= place <= upper * (1 + 1e-9)
    ]
    minor = [
        place
        for place in bar.ax.get_yticks(minor=True)
        if lower * (1 - 1e-9) <= place <= upper * (1 + 1e-9)
    ]
    mapped = places(norm(numpy.array(values)))
    return {
        "range": [lower, upper], "values": values, "exponents": [int(label) for label in labels],
        "minor": len(minor), "places": [round(red * COUNT) for red in mapped[:, 0].tolist()],
    }


result = {
    "viridis": [colors.to_hex(color)[1:] for color in colormaps["viridis"].colors],
    "values": [case(values) for values in lists],
    "logarithms": [
        logarithms(
            lower, upper,
            [lower, upper, lower / 3, 0.0]
            + [lower * (upper / lower) ** random.uniform(-0.1, 1) for _ in range(40)],
        )
        for lower, upper in [(1e-3, 195.0), (1e-5, 0.9), (0.1, 1.0), (1e-4, 2.5), (1e-20, 3e-15)]
    ],
}
path = pathlib.Path(__file__).parent / "heatmaps.json"
path.write_text(json.dumps(result) + "\n")
