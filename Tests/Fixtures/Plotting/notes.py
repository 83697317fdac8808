"""Limits, arrows and places that Matplotlib 3.10.3 gives lines, bands and texts: notes.json.

Run from this folder: python3 notes.py
"""

import json

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
from matplotlib.patches import ArrowStyle, FancyArrowPatch, Rectangle


def limits(steps):
    """The limits of both axes after what is drawn one after the other."""
    figure, axes = plt.subplots()
    for kind, *values in steps:
        if kind == "curve":
            axes.plot(values[0], values[1])
        elif kind == "vlines":
            for value in values:
                axes.axvline(value)
        elif kind == "hlines":
            for value in values:
                axes.axhline(value)
        elif kind == "vspan":
            axes.axvspan(*values)
        elif kind == "hspan":
            axes.axhspan(*values)
    result = {"x": list(axes.get_xlim()), "y": list(axes.get_ylim())}
    plt.close(figure)
    return result


CURVE = ["curve", [0, 4, 10], [1, 3, 2]]
STEPS = [
    [CURVE, ["vlines", 5]],
    [CURVE, ["vlines", 12]],
    [CURVE, ["vlines", 10.3]],
    [["vlines", 10.3], CURVE],
    [CURVE, ["vlines", 10.3, 11]],
    [CURVE, ["vlines", 11, 10.3]],
    [CURVE, ["vlines", 12, -3], ["hlines", 0]],
    [CURVE, ["hlines", 3.05]],
    [CURVE, ["hlines", 3.05, 7]],
    [["hlines", 3.05], CURVE, ["vlines", 11]],
    [CURVE, ["vspan", 8, 12]],
    [CURVE, ["vspan", 10.1, 10.2]],
    [CURVE, ["vlines", 10.3], ["vspan", 2, 3]],
    [CURVE, ["vlines", 10.3], ["hspan", 1.5, 2]],
    [CURVE, ["hspan", -1, 2]],
    [["vlines", 5]],
    [["vlines", 5, 7]],
]


def arrow(box, target, style, size, width):
    """The points of a pointer from the middle of a box to a target; 72 points are an inch of pixels."""
    figure = plt.figure(figsize=(4, 3), dpi=72)
    left, bottom, right, top = box
    # Matplotlib's Annotation pads the box of its text by 2 points on each side.
    patch = Rectangle((left - 2, bottom - 2), right - left + 4, top - bottom + 4)
    pointer = FancyArrowPatch(
        ((left + right) / 2, (bottom + top) / 2), target, arrowstyle=style, mutation_scale=size,
        shrinkA=2, shrinkB=2, patchA=patch, linewidth=width)
    figure.add_artist(pointer)
    pointer.set_transform(matplotlib.transforms.IdentityTransform())
    paths, _ = pointer._get_path_in_displaycoord()
    plt.close(figure)
    return [path.vertices.tolist() for path in paths]


ARROWS = [
    ([100, 100, 150, 110], [200, 180], "->", 10, 1),
    ([100, 100, 150, 110], [110, 20], "->", 10, 1),
    ([100, 100, 150, 110], [30, 105], "->", 10, 1),
    ([100, 100, 150, 110], [125, 190], "->", 14, 2.5),
    ([100, 100, 150, 130], [220, 60], "-", 10, 1),
]


def main():
    content = {
        "limits": [{"steps": steps, **limits(steps)} for steps in STEPS],
        "arrows": [
            {"box": box, "target": target, "style": style, "size": size, "width": width,
             "paths": arrow(box, target, style, size, width)}
            for box, target, style, size, width in ARROWS
        ],
    }
    with open("notes.json", "w") as file:
        json.dump(content, file, indent=1)
        file.write("\n")


main()
