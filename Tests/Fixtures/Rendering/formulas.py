"""Writes formulas.json: how Matplotlib 3.10.3 measures and draws texts with formulas.

Run with the Python of an environment that has matplotlib==3.10.3 (which brings FreeType 2.6.1 along):

    python formulas.py

`metrics`: of letters of each face, at sizes in points and resolutions, what `_mathtext` knows of them, in pixels: the
advance, width, height and bearing (`iceberg`), and the box of the outline.
`texts`: the room that each text takes (width, height and depth, in pixels), the image as rows of two hexadecimal digits
a pixel, and which letters from which file are in it, at which size, with the column and row of their bitmaps, and which
rectangles. `turned` is how dark the image makes white pixels where the text runs upwards.
"""

import json
import math
from pathlib import Path

import matplotlib
import numpy
from matplotlib import ft2font, mathtext
from matplotlib._mathtext import Output, ship
from matplotlib.backends.backend_agg import RendererAgg, get_hinting_flag
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D

assert matplotlib.__version__ == "3.10.3" and ft2font.__freetype_version__ == "2.6.1"

FACES = {
    "upright": "DejaVu Sans", "italic": "DejaVu Sans:italic", "bold": "DejaVu Sans:bold",
    "boldItalic": "DejaVu Sans:italic:bold",
}
LETTERS = "xkgWAS0179(),=+\u2212 \u03bc\u03c3\u03a3\u03c0\u2211\u222b\u2225\u0302~/|"
PLAIN = [
    r"$x$", r"$\mu_k$", r"$\sigma^2_k$", r"density $p(x)$", r"$p(x) = \pi_1 p_1(x) + \pi_2 p_2(x)$",
    r"$\mu_1 = -1.5,\ \sigma_1 = 0.7$", r"$\log p(x \mid \theta)$", r"$\mathbf{x} \in \mathrm{R}^d$",
    r"$\frac{a}{b}$", r"$\frac{x - \mu}{\sigma}$", r"$e^{-x^2/2}$", r"$\hat{\mu}$, $\bar{x}$",
    r"$10^{-3}$", r"$n = 10{,}000$", r"$\Delta\Sigma\alpha\beta\gamma$", r"$a \leq b \neq c$",
    r"Mixture of $K = 4$ Gaussians", r"$\mathrm{BIC} = k \log n - 2 \log \hat{L}$",
    r"$\Sigma_k^{-1}$", r"$f(x)$ [1/s]", r"$\lambda \to \infty$", r"$\boldsymbol{\mu}_k$",
]
OTHERS = [
    r"$\sum_{k=1}^K \pi_k\, \mathcal{N}(x \mid \mu_k, \sigma_k^2)$", r"$\sqrt{2\pi}$",
    r"$\left(\frac{x-\mu}{\sigma}\right)^2$", r"$\int_0^1 f(x)\,dx$", r"$\mathbb{E}[x]$",
    r"$\prod_{i=1}^n p(x_i)$", r"$\sqrt[3]{x}$", r"$f'(x)$",
]


def metrics():
    cases = []
    for face, family in FACES.items():
        font = get_font(findfont(FontProperties(family=family.split(":")[0],
                                                style="oblique" if "italic" in family else "normal",
                                                weight="bold" if "bold" in family else "normal")))
        for size in (4.9, 5.6, 7, 8, 8.4, 9.8, 10, 12, 14):
            for dpi in (72, 100, 150) if size == 10 else (100,):
                font.set_size(size, dpi)
                for letter in LETTERS:
                    glyph = font.load_char(ord(letter), flags=get_hinting_flag())
                    cases.append([
                        face, ord(letter), size, dpi, glyph.linearHoriAdvance / 65536, glyph.width / 64,
                        glyph.height / 64, glyph.horiBearingY / 64, *[value / 64 for value in glyph.bbox]])
    return cases


class Recorder:
    """The output of Matplotlib's layout, kept."""

    def __enter__(self):
        self.original = Output.to_raster

        def to_raster(output, *, antialiased):
            self.output = output
            return self.original(output, antialiased=antialiased)

        Output.to_raster = to_raster
        return self

    def __exit__(self, *_):
        Output.to_raster = self.original


def turned(image, dpi):
    height, width = numpy.asarray(image).shape
    page = RendererAgg(height + 20, width + 20, dpi)
    gc = page.new_gc()
    gc.set_linewidth(0)
    corners = [(0, 0), (height + 20, 0), (height + 20, width + 20), (0, width + 20)]
    page.draw_path(gc, Outline(corners + corners[:1]), Affine2D(), (1, 1, 1, 1))
    page._renderer.draw_text_image(numpy.asarray(image), height + 10, width + 10, 90, page.new_gc())
    dark = 255 - numpy.asarray(page.buffer_rgba())[10:10 + width, 10:10 + height, 0]
    return [bytes(row).hex() for row in dark]


def filled(x1, y1, x2, y2):
    """The columns and rows that `to_raster` fills, the last ones included."""
    height = max(int(y2 - y1) - 1, 0)
    row = int((y2 + y1) / 2 - (height + 1) / 2) if height == 0 else int(y1)
    return [int(x1), math.ceil(x2), row, row + height]


def text(string, size, dpi, is_plain):
    with Recorder() as recorder:
        parser = mathtext.MathTextParser("agg")
        raster = parser.parse(string, dpi, FontProperties(size=size))
    output = recorder.output
    xmin = min([ox + info.metrics.xmin for ox, _, info in output.glyphs]
               + [x1 for x1, _, _, _ in output.rects] + [0]) - 1
    ymin = min([oy - info.metrics.ymax for _, oy, info in output.glyphs]
               + [y1 for _, y1, _, _ in output.rects] + [0]) - 1
    shifted = ship(output.box, (-xmin, -ymin))
    image = numpy.asarray(raster.image)
    case = {
        "text": string, "size": size, "dpi": dpi, "isPlain": is_plain,
        "width": raster.width, "height": raster.height, "depth": raster.depth,
        "glyphs": [
            [Path(info.font.fname).name, info.num, info.fontsize, int(ox), int(oy - info.metrics.iceberg)]
            for ox, oy, info in shifted.glyphs],
        "rules": [filled(*rect) for rect in shifted.rects],
        "image": [bytes(row).hex() for row in image],
    }
    if is_plain and (size, dpi) == (10, 100):
        case["turned"] = turned(raster.image, dpi)
    return case


cases = [text(string, size, 100, strings is PLAIN)
         for strings in (PLAIN, OTHERS) for size in (10, 12) for string in strings]
target = Path(__file__).parent / "formulas.json"
content = json.dumps({"metrics": metrics(), "texts": cases}, separators=(",", ":"))
target.write_text(content.replace("],[\"", "],\n[\"").replace("},{", "},\n{") + "\n")
