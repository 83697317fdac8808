"""Lets real programs write the files beside it, and says what they hold.

    python3 make.py

`expected.json` has for each file the keys of `data` it is read with, and the numbers of the columns,
from those that the programs were given, or what is said where it must be refused. README.md names the
programs and their versions.
"""

import csv
import datetime
import io
import json
import pathlib
import random
import subprocess
import tempfile
import zipfile

import duckdb
import numpy as np
import pandas as pd
import polars as pl

HERE = pathlib.Path(__file__).parent
RANDOM = random.Random(19)
EXPECTED = []

# What the programs are given: heights in cm, weights in kg of which some are missing, names, days.
COUNT = 24
HEIGHTS = [round(RANDOM.gauss(172, 9), 2) for _ in range(COUNT)]
WEIGHTS = [None if i in (4, 17) else round(RANDOM.gauss(71, 8), 1) for i in range(COUNT)]
SHARES = [round(RANDOM.random(), 3) for _ in range(COUNT)]
NAMES = [RANDOM.choice(["Ada", "Bo", "Cy, Jr.", "Dee"]) for _ in range(COUNT)]
COUNTS = [RANDOM.randrange(900, 3200) for _ in range(COUNT)]
DAYS = [datetime.date(2024, 2, 20) + datetime.timedelta(i) for i in range(COUNT)]
# All digits of a double.
EXACT = [RANDOM.gauss(0, 3) for _ in range(COUNT)]
FULL = [value for value in WEIGHTS if value is not None]
PAIRS = [(h, w) for h, w in zip(HEIGHTS, WEIGHTS) if w is not None]


def path(name):
    return str(HERE / name)


def write(name, text):
    data = text if isinstance(text, bytes) else text.encode()
    (HERE / name).write_bytes(data)


def run(*command, text=None, **options):
    return subprocess.run(command, input=text, check=True, capture_output=True,
                          text=True, **options).stdout


def holds(name, *columns, dropped=0, refusable=False, **keys):
    """The file is read with these keys, and has these columns.

    `refusable` for a file of which a reading is open to doubt: it may be refused as well.
    """
    EXPECTED.append({
        "file": name, "keys": keys, "dropped": dropped, "refusable": refusable,
        "values": [[repr(float(value)) for value in column] for column in columns],
    })


def refused(name, cell, piece=None, **keys):
    """The file is refused for a cell, that of this text which comes first, or as a whole."""
    place = None
    if cell is not None:
        text = (HERE / name).read_bytes().decode("utf-8-sig")
        start = text.index(cell)
        line = text.count("\n", 0, start) + 1
        place = [line, start - text.rfind("\n", 0, start)]
    EXPECTED.append({
        "file": name, "keys": keys, "place": place, "piece": piece if piece is not None else cell.strip('"'),
    })


def pandas_files():
    frame = pd.DataFrame({"height": HEIGHTS, "weight": WEIGHTS, "name": NAMES})
    numbers = frame[["height", "weight"]]
    both = [list(column) for column in zip(*PAIRS)]

    frame.to_csv(path("pandas-index.csv"))
    holds("pandas-index.csv", HEIGHTS)
    holds("pandas-index.csv", *both, dropped=2, columns=["height", "weight"])
    pd.Series(EXACT).to_csv(path("pandas-series.csv"))
    holds("pandas-series.csv", EXACT)
    holds("pandas-series.csv", EXACT, columns=[2])
    pd.Series(EXACT, name="x").to_csv(path("pandas-series-named.csv"), index=False)
    holds("pandas-series-named.csv", EXACT)
    pd.Series(COUNTS).to_csv(path("pandas-series-of-integers.csv"))
    holds("pandas-series-of-integers.csv", COUNTS, columns=[2])
    pd.DataFrame(EXACT).to_csv(path("pandas-unnamed.csv"), index=False)
    holds("pandas-unnamed.csv", EXACT)
    pd.DataFrame(np.array([HEIGHTS, EXACT]).T).to_csv(path("pandas-unnamed-two.csv"), index=False)
    holds("pandas-unnamed-two.csv", HEIGHTS, EXACT, columns=[1, 2])
    pd.DataFrame(np.array([HEIGHTS, EXACT]).T).to_csv(path("pandas-unnamed-index.csv"))
    holds("pandas-unnamed-index.csv", HEIGHTS, EXACT, columns=[2, 3])
    frame.to_csv(path("pandas-german.csv"), sep=";", decimal=",", index=False)
    holds("pandas-german.csv", HEIGHTS, columns=["height"])
    holds("pandas-german.csv", *both, dropped=2, columns=[1, 2])
    german = pd.DataFrame({"Länge, cm": HEIGHTS, "Breite, cm": EXACT, "Höhe, cm": SHARES})
    german.to_csv(path("pandas-german-units.csv"), sep=";", decimal=",", index=False)
    holds("pandas-german-units.csv", HEIGHTS, SHARES, columns=[1, 3])
    german.to_csv(path("pandas-german-no-header.csv"), sep=";", decimal=",", index=False, header=False)
    holds("pandas-german-no-header.csv", HEIGHTS, EXACT, columns=[1, 2])
    german.iloc[:, :1].to_csv(path("pandas-german-column.csv"), sep=";", decimal=",", index=False)
    holds("pandas-german-column.csv", HEIGHTS, refusable=True)
    numbers.to_csv(path("pandas-no-header.csv"), header=False, index=False)
    holds("pandas-no-header.csv", HEIGHTS, columns=[1])
    numbers.to_csv(path("pandas-no-header-index.csv"), header=False)
    holds("pandas-no-header-index.csv", HEIGHTS, columns=[2])
    frame[["height", "name"]].to_csv(path("pandas-no-header-names.csv"), header=False, index=False)
    holds("pandas-no-header-names.csv", HEIGHTS, columns=[1])
    frame[["name", "height"]].to_csv(path("pandas-no-header-names-first.csv"), header=False,
                                     index=False)
    holds("pandas-no-header-names-first.csv", HEIGHTS, columns=[2])
    holds("pandas-no-header-names-first.csv", HEIGHTS, columns=[2], header=False)
    for word, name in [("missing", "word"), ("-", "dash"), ("-999", "number"), ("#DIV/0!", "sheet")]:
        numbers.to_csv(path(f"pandas-missing-{name}.csv"), na_rep=word, index=False)
        values = [float(word)] if name == "number" else [word]
        holds(f"pandas-missing-{name}.csv", FULL, dropped=2, columns=["weight"],
              missingValues=values)
        if name != "number":
            refused(f"pandas-missing-{name}.csv", f",{word}"[1:], columns=["weight"])
    numbers.to_csv(path("pandas-missing.csv"), na_rep="NaN", index=False)
    holds("pandas-missing.csv", FULL, dropped=2, columns=["weight"])
    wide = pd.DataFrame({("height", "mean"): HEIGHTS, ("height", "sd"): SHARES,
                         ("share", "mean"): EXACT})
    wide.to_csv(path("pandas-two-headers.csv"))
    refused("pandas-two-headers.csv", "mean", columns=[2])
    holds("pandas-two-headers.csv", HEIGHTS, EXACT, columns=[2, 4], skip=1)
    wide.to_csv(path("pandas-two-headers-no-index.csv"), index=False)
    refused("pandas-two-headers-no-index.csv", "mean", columns=[1])
    frame.to_csv(path("pandas-quoted.csv"), quoting=csv.QUOTE_ALL)
    holds("pandas-quoted.csv", HEIGHTS)
    frame.to_csv(path("pandas-quoted-texts.csv"), quoting=csv.QUOTE_NONNUMERIC, index=False)
    holds("pandas-quoted-texts.csv", HEIGHTS, columns=["height"])
    pd.DataFrame({"x": EXACT}).to_csv(path("pandas-rounded.csv"), float_format="%.3f", index=False)
    holds("pandas-rounded.csv", [float("%.3f" % value) for value in EXACT])
    pd.DataFrame({"x": EXACT}).to_csv(path("pandas-scientific.csv"), float_format="%.16e")
    holds("pandas-scientific.csv", EXACT)
    dated = pd.DataFrame({"height": HEIGHTS}, index=pd.DatetimeIndex(DAYS, name="day"))
    dated.to_csv(path("pandas-dates.csv"))
    holds("pandas-dates.csv", HEIGHTS)
    refused("pandas-dates.csv", "2024-02-20", columns=["day"])
    dated.to_csv(path("pandas-dates-no-header.csv"), header=False)
    holds("pandas-dates-no-header.csv", HEIGHTS, columns=[2])
    pd.DataFrame({"time": pd.date_range("2024-03-01", periods=COUNT, freq="37min"), "x": EXACT}).to_csv(
        path("pandas-times.csv"), index=False)
    holds("pandas-times.csv", EXACT, columns=["x"])
    frame.to_csv(path("pandas-tabs.tsv"), sep="\t")
    holds("pandas-tabs.tsv", HEIGHTS)
    frame.to_csv(path("pandas-tabs.txt"), sep="\t", index=False)
    holds("pandas-tabs.txt", HEIGHTS, columns=["height"])
    frame.to_csv(path("pandas-pipes.csv"), sep="|", index=False)
    holds("pandas-pipes.csv", HEIGHTS, columns=["height"])
    numbers[["height"]].assign(share=SHARES).to_csv(path("pandas-blanks.txt"), sep=" ", index=False)
    holds("pandas-blanks.txt", HEIGHTS, SHARES, columns=["height", "share"])
    years = pd.DataFrame({2019: COUNTS, 2020: HEIGHTS, 2021: EXACT})
    years.to_csv(path("pandas-years.csv"), index=False)
    holds("pandas-years.csv", HEIGHTS, columns=["2020"], header=True)
    holds("pandas-years.csv", HEIGHTS, columns=[2], refusable=True)
    years.round(0).astype(int).to_csv(path("pandas-years-whole.csv"), index=False)
    holds("pandas-years-whole.csv", [round(h) for h in HEIGHTS], columns=[2], header=True)
    holds("pandas-years-whole.csv", [round(h) for h in HEIGHTS], columns=[2], refusable=True)
    years.to_csv(path("pandas-years-index.csv"))
    holds("pandas-years-index.csv", HEIGHTS, columns=[3])
    frame.to_csv(path("pandas-mark.csv"), sep=";", index=False, encoding="utf-8-sig")
    holds("pandas-mark.csv", HEIGHTS)
    frame.to_csv(path("pandas-utf-16.csv"), index=False, encoding="utf-16")
    refused("pandas-utf-16.csv", None, "UTF-16", columns=["height"])
    frame.to_csv(path("pandas-crlf.csv"), lineterminator="\r\n", index=False)
    holds("pandas-crlf.csv", HEIGHTS, columns=["height"])
    numbers.to_csv(path("pandas-gzip.csv.gz"), index=False, compression={"method": "gzip", "mtime": 1})
    holds("pandas-gzip.csv.gz", HEIGHTS, columns=["height"])
    numbers.to_csv(path("pandas-zip.zip"), index=False,
                   compression={"method": "zip", "archive_name": "data.csv"})
    refused("pandas-zip.zip", None, "data.csv")
    frame.assign(tall=frame.height > 170).to_csv(path("pandas-booleans.csv"), index=False)
    refused("pandas-booleans.csv", "True" if HEIGHTS[0] > 170 else "False", columns=["tall"])
    frame[["height"]].assign(weight=EXACT).to_string(open(path("pandas-print.txt"), "w"))
    printed = [float(line.split()[2]) for line in open(path("pandas-print.txt")).readlines()[1:]]
    holds("pandas-print.txt", HEIGHTS, printed, columns=["height", "weight"], refusable=True)
    frame[["height"]].to_json(path("pandas-records.json"), orient="records")
    refused("pandas-records.json", None, "", columns=[1])
    frame[["height", "name"]].to_html(open(path("pandas-table.html"), "w"))
    refused("pandas-table.html", None, "", columns=[1])
    frame.assign(price=[f"{c:,}.50" for c in COUNTS]).to_csv(path("pandas-thousands.csv"), index=False)
    big = next(c for c in COUNTS if c >= 1000)
    refused("pandas-thousands.csv", f'"{big:,}.50"', f"{big:,}.50", columns=["price"])
    frame.assign(share=[f"{100 * s:.1f}%" for s in SHARES]).to_csv(path("pandas-percent.csv"),
                                                                  index=False)
    refused("pandas-percent.csv", f"{100 * SHARES[0]:.1f}%", columns=["share"])



def numpy_files():
    table = np.array([HEIGHTS, EXACT, SHARES]).T
    np.savetxt(path("numpy-default.txt"), table)
    holds("numpy-default.txt", EXACT, HEIGHTS, columns=[2, 1])
    np.savetxt(path("numpy-vector.txt"), EXACT)
    holds("numpy-vector.txt", EXACT)
    np.savetxt(path("numpy-header.txt"), table, header="height x share")
    holds("numpy-header.txt", EXACT, columns=[2])
    holds("numpy-header.txt", EXACT, columns=["x"])
    np.savetxt(path("numpy-header.csv"), table, header="height,x,share", delimiter=",")
    holds("numpy-header.csv", HEIGHTS, SHARES, columns=["height", "share"])
    holds("numpy-header.csv", HEIGHTS)
    np.savetxt(path("numpy-comments.csv"), table, delimiter=",", footer="the end",
               header="measured on Tuesday, in the cellar\nheight,x,share")
    holds("numpy-comments.csv", EXACT, columns=[2])
    np.savetxt(path("numpy-plain-header.csv"), table, header="height,x,share", delimiter=",",
               comments="")
    holds("numpy-plain-header.csv", EXACT, columns=["x"])
    np.savetxt(path("numpy-comma.csv"), table, delimiter=",")
    holds("numpy-comma.csv", EXACT, columns=[2])
    np.savetxt(path("numpy-aligned.txt"), table, fmt="%10.3f")
    holds("numpy-aligned.txt", [float("%.3f" % value) for value in EXACT], columns=[2])
    np.savetxt(path("numpy-integers.txt"), np.array([COUNTS, range(COUNT)]).T, fmt="%d")
    holds("numpy-integers.txt", COUNTS, columns=[1])
    np.savetxt(path("numpy-integers.csv"), np.array([COUNTS]).T, fmt="%d", delimiter=",")
    holds("numpy-integers.csv", COUNTS)
    np.savetxt(path("numpy-semicolon.csv"), table, delimiter=";", fmt="%.17g")
    holds("numpy-semicolon.csv", EXACT, columns=[2])
    np.savetxt(path("numpy-tabs.txt"), table, delimiter="\t", fmt="%.17g")
    holds("numpy-tabs.txt", EXACT, columns=[2])
    np.savetxt(path("numpy-comma-blank.csv"), table, delimiter=", ", fmt="%.17g")
    holds("numpy-comma-blank.csv", EXACT, columns=[2])
    weights = np.array([np.nan if w is None else w for w in WEIGHTS])
    np.savetxt(path("numpy-nan.txt"), np.array([weights, EXACT]).T)
    holds("numpy-nan.txt", FULL, dropped=2, columns=[1])
    np.savetxt(path("numpy-complex.txt"), np.array(EXACT) * (1 + 2j))
    refused("numpy-complex.txt", None, "", columns=[1])
    # One row: ten numbers, of which none is a header.
    np.savetxt(path("numpy-row.txt"), [EXACT[:10]])
    holds("numpy-row.txt", EXACT[1:2], columns=[2])
    np.save(path("numpy-half.npy"), np.array(EXACT, "f2"))
    holds("numpy-half.npy", np.array(EXACT, "f2").astype(float))
    np.save(path("numpy-boolean.npy"), np.array(EXACT) > 0)
    holds("numpy-boolean.npy", np.array(EXACT) > 0)
    np.save(path("numpy-integers.npy"), np.array(COUNTS))
    holds("numpy-integers.npy", COUNTS)
    np.savez(path("numpy-one.npz"), EXACT)
    holds("numpy-one.npz", EXACT)
    np.savez_compressed(path("numpy-two.npz"), height=HEIGHTS, x=EXACT)
    holds("numpy-two.npz", HEIGHTS, array="height")
    holds("numpy-two.npz", EXACT, array="x.npy")
    refused("numpy-two.npz", None, '"height", "x"')
    records = np.array(list(zip(HEIGHTS, COUNTS)), [("height", "f8"), ("count", "i4")])
    np.save(path("numpy-records.npy"), records)
    refused("numpy-records.npy", None, "structures")
    np.save(path("numpy-dates.npy"), np.array(DAYS, "M8[D]"))
    refused("numpy-dates.npy", None, "datetime64")


def r_files():
    with tempfile.TemporaryDirectory() as folder:
        frame = pd.DataFrame({"height": HEIGHTS, "weight": WEIGHTS, "name": NAMES})
        frame.to_csv(f"{folder}/in.csv", index=False, na_rep="NA")
        run("Rscript", "--vanilla", "-e", f"""
            d <- read.csv("{folder}/in.csv"); setwd("{HERE}")
            n <- d[c("height", "weight")]
            write.csv(d, "r-csv.csv")
            write.csv2(d, "r-csv2.csv")
            write.csv2(n[1], "r-csv2-column.csv", row.names = FALSE)
            write.csv2(n, "r-csv2-plain.csv", row.names = FALSE, quote = FALSE)
            write.table(d, "r-table.txt")
            write.table(n, "r-table-no-names.txt", row.names = FALSE, col.names = FALSE)
            write.table(n, "r-table-no-row-names.txt", row.names = FALSE)
            write.table(d, "r-table-plain.txt", row.names = FALSE, quote = FALSE, sep = "\\t")
            write.table(d, "r-table-tabs.txt", sep = "\\t")
            write.table(d, "r-table-corner.csv", sep = ",", col.names = NA)
            write.table(n, "r-table-comma.csv", sep = ",", quote = FALSE)
            write.table(n, "r-table-decimal.txt", dec = ",", row.names = FALSE)
            write.csv(d, "r-csv-plain.csv", row.names = FALSE, quote = FALSE, na = "")
            write.csv(n, "r-csv-dash.csv", row.names = FALSE, na = "-")
            write(d$height, "r-write.txt", ncolumns = 1)
            write(d$height, "r-write-five.txt")
            saveRDS(d, "r-data.rds", compress = TRUE)
            sink("r-print.txt"); print(n); sink()
            dput(n, "r-dput.txt")
            """)
    both = [list(column) for column in zip(*PAIRS)]
    for name in ["r-csv.csv", "r-csv2.csv", "r-table-corner.csv"]:
        holds(name, *both, dropped=2, columns=["height", "weight"])
    holds("r-csv.csv", HEIGHTS)
    holds("r-csv2.csv", HEIGHTS)
    holds("r-csv2-column.csv", HEIGHTS, refusable=True)
    holds("r-csv2-plain.csv", FULL, dropped=2, columns=["weight"])
    # The header has no cell above the names of rows.
    holds("r-table.txt", *both, dropped=2, columns=["height", "weight"])
    holds("r-table-tabs.txt", *both, dropped=2, columns=["height", "weight"])
    holds("r-table-comma.csv", *both, dropped=2, columns=["height", "weight"])
    holds("r-table-no-names.txt", *both, dropped=2, columns=[1, 2])
    holds("r-table-no-row-names.txt", *both, dropped=2, columns=["height", "weight"])
    holds("r-table-plain.txt", *both, dropped=2, columns=["height", "weight"])
    holds("r-table-decimal.txt", *both, dropped=2, columns=["height", "weight"])
    # Names with commas, without quotes: there are rows with a cell more.
    EXPECTED.append({"file": "r-csv-plain.csv", "keys": {"columns": ["height"]},
                     "place": [2 + NAMES.index("Cy, Jr."), None], "piece": "cell"})
    holds("r-csv-dash.csv", FULL, dropped=2, columns=["weight"], missingValues=["-"])
    holds("r-write.txt", HEIGHTS)
    holds("r-write-five.txt", HEIGHTS[::5], columns=[1], refusable=True)
    refused("r-data.rds", None, "")
    holds("r-print.txt", *both, dropped=2, columns=["height", "weight"], refusable=True)
    refused("r-dput.txt", None, "", columns=[1])


def csvkit_files():
    bin = pathlib.Path(pd.__file__).parents[4] / "bin"
    frame = pd.DataFrame({"id": range(COUNT), "height": HEIGHTS, "weight": WEIGHTS, "name": NAMES})
    text = frame.to_csv(index=False)
    for name, command in [
        ("csvkit-tabs.tsv", ["csvformat", "-T"]), ("csvkit-pipes.csv", ["csvformat", "-D", "|"]),
        ("csvkit-quoted.csv", ["csvformat", "-U", "1"]),
        ("csvkit-columns.csv", ["csvcut", "-c", "height,weight"]),
        ("csvkit-numbered.csv", ["csvcut", "-l"]), ("csvkit-sorted.csv", ["csvsort", "-c", "id"]),
        ("csvkit-no-header.csv", ["csvformat", "-E"]),
        ("csvkit-look.txt", ["csvlook", "--max-precision", "2", "-I"]),
        ("csvkit-semicolon.csv", ["csvformat", "-D", ";"]),
    ]:
        write(name, run(str(bin / command[0]), *command[1:], text=text))
    for name in ["tabs.tsv", "pipes.csv", "quoted.csv", "columns.csv", "numbered.csv", "sorted.csv",
                 "semicolon.csv"]:
        holds(f"csvkit-{name}", FULL, dropped=2, columns=["weight"])
        holds(f"csvkit-{name}", HEIGHTS, columns=["height"])
    holds("csvkit-no-header.csv", HEIGHTS, columns=[2])
    holds("csvkit-look.txt", HEIGHTS, columns=["height"], refusable=True)
    write("csvkit-json.csv", run(str(bin / "in2csv"), "-f", "json",
                                 text=json.dumps([{"x": x} for x in HEIGHTS])))
    holds("csvkit-json.csv", HEIGHTS)


# LibreOffice: a sheet as the flat XML that it reads, with formats.

SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
 office:version="1.2" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0">
<office:automatic-styles>
<number:number-style style:name="N0" number:language="%(language)s" number:country="%(country)s">
<number:number number:decimal-places="2" number:min-integer-digits="1"/>
</number:number-style>
<number:number-style style:name="N1" number:language="%(language)s" number:country="%(country)s">
<number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>
</number:number-style>
<number:percentage-style style:name="N2" number:language="%(language)s" number:country="%(country)s">
<number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%%</number:text>
</number:percentage-style>
<number:date-style style:name="N3" number:language="%(language)s" number:country="%(country)s">
<number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/>
<number:text>.</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="plain" style:family="table-cell" style:data-style-name="N0"/>
<style:style style:name="grouped" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N3"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="data">%(rows)s</table:table>
</office:spreadsheet></office:body></office:document>
"""


def sheet(rows, language="en", country="US"):
    """Rows of texts, numbers, dates, and pairs of a number and its format."""
    def cell(value):
        # Without a format of its own a number has the decimal mark of the program.
        style = "" if language == "en" else ' table:style-name="plain"'
        if isinstance(value, tuple):
            value, style = value[0], f' table:style-name="{value[1]}"'
        if value is None:
            return "<table:table-cell/>"
        if isinstance(value, datetime.date):
            return (f'<table:table-cell table:style-name="date" office:value-type="date" '
                    f'office:date-value="{value}"/>')
        if isinstance(value, str):
            return (f'<table:table-cell office:value-type="string"><text:p>{value}</text:p>'
                    "</table:table-cell>")
        return f'<table:table-cell{style} office:value-type="float" office:value="{value}"/>'

    body = "".join(
        "<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in rows)
    return SHEET % {"rows": body, "language": language, "country": country}


def office(jobs):
    """Each job: the file, the sheet, what it is converted to."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content, target in jobs:
            stem, ending = name.rsplit(".", 1)
            source = pathlib.Path(folder) / f"{stem}.fods"
            source.write_text(content)
            run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--convert-to", target, "--outdir", f"{folder}/out", str(source))
            write(name, (pathlib.Path(folder) / "out" / f"{stem}.{ending}").read_bytes())


def office_files():
    def text(separator, language, quoted="false"):
        # Separator, quote, UTF-8, first line, no formats of columns, language, quotes, as shown.
        return (f"csv:Text - txt - csv (StarCalc):{ord(separator)},34,76,1,,{language},"
                f"{quoted},true")
    rows = [["Größe", "Gewicht", "Name"]] + [list(r) for r in zip(HEIGHTS, WEIGHTS, NAMES)]
    plain, german = sheet(rows), sheet(rows, "de", "DE")
    units = sheet([["Größe", "Gewicht"], ["cm", "kg"]] + [list(r) for r in zip(HEIGHTS, WEIGHTS)])
    titled = sheet([["Messung im Keller", None, None], [None, None, None]] + rows)
    grouped = [["amount", "x"]] + [[(c * 1.5, "grouped"), h] for c, h in zip(COUNTS, HEIGHTS)]
    shares = [["share", "x"]] + [[(s, "percent"), h] for s, h in zip(SHARES, HEIGHTS)]
    dates = [["day", "x"]] + [[d, h] for d, h in zip(DAYS, HEIGHTS)]
    office([
        ("office-plain.csv", plain, text(",", 1033)),
        ("office-german.csv", german, text(";", 1031)),
        ("office-german-quoted.csv", german, text(";", 1031, quoted="true")),
        ("office-german-comma.csv", german, text(",", 1031)),
        ("office-tabs.csv", plain, text("\t", 1033)),
        ("office-units.csv", units, text(",", 1033)),
        ("office-titled.csv", titled, text(",", 1033)),
        ("office-thousands.csv", sheet(grouped), text(",", 1033)),
        ("office-thousands-german.csv", sheet(grouped, "de", "DE"), text(";", 1031)),
        ("office-percent.csv", sheet(shares), text(",", 1033)),
        ("office-percent-german.csv", sheet(shares, "de", "DE"), text(";", 1031)),
        ("office-dates.csv", sheet(dates, "de", "DE"), text(",", 1033)),
        ("office-dates-german.csv", sheet(dates, "de", "DE"), text(";", 1031)),
        ("office-book.ods", plain, "ods"),
        ("office-book.xlsx", plain, "xlsx"),
    ])
    for name in ["plain.csv", "german.csv", "german-quoted.csv", "german-comma.csv", "tabs.csv"]:
        # A decimal comma in quotes, beside commas that separate.
        doubt = name == "german-comma.csv"
        holds(f"office-{name}", FULL, dropped=2, columns=["Gewicht"], refusable=doubt)
        holds(f"office-{name}", HEIGHTS, columns=["Größe"], refusable=doubt)
    refused("office-units.csv", "cm", columns=["Größe"])
    holds("office-titled.csv", HEIGHTS, columns=["Größe"], skip=2)
    EXPECTED.append({"file": "office-titled.csv", "keys": {"columns": ["Größe"]},
                     "place": None, "piece": "column"})
    amounts = [c * 1.5 for c in COUNTS]
    big = next(a for a in amounts if a >= 1000)
    refused("office-thousands.csv", f'"{big:,.2f}"', f"{big:,.2f}", columns=["amount"])
    holds("office-thousands.csv", HEIGHTS, columns=["x"])
    swapped = f"{big:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")
    refused("office-thousands-german.csv", swapped, columns=["amount"])
    holds("office-thousands-german.csv", HEIGHTS, columns=["x"])
    refused("office-percent.csv", f"{100 * SHARES[0]:.1f}%", columns=["share"])
    refused("office-percent-german.csv", f"{100 * SHARES[0]:.1f}%".replace(".", ","),
            columns=["share"])
    holds("office-percent-german.csv", HEIGHTS, columns=["x"])
    for name in ["office-dates.csv", "office-dates-german.csv"]:
        refused(name, "20.02.2024", columns=["day"])
        holds(name, HEIGHTS, columns=["x"], refusable=name == "office-dates.csv")
    for name in ["office-book.ods", "office-book.xlsx"]:
        refused(name, None, "save it as CSV")


def sqlite_files():
    rows = ",".join(
        f"({h},{'NULL' if w is None else w},'{n}')" for h, w, n in zip(HEIGHTS, WEIGHTS, NAMES))
    table = "CREATE TABLE d(height REAL, weight REAL, name TEXT);INSERT INTO d VALUES" + rows + ";\n"
    both = [list(column) for column in zip(*PAIRS)]
    for mode in ["csv", "tabs", "list", "column", "markdown", "box", "json", "quote", "ascii"]:
        for header in ["on", "off"]:
            if header == "off" and mode in ("markdown", "box", "json", "ascii"):
                continue
            ending = "csv" if mode == "csv" else "txt"
            name = f"sqlite-{mode}{'' if header == 'on' else '-no-header'}.{ending}"
            # Names with commas and blanks stand in other columns than the last in no row.
            select = "SELECT height, weight FROM d;" if mode == "column" else "SELECT * FROM d;"
            write(name, run("sqlite3", "-batch", text=(
                f"{table}.mode {mode}\n.headers {header}\n.nullvalue NULL\n{select}\n")))
            columns = ["height", "weight"] if header == "on" else [1, 2]
            if mode in ("json", "quote", "ascii", "box"):
                continue
            # Below the names there is a line of dashes.
            doubt = header == "on" and mode in ("column", "markdown")
            holds(name, *both, dropped=2, columns=columns, refusable=doubt)
    refused("sqlite-json.txt", None, "", columns=[1])
    refused("sqlite-box.txt", None, "", columns=[1])
    holds("sqlite-quote.txt", *both, dropped=2, columns=[1, 2], refusable=True)
    refused("sqlite-ascii.txt", None, "", columns=["height"])


def duckdb_files():
    connection = duckdb.connect()
    connection.execute("CREATE TABLE d(height DOUBLE, weight DOUBLE, name TEXT, day DATE)")
    connection.executemany("INSERT INTO d VALUES (?, ?, ?, ?)",
                           list(zip(HEIGHTS, WEIGHTS, NAMES, DAYS)))
    both = [list(column) for column in zip(*PAIRS)]
    for name, options in [
        ("plain.csv", ""), ("pipes.csv", ", DELIMITER '|'"), ("tabs.csv", ", DELIMITER '\t'"),
        ("no-header.csv", ", HEADER false"), ("null.csv", ", NULLSTR 'NULL'"),
        ("semicolon-no-header.csv", ", DELIMITER ';', HEADER false, NULLSTR 'NA'"),
        ("quoted.csv", ", FORCE_QUOTE *"),
    ]:
        connection.execute(f"COPY d TO '{HERE}/duckdb-{name}' (FORMAT csv{options})")
        columns = [1, 2] if "no-header" in name else ["height", "weight"]
        holds(f"duckdb-{name}", *both, dropped=2, columns=columns)
    connection.execute(f"COPY d TO '{HERE}/duckdb-bar.csv' (FORMAT csv, NULLSTR '\\N')")
    holds("duckdb-bar.csv", FULL, dropped=2, columns=["weight"], missingValues=["\\N"])
    connection.execute(f"COPY d TO '{HERE}/duckdb-table.parquet' (FORMAT parquet)")
    refused("duckdb-table.parquet", None, "Parquet")


def polars_files():
    frame = pl.DataFrame({"height": HEIGHTS, "weight": WEIGHTS, "name": NAMES, "x": EXACT})
    frame.write_csv(path("polars-plain.csv"))
    holds("polars-plain.csv", EXACT, columns=["x"])
    frame.write_csv(path("polars-german.csv"), separator=";", decimal_comma=True)
    holds("polars-german.csv", EXACT, HEIGHTS, columns=["x", "height"])
    frame.write_csv(path("polars-no-header.csv"), include_header=False, null_value="NA")
    holds("polars-no-header.csv", FULL, dropped=2, columns=[2])
    frame.write_csv(path("polars-scientific.csv"), float_scientific=True, float_precision=4)
    holds("polars-scientific.csv", [float(f"{h:.4e}") for h in HEIGHTS], columns=["height"])
    write("polars-print.txt", str(frame))
    refused("polars-print.txt", None, "", columns=[1])


def gnuplot_files():
    data = "\n".join(f"{h} {x!r}" for h, x in zip(HEIGHTS, SHARES))
    run("gnuplot", text=f"""$d << END
{data}
END
set table "{HERE}/gnuplot-table.dat"
plot $d using 1:2 title "shares"
unset table
set table "{HERE}/gnuplot-columns.dat"
plot $d using 1:2 with table
unset table
set table "{HERE}/gnuplot-separated.csv" separator comma
plot $d using 1:2 with table
""")
    holds("gnuplot-table.dat", HEIGHTS, SHARES, columns=[1, 2])
    holds("gnuplot-columns.dat", HEIGHTS, SHARES, columns=[1, 2])
    holds("gnuplot-separated.csv", HEIGHTS, SHARES, columns=[1, 2])


def shell_files():
    lines = "".join(f"{d} {h} {w if w is not None else 'NA'} {n.split(',')[0]}\n"
                    for d, h, w, n in zip(DAYS, HEIGHTS, WEIGHTS, NAMES))
    write("awk-blanks.txt", run("awk", '{ printf "%-12s %9.2f  %s\\n", $4, $2, $3 }', text=lines))
    holds("awk-blanks.txt", HEIGHTS, columns=[2])
    holds("awk-blanks.txt", FULL, dropped=2, columns=[3])
    write("awk-log.txt", run("awk", '{ printf "%s 12:%02d:07 sensor  %s  ok\\n", $1, NR, $2 }',
                             text=lines))
    holds("awk-log.txt", HEIGHTS, columns=[4])
    write("awk-tabs.txt", run("awk", "-v", "OFS=\t", "{ print $2, $3, $4 }", text=lines))
    holds("awk-tabs.txt", HEIGHTS, columns=[1])
    write("awk-column.txt", run("awk", "{ print $2 }", text=lines))
    holds("awk-column.txt", HEIGHTS)
    write("awk-leading.txt", run("awk", '{ printf "%10.3f%10.2f\\n", NR / 8, $2 }', text=lines))
    holds("awk-leading.txt", HEIGHTS, columns=[2])
    write("column-header.txt", run("column", "-t", text="day height weight name\n" + lines))
    holds("column-header.txt", HEIGHTS, columns=["height"])
    write("column-no-header.txt", run("column", "-t", text=lines))
    holds("column-no-header.txt", HEIGHTS, columns=[2])
    write("column-wide.txt", run("column", "-t", "-s", ",", "-o", " | ",
                                 text="id,height\n" + "".join(
                                     f"{i},{h}\n" for i, h in enumerate(HEIGHTS))))
    holds("column-wide.txt", HEIGHTS, columns=["height"])
    logged = run("sh", "-c", "".join(
        f"logger -s --no-act --socket-errors=off -t sensor -p user.info 'temperature {h}' 2>&1;" for h in HEIGHTS[:8]))
    # Its time is that of the run.
    assert logged.startswith("<14>")
    write("logger.txt", "".join(
        "<14>Feb  3 04:05:06 sensor" + line.split(" sensor", 1)[1] + "\n"
        for line in logged.splitlines()))
    holds("logger.txt", HEIGHTS[:8], columns=[6])
    write("seq.txt", run("seq", "-f", "%.1f", "3", "0.5", "9"))
    holds("seq.txt", [3 + i / 2 for i in range(13)])


def repository_files():
    """As the UCI repository has them, typed in by hand: no header, `?`, runs of blanks, tabs."""
    iris = [(5.1, 3.5, 1.4, 0.2, "setosa"), (4.9, 3.0, 1.4, 0.2, "setosa"),
            (4.7, 3.2, 1.3, 0.2, "setosa"), (7.0, 3.2, 4.7, 1.4, "versicolor"),
            (6.4, 3.2, 4.5, 1.5, "versicolor"), (6.3, 3.3, 6.0, 2.5, "virginica")]
    write("uci-iris.data", "".join("%s,%s,%s,%s,Iris-%s\n" % row for row in iris) + "\n")
    holds("uci-iris.data", [row[0] for row in iris], columns=[1])
    holds("uci-iris.data", [row[0] for row in iris])
    wine = [(1, 14.23, 1.71, 127), (1, 13.2, 1.78, 100), (2, 12.37, .94, 88), (3, 12.86, 1.35, 122)]
    write("uci-wine.data", "".join("%d,%s,%s,%d\n" % row for row in wine))
    holds("uci-wine.data", [row[1] for row in wine], columns=[2])
    cars = [("18.0", "130.0", "chevrolet chevelle malibu"), ("15.0", "165.0", "buick skylark 320"),
            ("25.0", "?", "ford pinto"), ("26.0", "46.00", "volkswagen 1131 deluxe sedan")]
    write("uci-auto-mpg.data", "".join(
        f'{mpg}   8   307.0      {power}      3504.      12.0   70  1\t"{name}"\n'
        for mpg, power, name in cars))
    holds("uci-auto-mpg.data", [18, 15, 25, 26], columns=[1])
    holds("uci-auto-mpg.data", [130, 165, 46], dropped=1, columns=[4])
    write("uci-winequality.csv", '"fixed acidity";"volatile acidity";"pH";"quality"\n'
          "7.4;0.7;3.51;5\n7.8;0.88;3.2;5\n11.2;0.28;3.16;6\n")
    holds("uci-winequality.csv", [0.7, 0.88, 0.28], columns=["volatile acidity"])
    write("uci-seeds.txt", "15.26\t14.84\t0.871\t1\n14.88\t14.57\t\t0.8811\t1\n"
          "14.29\t14.09\t0.905\t1\n13.84\t13.94\t0.8955\t1\n")
    holds("uci-seeds.txt", [15.26, 14.88, 14.29, 13.84], columns=[1], refusable=True)
    write("uci-yeast.data", "ADT1_YEAST  0.58  0.61  0.47  MIT\nADT2_YEAST  0.43  0.67  0.48  MIT\n"
          "ADT3_YEAST  0.64  0.62  0.49  MIT\n")
    holds("uci-yeast.data", [.58, .43, .64], columns=[2])
    write("uci-adult.data", "39, State-gov, 77516, Bachelors\n50, Self-emp, 83311, Bachelors\n"
          "38, Private, 215646, HS-grad\n53, ?, 234721, 11th\n")
    holds("uci-adult.data", [77516, 83311, 215646, 234721], columns=[3])
    write("uci-abalone.data", "M,0.455,0.365,15\nM,0.35,0.265,7\nF,0.53,0.42,9\nI,0.33,0.255,7\n")
    holds("uci-abalone.data", [.455, .35, .53, .33], columns=[2])
    write("uci-weather.data", "2024-01-01,1.5\n2024-01-02,2.5\n2024-01-03,7\n")
    holds("uci-weather.data", [1.5, 2.5, 7], columns=[2])
    write("uci-sites.data", "s1,1.5\ns2,2.5\ns3,7\n")
    holds("uci-sites.data", [1.5, 2.5, 7], columns=[2])
    write("uci-arff.arff", "% Iris\n@RELATION iris\n@ATTRIBUTE length NUMERIC\n@DATA\n5.1\n4.9\n")
    refused("uci-arff.arff", None, "", columns=[1])


pandas_files()
numpy_files()
r_files()
csvkit_files()
office_files()
sqlite_files()
duckdb_files()
polars_files()
gnuplot_files()
shell_files()
repository_files()
(HERE / "expected.json").write_text(json.dumps(EXPECTED, indent=0, ensure_ascii=False) + "\n")
for file in HERE.iterdir():
    assert file.stat().st_size <= 20_000 or file.suffix in (".json", ".py"), file
