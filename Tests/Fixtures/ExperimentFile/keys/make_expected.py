"""Writes expected.json: what gmm-plot says that figures are made from, and their digests.

Made with gmm-plot 0.1.0, DejaVu Sans 2.37 and python-xxhash 4.1.0: python3 make_expected.py PROGRAM
The digests of a grid of a single panel are of a later program: 0.1.0 left that grid out of them.

The digests are also computed here, from the text that documents them, and must be those of the
figures. They are those of renderer 3. Since then the texts have margins only where a file names them, and
no titles of steps, which a fit gives.
"""

import hashlib
import html
import json
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

import xxhash

PROGRAM = sys.argv[1]
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[3]
HOLE = "<>"
# The faces that formulas have letters of, beside the font of the figure, in the order of `FormulaFace`.
ITALIC, MATH = "Open Sans:style=Italic", "DejaVu Math TeX Gyre"
FORMULA_FONTS = {
    "specs/e-step.json": [MATH], "specs/formulas.json": [ITALIC, MATH],
    "specs/joint.json": [ITALIC, MATH], "specs/likelihood-singularity.json": [ITALIC],
    "specs/likelihood-symmetry.json": [ITALIC], "specs/m-step.json": [MATH],
    "specs/marginal.json": [ITALIC, MATH], "specs/responsibilities.json": [MATH],
    "specs/two-components.json": [MATH],
}


def has_bold_title(spec):
    """Whether the figure has titles with letters outside of formulas, which the theme book has in bold."""
    titles = [spec.get("title")] + [p.get("title") for p in spec.get("figure", {}).get("panels", [])]
    return any(re.sub(r"\$[^$]*\$", "", title).strip() for title in titles if title)


# What a figure carries.


def png_texts(content):
    """The international texts of a PNG file (ISO/IEC 15948, 11.3.4.5)."""
    texts, start = {}, 8
    while start < len(content):
        length, kind = struct.unpack(">I4s", content[start : start + 8])
        if kind == b"iTXt":
            keyword, rest = content[start + 8 : start + 8 + length].split(b"\0", 1)
            texts[keyword.decode()] = rest[2:].split(b"\0", 2)[2].decode()
        start += 12 + length
    return texts


def provenance(figure):
    """The experiment and the digest that a PNG or SVG file names."""
    content = figure.read_bytes()
    if figure.suffix == ".png":
        texts = png_texts(content)
        return texts["gmm-plot experiment"], texts["gmm-plot digest"]
    element = content.decode().split('<gmm-plot xmlns="urn:gmm-plot" digest="')[1]
    attributes, rest = element.split('">', 1)
    return html.unescape(rest.split("</gmm-plot>")[0]), attributes.split('"')[0]


# What the digest is made from.


def font_hash(family):
    """SHA-256 of a font's PostScript name, a zero, and its tables: their tags, checksums and lengths in
    the order of the tags, but for `head` what it holds without its revision, checksum and dates, and
    nothing of those that say something of the file and nothing of a letter."""
    query = ["fc-match", "-f", "%{file}\n%{postscriptname}", family]
    path, name = subprocess.check_output(query, text=True).split("\n")
    content = pathlib.Path(path).read_bytes()
    message = name.encode() + b"\0"
    tables = struct.unpack(">H", content[4:6])[0]
    for record in sorted(content[12 + 16 * i : 28 + 16 * i] for i in range(tables)):
        tag, checksum, offset, length = struct.unpack(">4sLLL", record)
        if tag == b"head":
            head = content[offset : offset + length]
            message += tag + head[:4] + bytes(8) + head[12:20] + bytes(16) + head[36:]
        elif tag not in (b"DSIG", b"FFTM", b"PfEd", b"meta", b"name"):
            message += tag + struct.pack(">LL", checksum, length)
    return hashlib.sha256(message).hexdigest()


def data_digest(path):
    content = path.read_bytes()
    leaves = [content[start : start + (1 << 20)] for start in range(0, len(content), 1 << 20)]
    hashes = b"".join(xxhash.xxh64_intdigest(leaf).to_bytes(8, "little") for leaf in leaves)
    return xxhash.xxh64_hexdigest(hashes)


def digest(renderer, form, experiment, font, data, further_fonts, has_formulas):
    text = f"renderer {renderer}\nformat {form}\nexperiment {experiment}\nfont {font}\n"
    for name in further_fonts:
        text += f"font {font_hash(name)} {name.split(':')[0].removesuffix(' Semibold')}\n"
    text += f"data {data}\n" if data else ""
    return hashlib.sha256((text + ("formulas\n" if has_formulas else "")).encode()).hexdigest()


# The files of the table: one key in each, beside those that its place needs.


def with_members(node, members):
    """A frame with some members in the place of its mark."""
    if isinstance(node, dict):
        rest = {key: with_members(value, members) for key, value in node.items() if key != "?"}
        return {**rest, **members} if "?" in node else rest
    return [with_members(item, members) for item in node] if isinstance(node, list) else node


def with_hole(frame, mark):
    """The text of a frame with a hole for a further member, and whether that comes after a comma."""
    text = json.dumps(with_members(frame, {**mark, HOLE: HOLE}))
    member = f'"{HOLE}": "{HOLE}"'
    after_comma = ", " + member in text
    return text.replace(", " + member if after_comma else member, HOLE), after_comma


def can_be_drawn(key, value):
    """Whether a figure says of the value what the file says, and before long."""
    if key == "theme":
        # A figure has the content of a theme file.
        return not (isinstance(value, str) and value.endswith(".json"))
    return not (key == "size" and isinstance(value, int) and value > 1_000_000)


def table_frames(table, marks):
    """For each frame and mark: its group, the text with a hole, and what can fill it."""
    for name, place in table["places"].items():
        values = table["values"][place["keys"]]
        for frame in place["frames"]:
            own = {key: value for key, value in frame.items() if key not in ("of", "but")}
            frame = {**table["subjects"].get(frame.get("of"), {}), **own}
            for mark in [{"mark": m} for m in marks] if place["keys"] == "layer" else [{}]:
                # A thousand samples with a hundred starts each take a minute.
                if mark.get("mark") == "ratioTest" and '"ratioTest"' not in json.dumps(frame):
                    continue
                text, after_comma = with_hole(frame, mark)
                comma = ", " if after_comma else ""
                members = {
                    key: [
                        f"{comma}{json.dumps(key)}: {json.dumps(value)}"
                        for value in values[key] if can_be_drawn(key, value)
                    ] for key in values
                }
                yield (name, mark["mark"]) if mark else None, text, {"": [""], **members}


def draw(files, output, form):
    """Draws files, so many at a time as a command line can name; the result is that of the last of them."""
    for start in range(0, len(files), 5000):
        part = [str(file) for file in files[start : start + 5000]]
        command = [PROGRAM, *part, "-o", f"{output}/", "--format", form, "-q"]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result


def record_cases(folder):
    """The texts of all files of the table that can be drawn."""
    schema = json.loads(subprocess.check_output([PROGRAM, "schema"]))
    marks = [m["properties"]["mark"]["const"] for m in schema["$defs"]["layer"]["oneOf"]]
    for name in ["a.csv", "b.csv", "folder/a.csv"]:
        (folder / name).parent.mkdir(exist_ok=True)
        rows = [[i % 7 + i / 64, i % 3 * 4 + i / 128, i % 5, i * i % 11] for i in range(60)]
        lines = ["a,b,c,d"] + [",".join(map(str, row)) for row in rows]
        (folder / name).write_text("\n".join(lines) + "\n")

    with open(HERE / "values.json", encoding="utf-8") as file:
        frames = list(table_frames(json.load(file), marks))
    figures = {}
    for _, text, keys in frames:
        for member in sum(keys.values(), []):
            name = f"case-{len(figures)}"
            figures[text, member] = folder / f"figures/{name}.svg"
            (folder / f"{name}.json").write_text(text.replace(HOLE, member))
    draw(sorted(folder.glob("case-*.json")), folder / "figures", "svg")

    cases, groups = [], set()
    for group, text, keys in frames:
        hashes = {}
        for members in keys.values():
            # Of a layer all values are kept in the first file that can be drawn.
            for member in members[:2] if group in groups else members:
                if figures[text, member].exists():
                    experiment, _ = provenance(figures[text, member])
                    hashes[member] = hashlib.sha256(experiment.encode()).hexdigest()[:16]
        if hashes:
            cases.append({"frame": text, "texts": hashes})
            groups |= {group} if group else set()
    return cases


def record_files(folder, renderer):
    """What the experiment files of the repository give; without digests where their data are missing."""
    shutil.copytree(ROOT / "specs", folder / "specs")
    files = sorted((ROOT / "specs").glob("*.json"))
    for name in ["Tests/Fixtures/Reference", "Tests/Fixtures/ExperimentFile/valid"]:
        shutil.copytree(ROOT / name, folder / name)
        files += sorted(p for p in (ROOT / name).glob("*.json") if ".expected" not in p.name)
    valid = folder / "Tests/Fixtures/ExperimentFile/valid"
    shutil.copy(ROOT / "specs/data/faithful.csv", valid)
    rows = [f"{i % 7},{i * i % 11},{i % 5 + i / 64}" for i in range(60)]
    (valid / "iris.csv").write_text("\n".join(["sepal,petal,width"] + rows) + "\n")

    for form in ["png", "svg"]:
        for parent in {file.parent.relative_to(ROOT) for file in files}:
            specs = [folder / parent / file.name for file in files if file.parent == ROOT / parent]
            result = draw(specs, folder / "figures" / parent, form)
            assert result.returncode == 0, result.stderr

    records = []
    for file in files:
        name = file.relative_to(ROOT)
        spec = json.loads(file.read_text())
        figure_keys = spec.get("figure", {})
        theme = figure_keys.get("theme")
        is_book = "book" in (theme, theme.get("base") if isinstance(theme, dict) else None)
        font = figure_keys.get("font", "Open Sans" if is_book else "DejaVu Sans")
        record = {"file": str(name), "font": font}
        has_formulas = str(name) in FORMULA_FONTS
        further_fonts = FORMULA_FONTS.get(str(name), [])
        if is_book and has_bold_title(spec):
            further_fonts = further_fonts + ["Open Sans Semibold"]
        if further_fonts:
            record["furtherFonts"] = further_fonts
        if has_formulas:
            record["hasFormulas"] = True
        data = file.parent / spec["data"]["file"] if "file" in spec.get("data", {}) else None
        if data and data.exists():
            record["data"] = data_digest(data)
        for form in ["png", "svg"]:
            figure = folder / "figures" / name.with_suffix(f".{form}")
            experiment, found = provenance(figure)
            record["experiment"] = experiment
            if not data or data.exists():
                expected = digest(
                    renderer, form, experiment, font_hash(font), record.get("data"), further_fonts,
                    has_formulas)
                assert found == expected, f"{name}: {found}, not {expected}"
                record.setdefault("digests", {})[form] = found
        records.append(record)
    return records


def main():
    renderer = 5
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = record_files(folder, renderer)
        cases = record_cases(folder)
    names = {file["font"] for file in files}.union(*(file.get("furtherFonts", []) for file in files))
    fonts = {font: font_hash(font) for font in sorted(names)}
    content = {"renderer": renderer, "fonts": fonts, "files": files, "cases": cases}
    with open(HERE / "expected.json", "w", encoding="utf-8") as file:
        json.dump(content, file, indent=1, ensure_ascii=False)
        file.write("\n")


main()
