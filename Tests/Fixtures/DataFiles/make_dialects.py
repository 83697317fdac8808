#!/usr/bin/env python3
"""Writes dialects.json: small files in many dialects, and the values that pandas finds in them.

pandas is told the dialect of each file; who reads the fixture has to find it. Some files are written by
pandas, NumPy and Python's csv, the others as spreadsheets, R and loggers write them.
"""

import csv
import io
import json
from pathlib import Path

import numpy
import pandas

numbers = numpy.random.RandomState(7).normal(10, 3, 40).round(3)
frame = pandas.DataFrame({"x": numbers, "y": numbers[::-1] * 2 + 0.125})
cases = []


def add(name, text, column, **options):
    """Adds a file, and the column (from 1) that pandas reads with the options."""
    table = pandas.read_csv(io.StringIO(text), **options)
    if "index_col" in options:
        table = table.reset_index()
    values = pandas.to_numeric(table.iloc[:, column - 1]).dropna()
    cases.append({"name": name, "text": text, "column": column, "values": list(map(float, values))})


def text(write, **options):
    target = io.StringIO()
    write(target, **options)
    return target.getvalue()


add("a series with its index", text(frame.x.rename(None).to_csv), 2, index_col=0)
add("a frame without names and with its index",
    text(pandas.DataFrame(frame.values).to_csv), 3, index_col=0)
add("a frame with its index", text(frame.to_csv), 2, index_col=0)
add("a frame with an index of dates",
    text(frame.set_index(pandas.date_range("2024-01-01", periods=40)).to_csv), 3, index_col=0)
add("a series with an index of names",
    text(pandas.Series(numbers, [f"s{i}" for i in range(40)]).to_csv), 2, index_col=0)
for mark, separator in [(".", ","), (".", ";"), (".", "\t"), (".", "|"), (",", ";"), (",", "\t"), (",", "|"), (",", ",")]:
    name = f"separator {separator!r}, decimal mark {mark!r}"
    add(name, text(frame.to_csv, sep=separator, decimal=mark, index=False), 2, sep=separator,
        decimal=mark)
    add(name + ", no names", text(frame.to_csv, sep=separator, decimal=mark, index=False, header=False),
        2, sep=separator, decimal=mark, header=None)
    add(name + ", all quoted",
        text(frame.to_csv, sep=separator, decimal=mark, index=False, quoting=csv.QUOTE_ALL), 1,
        sep=separator, decimal=mark)
for options in [{}, {"header": "x y"}, {"fmt": "%.4f"}, {"fmt": "%10.4f", "header": "x y"}]:
    target = io.StringIO()
    numpy.savetxt(target, frame.values, **options)
    add(f"numpy.savetxt {options}", target.getvalue(), 2, sep=r"\s+", comment="#", header=None,
        names=["x", "y"])
for options in [{"header": "x,y"}, {"header": "made by NumPy\nx,y"}, {"comments": "", "header": "x,y"}]:
    target = io.StringIO()
    numpy.savetxt(target, frame.values, delimiter=",", **options)
    add(f"numpy.savetxt with commas {options}", target.getvalue(), 2, comment="#",
        **({} if "comments" in options else {"header": None, "names": ["x", "y"]}))

german = [f"{a:.2f}".replace(".", ",") for a in numbers]
rows = list(zip(german, german[1:]))
body = "".join(f"{a};{b}\n" for a, b in rows)
for name, head in [("no names", None), ("names", "a;b\n"), ("names with commas", "Länge, cm;Breite, cm\n"),
                   ("names with commas in brackets", "Temp (°C, min);Temp (°C, max)\n")]:
    for end in ["\n", "\r\n", "\r"]:
        add(f"German Excel, {name}, {end!r}", ((head or "") + body).replace("\n", end), 1, sep=";",
            decimal=",", header=None if head is None else 0)
add("German Excel with a line sep=;", "sep=;\na;b\n" + body, 2, sep=";", decimal=",", skiprows=1)
add("German Excel with blank lines", "\n\na;b\n" + body.replace("\n", "\n\n"), 2, sep=";", decimal=",")
add("one column with decimal commas, some whole", "x\n" + "\n".join(["1,5", "2", "3,25", "4"]) + "\n", 1,
    sep=";", decimal=",")
add("one quoted column with decimal commas", '"x"\n"1,5"\n"2,25"\n', 1, decimal=",")
add("blanks and decimal commas", "x y\n1,5 2,5\n2,75 3,5\n", 2, sep=" ", decimal=",")
add("columns lined up by blanks", "    x     y\n  1.5  20.25\n 10.5   3.00\n", 2, sep=r"\s+")
add("R's write.table", '"x" "g"\n"1" 5.1 "a b"\n"2" 4.9 "c"\n"3" NA "d"\n', 2, sep=" ", index_col=0)
add("R's write.csv", '"","x","g"\n"1",5.1,"a"\n"2",4,"c"\n"3",NA,"d"\n', 2, index_col=0)
add("R's write.table with commas", '"x","g"\n"1",5.1,"a"\n"2",4,"c"\n', 2, index_col=0)
add("UCI's iris.data", "5.1,3.5,1.4,0.2,Iris-setosa\n4.9,3.0,1.4,0.2,Iris-setosa\n7.0,3.2,4.7,1.4,"
    "Iris-versicolor\n6.3,3.3,6.0,2.5,Iris-virginica\n", 1, header=None)
add("labels without names", "s1,1.5\ns2,2.5\ns3,7\n", 2, header=None)
add("dates without names", "2020-01-01,1.5\n2020-01-02,2.5\n2020-01-03,7\n", 2, header=None)
add("years as names", "2019,2020,2021\n1,2,3\n4,5,6\n7,8,10\n", 2)
add("countries and years", "country,2019,2020\nDE,83.1,83.2\nFR,65.1,66.2\n", 2)
add("dates and a number as a name", "date,0\n2020-01-01,1.5\n2020-01-02,2.5\n", 2)
add("comments between rows", "# one\nx,y\n1.5,2\n# two\n2.5,3\n\n# three\n3.5,4\n", 2, comment="#")
add("a byte order mark", "\ufeffx;y\r\n1,5;2\r\n2,5;3\r\n", 1, sep=";", decimal=",")
add("exponents after decimal commas", "x;y\n1,5E+03;2\n2,5E-03;3\n", 1, sep=";", decimal=",")
add("times in the first column", "time,v\n2020-01-01 00:00:00,1.5\n2020-01-01 01:00:00,2.5\n", 2)
add("text with commas and decimal commas", "name;x\nSmith, John;1,5\nDoe, Jane;2,5\n", 2, sep=";", decimal=",")
add("whole numbers of 0 and 1", "0,1\n1,0\n1,1\n0,0\n", 2, header=None)
add("a missing value in the first row", "NA,s1\n2,s2\n3,s3\n", 1, header=None)

target = Path(__file__).resolve().parent / "dialects.json"
target.write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n")
print(len(cases))
