"""Writes text.json: how Matplotlib 3.10.3 measures and draws lines of text.

Run with the Python of an environment that has matplotlib==3.10.3 (which brings FreeType 2.6.1 along):

    python text.py > text.json

For each text, font size and resolution: the advance width, the height of the ink, its depth below
the baseline and its left edge, all in 1/64 pixel, and for some the image, as rows of two
hexadecimal digits a pixel, and how dark it makes white pixels where the line runs upwards.
"""

import json
import sys

import matplotlib
import numpy
from matplotlib import ft2font, get_data_path
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

assert matplotlib.__version__ == "3.10.3" and ft2font.__freetype_version__ == "2.6.1"

TEXTS = [
    "0.0", "0.025", "\u22121.5", "17.5", "1e\u22127", "1e7", "\u22120.075", "0123456789",
    "value", "probability density", "Mixture of 4 Gaussians", "AVAT. To", "lp", "x", " ", "a b",
    "10,000 draws", "Éa", "p(x)", "+1.2e3", "~",
]
DRAWN = {"0.025", "\u22121.5", "probability density", "Mixture of 4 Gaussians"}


def turned(font, dpi):
    """The part of a white page that a vertical line of text makes darker, and by how much."""
    height, width = font.get_image().shape
    page = RendererAgg(height + 20, width + 20, dpi)
    gc = page.new_gc()
    gc.set_linewidth(0)
    corners = [(0, 0), (height + 20, 0), (height + 20, width + 20), (0, width + 20)]
    page.draw_path(gc, Path(corners + corners[:1]), Affine2D(), (1, 1, 1, 1))
    page._renderer.draw_text_image(font.get_image(), height + 10, width + 10, 90, page.new_gc())
    image = 255 - numpy.asarray(page.buffer_rgba())[10:10 + width, 10:10 + height, 0]
    return [bytes(row).hex() for row in image]


font = ft2font.FT2Font(get_data_path() + "/fonts/ttf/DejaVuSans.ttf", hinting_factor=8)
cases = []
for size in (10, 12):
    for dpi in (72, 100, 150):
        for text in TEXTS:
            font.set_size(size, dpi)
            font.set_text(text, 0, flags=ft2font.LoadFlags.FORCE_AUTOHINT)
            font.draw_glyphs_to_bitmap(antialiased=True)
            width, height = font.get_width_height()
            case = {
                "text": text, "size": size, "dpi": dpi, "width": width, "height": height,
                "descent": font.get_descent(), "left": font.get_bitmap_offset()[0],
            }
            # At 25 pixels per em later versions of FreeType place the right edge of some letters an
            # eighth of a pixel elsewhere: there the measures tell enough.
            if text in DRAWN and (size, dpi) != (12, 150):
                case["image"] = [bytes(row).hex() for row in font.get_image()]
                case["turned"] = turned(font, dpi)
            cases.append(case)
json.dump(cases, sys.stdout, ensure_ascii=True, indent=0)
sys.stdout.write("\n")
