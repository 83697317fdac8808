"""Writes shapes.json and shapes/*.png: paths, and how Matplotlib draws them.

Matplotlib 3.10.3, Agg, 72 dots per inch, so that points are pixels: every path is drawn by
`RendererAgg.draw_path` on white. Paths and clips are in points from the lower left corner.
"""

import json
import pathlib

import matplotlib

matplotlib.use("Agg")
import numpy
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox
from PIL import Image

SIZE = (80, 60)
CODES = {"M": Path.MOVETO, "L": Path.LINETO, "Q": Path.CURVE3, "Z": Path.CLOSEPOLY}
random = numpy.random.default_rng(12)


def rounded(values):
    return [[round(float(x), 3), round(float(y), 3)] for x, y in values]


def corners(count, spread=70):
    return rounded(random.uniform((5, 5), (5 + spread, 55), (count, 2)))


def lines(points, closed=False):
    steps = [["M", *points[0]]] + [["L", *point] for point in points[1:]]
    return steps + [["Z"]] if closed else steps


def curves(points, closed=False):
    steps = [["M", *points[0]]]
    for control, end in zip(points[1::2], points[2::2]):
        steps.append(["Q", *control, *end])
    return steps + [["Z"]] if closed else steps


def cases():
    zigzag = [[8 + 8 * k, 50 if k % 2 else 10.5] for k in range(9)]
    flat = [[5 + 2.5 * k, 30 + 4 * numpy.sin(k / 4)] for k in range(29)]
    back = [[10, 20.25], [60, 20.25], [30, 20.25], [30, 45], [70.5, 45.3], [20, 44.7]]
    for join in ("miter", "round", "bevel"):
        for cap in ("butt", "projecting", "round"):
            yield f"zigzag-{join}-{cap}", dict(path=lines(zigzag), width=4.5, join=join, cap=cap)
            yield f"random-{join}-{cap}", dict(
                path=lines(corners(12)), width=float(random.choice([0.4, 1, 1.5, 3])), join=join, cap=cap)
        yield f"thick-{join}", dict(path=lines(corners(5)), width=21.7, join=join, cap="round")
        yield f"closed-{join}", dict(path=lines(corners(5), closed=True), width=3.3, join=join, cap="butt")
        yield f"back-{join}", dict(path=lines(back), width=6.4, join=join, cap="butt")
        yield f"flat-{join}", dict(path=lines(rounded(flat)), width=1.5, join=join, cap="projecting")
    for index in range(3):
        yield f"area-{index}", dict(path=lines(corners(7), closed=True), fill=0.6)
        yield f"curves-{index}", dict(path=curves(corners(9), closed=index == 0), width=2, join="round",
                                      cap="butt", fill=0.3 if index == 1 else None)
    yield "upright", dict(path=lines([[10.3, 10.3], [60.7, 10.3], [60.7, 40.9], [22.2, 40.9]]), width=1.5,
                          join="miter", cap="projecting")
    yield "rectangle", dict(path=lines([[10.3, 10.3], [60.7, 10.3], [60.7, 40.9], [10.3, 40.9]], True),
                            width=1, join="miter", cap="butt", fill=0.5)
    yield "translucent", dict(path=lines(corners(9)), width=5, join="round", cap="round", alpha=0.35)
    yield "clipped", dict(path=lines(corners(12)), width=3, join="round", cap="butt",
                          clip=[20.4, 12.5, 60.2, 48.5])
    beyond = rounded(random.uniform((-80, -60), (160, 120), (14, 2)))
    yield "beyond", dict(path=lines(beyond, closed=True), fill=0.5, clip=[10, 10, 70, 50])
    yield "beyond-lines", dict(path=lines(beyond), width=2, join="round", cap="projecting",
                               clip=[10, 10, 70, 50])
    for dashes in ([7.4, 3.2], [3, 3], [0.6, 1.65], [9.6, 2.4, 1.5, 2.4], [200, 5]):
        name = "-".join(map(str, dashes))
        yield f"dashes-{name}", dict(path=lines(corners(6)), width=1.5, join="round", cap="butt",
                                     dashes=dashes)
        yield f"dashes-closed-{name}", dict(path=lines(corners(4), closed=True), width=2.5, join="miter",
                                            cap="round" if dashes[0] > 1 else "butt", dashes=dashes)
    # Long lines are simplified.
    x = numpy.linspace(3, 77, 400)
    for name, y in (("bell", 8 + 45 * numpy.exp(-((x - 35) / 12) ** 2)),
                    ("wave", 30 + 20 * numpy.sin(x / 2.3)),
                    ("noise", 30 + 8 * random.standard_normal(400)),
                    ("drift", 30 + numpy.cumsum(random.standard_normal(400)))):
        yield f"long-{name}", dict(path=lines(rounded(zip(x, y))), width=1.5, join="round",
                                   cap="projecting")
    steps = numpy.repeat(numpy.sort(random.uniform(5, 75, 100)), 2)
    yield "long-steps", dict(path=lines(rounded(zip(steps, numpy.linspace(5, 55, 201)[1:].repeat(1)))),
                             width=1.5, join="round", cap="projecting")
    there = numpy.concatenate([x[:200], x[200:60:-1], x[60:]])
    yield "long-back", dict(path=lines(rounded(zip(there, 30 + 0.08 * random.standard_normal(len(there))))),
                            width=2, join="round", cap="butt")
    parts = lines(rounded(zip(x[:150], 20 + 9 * numpy.sin(x[:150])))) + lines(
        rounded(zip(x[150:], 40 + 9 * numpy.sin(x[150:]))))
    yield "long-parts", dict(path=parts, width=1.2, join="round", cap="projecting")


def draw(case):
    renderer = RendererAgg(*SIZE, 72)
    gc = renderer.new_gc()
    gc.set_linewidth(0)
    page = Path([(0, 0), (SIZE[0], 0), SIZE, (0, SIZE[1]), (0, 0)])
    renderer.draw_path(gc, page, Affine2D(), (1, 1, 1, 1))
    vertices, codes = [], []
    for step in case["path"]:
        points = numpy.reshape(step[1:], (-1, 2)).tolist() or [[0, 0]]
        vertices += points
        codes += [CODES[step[0]]] * len(points)
    # As for a line of `plot`, which has no codes; only such paths are simplified.
    plain = [step[0] for step in case["path"]] == ["M"] + ["L"] * (len(case["path"]) - 1)
    path = Path(vertices, None if plain else codes)
    gc = renderer.new_gc()
    gc.set_linewidth(case.get("width", 0))
    gc.set_foreground((0.1, 0.3, 0.8, case.get("alpha", 1)), isRGBA=True)
    if "width" in case:
        gc.set_joinstyle(case["join"])
        gc.set_capstyle(case["cap"])
    if "dashes" in case:
        gc.set_dashes(0, case["dashes"])
    if "clip" in case:
        gc.set_clip_rectangle(Bbox.from_extents(*case["clip"]))
    fill = case.get("fill")
    renderer.draw_path(gc, path, Affine2D(), None if fill is None else (0.9, 0.5, 0.1, fill))
    return Image.fromarray(numpy.asarray(renderer.buffer_rgba())[:, :, :3])


here = pathlib.Path(__file__).parent
(here / "shapes").mkdir(exist_ok=True)
written = []
for name, case in cases():
    draw(case).save(here / "shapes" / f"{name}.png", optimize=True)
    written.append({"name": name, **{key: value for key, value in case.items() if value is not None}})
(here / "shapes.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in written) + "\n]\n")
