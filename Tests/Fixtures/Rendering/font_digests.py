"""Writes font-digests.json: small fonts in three forms, built anew and changed, and their digests.

Made with fonttools 4.68.0: python3 font_digests.py

The digests are computed from the bytes of the files as Documentation/Decisions.md describes them.
"""

import base64
import hashlib
import io
import json
import pathlib
import struct

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

HERE = pathlib.Path(__file__).resolve().parent
UNSEEN = [b"DSIG", b"FFTM", b"PfEd", b"meta", b"name"]


def square(pen, side):
    pen.moveTo((50, 0))
    for point in [(50, side), (50 + side, side), (50 + side, 0)]:
        pen.lineTo(point)
    pen.closePath()


def font(form, side=500, advance=600, code=ord("A"), kerning=-20, version="1.000", family="Square"):
    names = [".notdef", "square", "small"]
    builder = FontBuilder(1000, isTTF=form != "otf")
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({code: "square", ord("B"): "small"})
    sides = dict(zip(names, [400, side, 300]))
    if form == "otf":
        charstrings = {}
        for name in names:
            pen = T2CharStringPen(advance, None)
            square(pen, sides[name])
            charstrings[name] = pen.getCharString()
        builder.setupCFF("Square-Regular", {}, charstrings, {})
    else:
        glyphs = {}
        for name in names:
            pen = TTGlyphPen(None)
            square(pen, sides[name])
            glyphs[name] = pen.glyph()
        builder.setupGlyf(glyphs)
    metrics = {name: (advance if name == "square" else 600, 50) for name in names}
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable(
        {"familyName": family, "styleName": "Regular", "psName": "Square-Regular",
         "version": f"Version {version}"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200)
    builder.setupPost()
    result = builder.font
    if form != "otf":
        table = newTable("kern")
        table.version = 0
        pairs = KernTable_format_0()
        pairs.version, pairs.coverage, pairs.apple = 0, 1, False
        pairs.kernTable = {("square", "small"): kerning}
        table.kernTables = [pairs]
        result["kern"] = table
    result["head"].created = result["head"].modified = 3_000_000_000
    result["head"].fontRevision = float(version)
    result.recalcTimestamp = False
    return result


def stamped(result, seconds):
    """The font with other dates and FontForge's stamp of them."""
    result["head"].created = result["head"].modified = seconds
    stamp = DefaultTable("FFTM")
    stamp.data = struct.pack(">LQQQ", 1, seconds, seconds, seconds)
    result["FFTM"] = stamp
    return result


def content(form, result, order=None):
    """The bytes of the font, its tables in alphabetical order or another."""
    if form == "ttc":
        collection = TTCollection()
        collection.fonts = [reloaded(result, order), reloaded(font("ttf", side=123), None)]
        file = io.BytesIO()
        collection.save(file, shareTables=False)
        return file.getvalue()
    file = io.BytesIO()
    reloaded(result, order).save(file, reorderTables=None)
    return file.getvalue()


def reloaded(result, order):
    file = io.BytesIO()
    result.save(file, reorderTables=order)
    return TTFont(io.BytesIO(file.getvalue()), recalcTimestamp=False)


def digest(file):
    """SHA-256 of the PostScript name, a zero, and of each table in the order of the tags: the tag, and
    its checksum and length, or for `head` what is left without its revision, checksum and dates."""
    start = struct.unpack(">L", file[12:16])[0] if file[:4] == b"ttcf" else 0
    count = struct.unpack(">H", file[start + 4 : start + 6])[0]
    message = b"Square-Regular\0"
    records = [file[start + 12 + 16 * i : start + 28 + 16 * i] for i in range(count)]
    for record in sorted(records):
        tag, _, offset, length = struct.unpack(">4sLLL", record)
        table = file[offset : offset + length]
        if tag in UNSEEN:
            continue
        if tag == b"head":
            message += tag + table[:4] + bytes(8) + table[12:20] + bytes(16) + table[36:]
            continue
        padded = table + bytes(-length % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        message += tag + struct.pack(">LL", total, length)
    return hashlib.sha256(message).hexdigest()


def forgotten(file):
    """The font with a letter changed by hand, and the checksums as they were."""
    file = bytearray(file)
    count = struct.unpack(">H", file[4:6])[0]
    for i in range(count):
        tag, _, offset, length = struct.unpack(">4sLLL", file[12 + 16 * i : 28 + 16 * i])
        if tag == b"hmtx":
            file[offset + 5] ^= 8
    return bytes(file)


def main():
    fonts = []

    def add(form, name, file):
        fonts.append(
            {"form": form, "name": name, "digest": digest(file),
             "file": base64.b64encode(file).decode()})

    for form in ["ttf", "otf", "ttc"]:
        add(form, "first", content(form, font(form)))
        add(form, "rebuilt", content(form, stamped(font(form), 3_700_000_000)))
        add(form, "renamed", content(form, font(form, version="2.500", family="Quadrate")))
        order = sorted(stamped(font(form), 3_800_000_000).keys(), reverse=True)
        order = [tag for tag in order if tag != "GlyphOrder"]
        add(form, "reordered", content(form, stamped(font(form), 3_800_000_000), order))
        add(form, "outline", content(form, font(form, side=501)))
        add(form, "advance", content(form, font(form, advance=601)))
        add(form, "mapping", content(form, font(form, code=ord("C"))))
        if form != "otf":
            add(form, "kerning", content(form, font(form, kerning=-21)))
    add("ttf", "forgotten", forgotten(content("ttf", font("ttf"))))

    same = {"first", "rebuilt", "renamed", "reordered"}
    for form in ["ttf", "otf", "ttc"]:
        found = [f for f in fonts if f["form"] == form]
        assert len({f["file"] for f in found}) == len(found)
        assert len({f["digest"] for f in found if f["name"] in same}) == 1
        assert len({f["digest"] for f in found}) == 1 + len(found) - len(same)
    with open(HERE / "font-digests.json", "w", encoding="utf-8") as output:
        json.dump(fonts, output, indent=1)
        output.write("\n")


main()
