"""The numbers of a figure in the forms in which those rivals take them that only draw."""

import math


def write_for_gnuplot(numbers, folder):
    """Writes the bars (center, height, width) and the curve of a figure of two layers."""
    histogram, curve = numbers["panels"][0]["layers"]
    edges = histogram["edges"]
    with open(folder / "bars.txt", "w") as file:
        for low, high, height in zip(edges, edges[1:], histogram["heights"]):
            print((low + high) / 2, height, high - low, file=file)
    with open(folder / "curve.txt", "w") as file:
        for x, y in zip(curve["x"], curve["y"]):
            print(x, y, file=file)


def write_in_pixels(numbers, path):
    """Writes what rivals/bare-cairo.c draws, for the size and the margins of specs/two.json."""
    width, height = 576, 288
    left, right, top, bottom = 72, 518, 35, 252
    panel = numbers["panels"][0]
    histogram, curve = panel["layers"]

    def scale(axis, low, high):
        least, greatest = panel["axes"][axis]["limits"]
        return lambda value: low + (value - least) / (greatest - least) * (high - low)

    def snapped(value):
        return math.floor(value + 0.5)

    x, y = scale("x", left, right), scale("y", bottom, top)
    edges = [snapped(x(edge)) for edge in histogram["edges"]]
    with open(path, "w") as file:
        print(width, height, left + 0.5, top + 0.5, right + 0.5, bottom + 0.5, file=file)
        print(len(histogram["heights"]), file=file)
        for low, high, value in zip(edges, edges[1:], histogram["heights"]):
            print(low, snapped(y(value)), high - low, bottom - snapped(y(value)), file=file)
        print(len(curve["x"]), file=file)
        for place, value in zip(curve["x"], curve["y"]):
            print(x(place), y(value), file=file)
        for axis, transform in (("x", x), ("y", y)):
            ticks = panel["axes"][axis]["ticks"]
            print(len(ticks), file=file)
            for tick in ticks:
                print(snapped(transform(tick["value"])) + 0.5, tick["label"], file=file)
