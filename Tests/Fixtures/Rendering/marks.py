"""Writes marks.json: where HarfBuzz puts the ink of marks on the letters of DejaVu Sans, by the anchors in the
font.

    python3 marks.py DejaVuSans.ttf    # uharfbuzz 0.57.0, fontTools 4.68.0; DejaVu 2.37

Lengths are in units of the font, 2,048 of which are the font size.
"""

import json
import sys
import unicodedata
from pathlib import Path

import uharfbuzz
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

# Letters that have anchors for these marks, and no characters that stand for both.
TEXTS = [letter + mark for letter in "θβλxnσμ" for mark in "\u0302\u0303\u0304\u0307"] + [
    letter + mark for letter in "xqgpy" for mark in "\u0323\u0331\u0325"]

font = TTFont(sys.argv[1])
glyphs, names = font.getGlyphSet(), font.getGlyphOrder()
shaper = uharfbuzz.Font(uharfbuzz.Face(Path(sys.argv[1]).read_bytes()))


def ink(text):
    """The boxes of the glyphs of a text, left, bottom, right and top."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer, {"ccmp": False, "liga": False})
    pen, boxes = 0, []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions):
        bounds = BoundsPen(glyphs)
        glyphs[names[info.codepoint]].draw(bounds)
        x, y = pen + place.x_offset, place.y_offset
        left, bottom, right, top = bounds.bounds
        boxes.append([round(v) for v in (left + x, bottom + y, right + x, top + y)])
        pen += place.x_advance
    return boxes


rows = [{"text": text, "boxes": ink(text)} for text in TEXTS 
        if len(unicodedata.normalize("NFC", text)) == len(text)]
name = Path(__file__).parent / "marks.json"
name.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
