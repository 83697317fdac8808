"""Makes small fonts of all kinds, and writes down their outlines as fontTools reads them.

    python3 fonts.py    # fontTools 4.68.0; writes fonts/ and fonts.json

The letters are plain shapes drawn here: a ring for "o", a triangle for "A", an accent, "é" composed of
two others (one of them made smaller), and a box for characters that are missing.
"""

import json
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable

FOLDER = Path(__file__).parent / "fonts"
CHARACTERS = {0x20: "space", 0x41: "A", 0x65: "e", 0xE9: "eacute", 0x6F: "o", 0x3C0: "o"}
ORDER = [".notdef", "space", "A", "e", "acute", "eacute", "o"]


def ring(pen, scale, curve):
    """Two circles, the inner one the other way round."""
    for radius, sign in ((250, 1), (120, -1)):
        def at(x, y):
            return (round((300 + radius * x) * scale), round((260 + radius * y * sign) * scale))
        k = 0.5523
        pen.moveTo(at(1, 0))
        for (x, y) in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            if curve == "cubic":
                pen.curveTo(at(x - k * y, y + k * x), at(-y + k * x, x + k * y), at(-y, x))
            else:
                # Two control points in a row: the point between them is not written.
                pen.qCurveTo(at(x - 0.4 * y, y + 0.4 * x), at(-y + 0.4 * x, x + 0.4 * y), at(-y, x))
        pen.closePath()


def polygon(pen, points, scale):
    # Multiples of four stay whole numbers when they are made smaller by a quarter.
    points = [tuple(4 * round(v * scale / 4) for v in point) for point in points]
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


BOX = [(50, 0), (50, 700), (450, 700), (450, 0)]
TRIANGLE = [(0, 0), (350, 720), (700, 0), (560, 0), (350, 400), (140, 0)]
ACCENT = [(100, 560), (250, 760), (330, 720)]


def draw(name, pen, scale, curve):
    if name == ".notdef":
        polygon(pen, BOX, scale)
    elif name == "A":
        polygon(pen, TRIANGLE, scale)
    elif name == "acute":
        polygon(pen, ACCENT, scale)
    elif name in ("e", "o"):
        ring(pen, scale, curve)


def widths(scale):
    return {
        name: round(width * scale)
        for name, width in zip(ORDER, (500, 318, 700, 600, 400, 600, 611))
    }


def finished(builder, scale, family, bearing=lambda name: 0):
    builder.setupHorizontalMetrics(
        {name: (width, bearing(name)) for name, width in widths(scale).items()})
    builder.setupHorizontalHeader(ascent=round(900 * scale), descent=round(-240 * scale))
    builder.setupNameTable({"familyName": family, "styleName": "Regular",
                            "psName": family.replace(" ", "")})
    builder.setupOS2(sTypoAscender=round(900 * scale))
    builder.setupPost()
    return builder


def quadratic(family="Plain Shapes"):
    units = 2048
    scale = units / 1000
    builder = FontBuilder(units, isTTF=True)
    builder.setupGlyphOrder(ORDER)
    builder.setupCharacterMap(CHARACTERS)
    glyphs = {}
    for name in ORDER:
        pen = TTGlyphPen(glyphs)
        if name == "eacute":
            pen.addComponent("e", (1, 0, 0, 1, 0, 0))
            pen.addComponent("acute", (0.75, 0, 0, 0.75, 205, 96))
        else:
            draw(name, pen, scale, "quadratic")
        glyphs[name] = pen.glyph()
    builder.setupGlyf(glyphs)
    return finished(builder, scale, family, lambda name: getattr(glyphs[name], "xMin", 0))


def cubic(units):
    scale = units / 1000
    builder = FontBuilder(units, isTTF=False)
    builder.setupGlyphOrder(ORDER)
    builder.setupCharacterMap(CHARACTERS)
    strings = {}
    for name in ORDER:
        pen = T2CharStringPen(widths(scale)[name], {})
        draw("e" if name == "eacute" else name, pen, scale, "cubic")
        if name == "eacute":
            draw("acute", pen, scale, "cubic")
        strings[name] = pen.getCharString()
    info = {} if units == 1000 else {"FontMatrix": [1 / units, 0, 0, 1 / units, 0, 0]}
    builder.setupCFF("CurvedShapes", info, strings, {})
    return finished(builder, scale, "Curved Shapes")


def dated(builder, date):
    for field in ("created", "modified"):
        setattr(builder.font["head"], field, date)
    builder.font.recalcTimestamp = False
    return builder.font


def variable():
    builder = quadratic("Variable Shapes")
    builder.setupFvar([("wght", 400, 400, 700, "Weight")], [])
    builder.setupGvar({name: [] for name in ORDER})
    return builder


def outline(font, name):
    """Contours of points with their kinds, components put in their places."""
    glyphs = font["glyf"]
    points, ends, flags = glyphs[name].getCoordinates(glyphs)
    contours, start = [], 0
    for end in ends:
        contours.append([[*map(int, points[i]), "on" if flags[i] & 1 else "quadratic"]
                         for i in range(start, end + 1)])
        start = end + 1
    return {"advance": font["hmtx"][name][0], "contours": contours}


def main():
    FOLDER.mkdir(exist_ok=True)
    first = dated(quadratic(), 3_500_000_000)
    first.save(FOLDER / "quadratic.ttf")
    # What another build of the same font has: other dates, and FontForge's time stamp.
    again = TTFont(FOLDER / "quadratic.ttf", recalcTimestamp=False)
    again["head"].created = again["head"].modified = 3_700_000_000
    stamp = DefaultTable("FFTM")
    stamp.data = bytes([0, 0, 0, 1]) + bytes(range(24))
    again["FFTM"] = stamp
    again.save(FOLDER / "rebuilt.ttf")
    for units in (1000, 2048):
        dated(cubic(units), 3_500_000_000).save(FOLDER / f"cubic-{units}.otf")
    dated(variable(), 3_500_000_000).save(FOLDER / "variable.ttf")
    collection = TTCollection()
    collection.fonts = [TTFont(FOLDER / "quadratic.ttf", recalcTimestamp=False),
                        TTFont(FOLDER / "rebuilt.ttf", recalcTimestamp=False)]
    collection.save(FOLDER / "collection.ttc", shareTables=True)
    # Two families, in the second of which an A is a ring.
    collection = TTCollection()
    collection.fonts = [TTFont(FOLDER / "quadratic.ttf", recalcTimestamp=False) for _ in range(2)]
    for record in collection.fonts[1]["name"].names:
        text = str(record)
        record.string = text.replace("Plain Shapes", "Other Shapes").replace("PlainShapes", "OtherShapes")
    glyphs = collection.fonts[1]["glyf"]
    glyphs["A"] = glyphs["o"]
    collection.save(FOLDER / "families.ttc", shareTables=True)
    font = TTFont(FOLDER / "quadratic.ttf")
    outlines = [outline(font, name) for name in ORDER]
    (FOLDER.parent / "fonts.json").write_text(json.dumps(outlines) + "\n")


main()
