"""Writes `expected.json` and `metrics.json`: formulas as Matplotlib 3.10.3 sets them, and what it
measures of the glyphs.

Run it with Matplotlib 3.10.3 and fontTools, with the fonts of Debian's fonts-dejavu-extra installed:

    python make_expected.py

All lengths are in pixels at 100 dpi, with y going up from the baseline and x from the left edge of the
image that Matplotlib's renderer Agg draws a formula into. The formulas are in `formulas.txt`.
"""

import json
import pathlib
import re

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
from matplotlib import _mathtext, mathtext
from matplotlib.backends.backend_agg import get_hinting_flag
from matplotlib.font_manager import FontProperties, get_font

HERE = pathlib.Path(__file__).parent
DPI = 100
SIZES = [10.0, 12.0]
DEJAVU = {"DejaVuSans": "upright", "DejaVuSans-Oblique": "italic", "DejaVuSans-Bold": "bold",
          "DejaVuSansDisplay": "display"}
FACES = {
    "upright": pathlib.Path(matplotlib.get_data_path(), "fonts/ttf/DejaVuSans.ttf"),
    "italic": pathlib.Path(matplotlib.get_data_path(), "fonts/ttf/DejaVuSans-Oblique.ttf"),
    "bold": pathlib.Path(matplotlib.get_data_path(), "fonts/ttf/DejaVuSans-Bold.ttf"),
    "symbols": pathlib.Path("/usr/share/fonts/truetype/dejavu/DejaVuMathTeXGyre.ttf"),
}
FLAG = get_hinting_flag()


def box(text, size):
    fonts = _mathtext.DejaVuSansFonts(FontProperties(size=size), FLAG)
    return _mathtext.Parser().parse(text, fonts, size, DPI)


def formula(text, size):
    output = _mathtext.ship(box(text, size))
    raster = output.to_raster(antialiased=True)
    left = min([x + info.metrics.xmin for x, _, info in output.glyphs]
               + [rect[0] for rect in output.rects] + [0]) - 1
    height = output.box.height
    # Of glyphs of other fonts it is the ink that counts: left, right, bottom, top.
    glyphs = [
        {"font": DEJAVU.get(info.postscript_name, info.postscript_name), "code": info.num,
         "size": info.fontsize, "x": x - left, "y": height - y,
         "ink": [x - left + info.metrics.xmin, x - left + info.metrics.xmax,
                 height - y + info.metrics.ymin, height - y + info.metrics.ymax]}
        for x, y, info in output.glyphs if info.num != 0x20]
    rules = [{"x": x1 - left, "y": height - y2, "width": x2 - x1, "height": y2 - y1}
             for x1, y1, x2, y2 in output.rects]
    return {"text": text, "size": size, "width": raster.width,
            "ascent": raster.height - raster.depth, "descent": raster.depth, "glyphs": glyphs,
            "rules": rules}


def measured(font, code, size):
    font.set_size(size, DPI)
    glyph = font.load_char(code, flags=FLAG)
    return numbers(glyph)


def numbers(glyph):
    """Advance, width, height, bearing, left, right, bottom, top; in pixels."""
    left, bottom, right, top = (value / 64 for value in glyph.bbox)
    return [glyph.linearHoriAdvance / 65536, glyph.width / 64, glyph.height / 64,
            glyph.horiBearingY / 64, left, right, bottom, top]


def design(font, code=None, index=None):
    """The measures in parts of the size, without hinting."""
    font.set_size(1000, 72)
    flags = matplotlib.ft2font.LoadFlags.NO_HINTING
    glyph = font.load_char(code, flags=flags) if index is None else font.load_glyph(index, flags=flags)
    return [value / 1000 for value in numbers(glyph)]


def main():
    texts = [line for line in (HERE / "formulas.txt").read_text().splitlines() if line]
    results = [formula(text, size) for text in texts for size in SIZES]
    (HERE / "expected.json").write_text(json.dumps(results, ensure_ascii=False).replace("}]}, ", "}]},\n") + "\n")

    # The characters that may be drawn: those of the formulas, and those that commands stand for.
    codes = {ord(letter) for text in texts for letter in text}
    codes |= {glyph["code"] for result in results for glyph in result["glyphs"]}
    codes |= set(map(ord, "xm=−′√()[]{}|‖⟨⟩⌊⌋⌈⌉/\u0302\u0303\u0305\u0304\u20d7→←"))
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        codes |= {0x1D49C + ord(letter) - 65, 0x1D538 + ord(letter) - 65}
    codes |= set(map(ord, "ℬℰℱℋℐℒℳℛℂℍℕℙℚℝℤ")) | set(range(0x1D7D8, 0x1D7E2))
    scales = [1, 0.7, 0.7 * 0.7]
    # Characters that are drawn √2 times as large, and the scales of both.
    large = set(map(ord, "∏∐∑∫∬∮⋂⋃"))
    scales_of = {False: scales, True: [2 ** 0.5, 0.7 * 2 ** 0.5]}
    bold = set(map(ord, "xμAVboldpq0123456789"))
    faces = {}
    for face, path in FACES.items():
        font = get_font(path)
        entry = {"design": {}, "hinted": {}, "index": {}}
        for code in sorted(codes):
            index = font.get_char_index(code)
            isLetter = chr(code).isalpha()
            if index == 0 or code < 0x20 or face == "italic" and not isLetter or face == "bold" and code not in bold:
                continue
            entry["index"][str(code)] = index
            entry["design"][str(index)] = design(font, code)
            if face != "symbols":
                for size in SIZES:
                    for scale in scales_of[code in large]:
                        hinted = entry["hinted"].setdefault(f"{size * scale:.6f}", {})
                        hinted[str(index)] = measured(font, code, size * scale)
        faces[face] = entry
    symbols(faces["symbols"])
    kerning(faces, texts)
    (HERE / "metrics.json").write_text(
        re.sub(r"(\"\d+\": \[)", r"\n\1", json.dumps(faces, separators=(",", ":"))) + "\n")


def symbols(entry):
    """The variants of glyphs that the MATH table has."""
    from fontTools.ttLib import TTFont

    file = TTFont(FACES["symbols"])
    font = get_font(FACES["symbols"])
    variants = file["MATH"].table.MathVariants
    for name, coverage, constructions in [
            ("vertical", variants.VertGlyphCoverage, variants.VertGlyphConstruction),
            ("horizontal", variants.HorizGlyphCoverage, variants.HorizGlyphConstruction)]:
        entry[name] = {}
        for glyph, construction in zip(coverage.glyphs, constructions):
            index = file.getGlyphID(glyph)
            if index not in entry["index"].values():
                continue
            forms = [file.getGlyphID(record.VariantGlyph)
                     for record in construction.MathGlyphVariantRecord]
            entry[name][str(index)] = forms
            for form in forms:
                entry["design"][str(form)] = design(font, index=form)


def kerning(faces, texts):
    """The kerning that Matplotlib takes: that of the glyphs whose numbers are the characters' codes."""
    kinds = matplotlib.ft2font.Kerning.DEFAULT
    codes = sorted({ord(letter) for text in texts for letter in text} | set(map(ord, "logexpmaxargminVrdet")))
    for face in ["upright", "italic", "bold"]:
        font = get_font(FACES[face])
        table = {}
        for size in sorted({size * scale for size in SIZES for scale in [1, 0.7, 0.7 * 0.7]}):
            font.set_size(size, DPI)
            pairs = {}
            for first in codes:
                for second in codes:
                    kern = font.get_kerning(first, second, kinds)
                    if kern:
                        pairs[f"{first} {second}"] = kern / 64
            table[f"{size:.6f}"] = pairs
        faces[face]["kerning"] = table


main()
