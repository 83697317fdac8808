"""Writes math-tables.json: the MATH tables of two fonts of Debian 12 as fontTools reads them.

    python3 math_tables.py    # fontTools 4.68.0, fonts-dejavu-extra 2.37-6, fonts-stix 1.1.1-4.1

For each font: the constants in their order, what the table says of single glyphs by their indices, the
forms of growing glyphs (index and size, then the parts: index, connectors, size, whether it is an extender), all
in units of the font.
"""

import json
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = {
    "DejaVuMathTeXGyre.ttf": "/usr/share/fonts/truetype/dejavu/DejaVuMathTeXGyre.ttf",
    "STIXMath-Regular.otf": "/usr/share/fonts/opentype/stix-word/STIXMath-Regular.otf",
}
# Of the glyphs of a list every so manieth, and all up to this many.
KEPT = 60


def some(values):
    items = sorted(values.items())
    return dict(items[:: max(1, len(items) // KEPT)])


def number(value):
    return getattr(value, "Value", value)


def constructions(font, coverage, records):
    result = {}
    for glyph, record in zip(coverage.glyphs if coverage else [], records or []):
        assembly = record.GlyphAssembly
        result[font.getGlyphID(glyph)] = {
            "variants": [
                [font.getGlyphID(variant.VariantGlyph), variant.AdvanceMeasurement]
                for variant in record.MathGlyphVariantRecord
            ],
            "correction": number(assembly.ItalicsCorrection) if assembly else None,
            "parts": [
                [font.getGlyphID(part.glyph), part.StartConnectorLength, part.EndConnectorLength,
                 part.FullAdvance, part.PartFlags & 1]
                for part in assembly.PartRecords
            ] if assembly else None,
        }
    return result


def listed(font, part, records):
    if part is None:
        return {}
    return {font.getGlyphID(glyph): number(record)
            for glyph, record in zip(part.Coverage.glyphs, records)}


fonts = {}
for name, path in FONTS.items():
    font = TTFont(path)
    table = font["MATH"].table
    constants = table.MathConstants
    info, variants = table.MathGlyphInfo, table.MathVariants
    italics, accents = info.MathItalicsCorrectionInfo, info.MathTopAccentAttachment
    fonts[name] = {
        "constants": [number(getattr(constants, converter.name)) for converter in constants.getConverters()],
        "italicCorrections": some(
            listed(font, italics, italics.ItalicsCorrection if italics else [])),
        "accents": {
            font.getGlyphID(glyph): number(record)
            for glyph, record in zip(accents.TopAccentCoverage.glyphs, accents.TopAccentAttachment)
        } if accents else {},
        "extended": sorted(font.getGlyphID(glyph) for glyph in info.ExtendedShapeCoverage.glyphs)
        if info.ExtendedShapeCoverage else [],
        "minConnectorOverlap": variants.MinConnectorOverlap,
        "vertical": constructions(font, variants.VertGlyphCoverage, variants.VertGlyphConstruction),
        "horizontal": constructions(font, variants.HorizGlyphCoverage, variants.HorizGlyphConstruction),
        "glyphCount": font["maxp"].numGlyphs,
    }
    fonts[name]["accents"] = some(fonts[name]["accents"])
    fonts[name]["vertical"] = some(fonts[name]["vertical"])
    fonts[name]["horizontal"] = some(fonts[name]["horizontal"])
target = Path(__file__).parent / "math-tables.json"
target.write_text(json.dumps(fonts, separators=(",", ":")).replace('},"', '},\n"') + "\n")
