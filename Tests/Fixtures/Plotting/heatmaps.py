"""Writes heatmaps.json: the colours of viridis, and which of them Matplotlib 3.10.3 gives to values.

`viridis`: the 256 colours as hexadecimal digits. `values`: lists of values, and for each the place of its
colour: `Normalize` with the smallest and largest of the list as its ends, then a colour map of as many
colours. Where all values are the same, the ends are those that `Colorbar` sets.
"""

import json
import pathlib
import random

import numpy
from matplotlib import colormaps, colors
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
result = {
    "viridis": [colors.to_hex(color)[1:] for color in colormaps["viridis"].colors],
    "values": [case(values) for values in lists],
}
path = pathlib.Path(__file__).parent / "heatmaps.json"
path.write_text(json.dumps(result) + "\n")
