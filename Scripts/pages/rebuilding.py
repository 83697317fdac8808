"""Figures of sites are drawn anew when what they are made from has changed, and not otherwise."""

import json
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request


def check(bench):
    """Changes the sites of the examples, and looks at what is drawn."""
    _sources(bench)
    _sphinx(bench)
    _sphinx_outside(bench)
    _mkdocs(bench)
    _mkdocs_serve(bench)


def _figures(folder):
    """The date and the content of each figure below a folder."""
    return {
        path: (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.suffix in (".png", ".svg", ".pdf")
    }


def _changed(before, after):
    """The names of the figures that have been written."""
    return {path.name for path in after if before.get(path) != after[path]}


def _change_data(folder):
    """Other points, and a date that differs where dates have seconds."""
    data = folder / "heights.csv"
    data.write_text(data.read_text() + "199.5\n")


def _sphinx(bench):
    folder = bench.example("Sphinx", "rebuilt-sphinx")
    site = folder / "_build/html"
    cache = site / ".doctrees/gmm-plot"

    def build(*options):
        # With colours, which Sphinx takes where CI is set, its lines would read otherwise.
        result = bench.run("sphinx-build", "--no-color", *options, "-b", "html", folder, site)
        return result.returncode, result.stdout

    def drawn(what, expected, read, *options):
        before = _figures(cache)
        status, output = build("-W", *options)
        changed = _changed(before, _figures(cache))
        bench.expect(status == 0, f"Sphinx, {what}: {output}")
        bench.expect(changed == expected, f"Sphinx, {what}: {changed} were drawn")
        pages = set(re.findall(r"reading sources\.\.\. \[.*?\] (\S+)", output))
        bench.expect(pages == read, f"Sphinx, {what}: {pages} were read")

    heights = {"heights@2x.png", "heights~dark@2x.png"}
    everything = heights | {"two@2x.png", "two~dark@2x.png", "figure.svg", "figure~dark.svg"}
    drawn("the first build", everything, {"index", "markdown"})
    drawn("nothing has changed", set(), set())
    (folder / "other.rst").write_text(":orphan:\n\nOther\n=====\n")
    drawn("another page", set(), {"other"})
    time.sleep(1.1)
    (folder / "specs/heights.csv").touch()
    drawn("data with another date", set(), {"index", "markdown"})
    time.sleep(1.1)
    _change_data(folder / "specs")
    drawn("other data", heights, {"index", "markdown"})
    shutil.rmtree(site / "_images")
    drawn("all pages are written again", set(), {"index", "markdown", "other"}, "-a", "-E")
    shutil.rmtree(cache)
    drawn("in several processes", everything, {"index", "markdown", "other"}, "-a", "-E", "-j", "4")

    spec = folder / "specs/two.json"
    right = spec.read_text()
    spec.write_text(right.replace('"sd": 2', '"sd": -2'))
    line = _line(folder / "index.rst", "specs/two.json")
    mistake = f"index.rst:{line}: WARNING: specs/two.json:5:43: error:"
    for _ in range(2):
        status, output = build("-q")
        bench.expect(status == 0 and mistake in output, f"Sphinx, a wrong experiment: {output}")
    status, output = build("-q", "-W", "--keep-going")
    bench.expect(status != 0 and mistake in output, f"Sphinx, a wrong experiment and -W: {output}")
    time.sleep(1.1)
    spec.write_text(right)
    drawn("the experiment is right again", set(), {"index"})
    outside = f'{{ "data": {{ "file": "{bench.scratch}/secret.csv", "columns": ["x"] }} }}'
    (bench.scratch / "secret.csv").write_text("x\n1\n2\n3\n")
    spec.write_text(outside)
    status, output = build("-q", "-W", "--keep-going")
    bench.expect(status != 0 and "outside" in output, f"Sphinx, data outside: {output}")
    spec.write_text(right)
    (bench.scratch / "outside.json").write_text(right)
    (folder / "linked.json").symlink_to(bench.scratch / "outside.json")
    for name in ("../outside.json", "linked.json", "specs/two.json\n   :theme: ../outside.json"):
        (folder / "index.rst").write_text(f"Page\n====\n\n.. gmm-plot:: {name}\n")
        status, output = build("-q", "-W", "--keep-going")
        bench.expect(status != 0 and "lies outside" in output, f"Sphinx, {name}: {output}")


def _sources(bench):
    """What a figure is made from is known whatever the names are that make has to be told."""
    folder = bench.scratch / "sources"
    folder.mkdir()
    for name in ("a b.csv", "#c.csv", "$d$.csv", "e%f.csv", "g:h.csv", "\\i.csv", "j\\ k.csv", "é.csv"):
        (folder / name).write_text("x\n1\n2\n3\n4\n")
        text = json.dumps({"data": {"file": name, "columns": ["x"]}})
        output = bench.make(
            sys.executable, "-c", SOURCES, folder, bench.scratch / "tools/gmm-plot", text=text
        )
        bench.expect(json.loads(output) == [str(folder / name)], f"sources of {name}: {output}")


SOURCES = """
import json, sys
from pathlib import Path
from gmm_plot.figures import Experiment, Look, Program
folder = Path(sys.argv[1])
program = Program(folder, folder / "cache", sys.argv[2])
experiment = Experiment(folder, text=sys.stdin.read())
print(json.dumps(program.draw(experiment, Look("light", "1"), "png").sources))
"""


def _line(file, text):
    """The number of the line that has a text."""
    lines = file.read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def _sphinx_outside(bench):
    """Where Sphinx keeps what it has read elsewhere, figures stay where experiments may write."""
    folder = bench.example("Sphinx", "outside/source")
    for builder in ("html", "text"):
        bench.make(
            "sphinx-build", "-q", "-W", "-d", folder.parent / "doctrees", "-b", builder,
            folder, folder.parent / builder,
        )
    bench.expect(
        len(_figures(folder / ".gmm-plot")) == 6 and (folder / ".gmm-plot/.gitignore").exists(),
        "Sphinx: figures are not in .gmm-plot",
    )


def _mkdocs(bench):
    folder = bench.example("MkDocs", "rebuilt-mkdocs")
    cache = folder / ".cache/gmm-plot"

    def drawn(what, expected):
        before = _figures(cache)
        bench.make("mkdocs", "build", "--strict", "--quiet", folder=folder)
        changed = _changed(before, _figures(cache))
        bench.expect(changed == expected, f"MkDocs, {what}: {changed} were drawn")

    heights = {"heights@2x.png", "heights~dark@2x.png"}
    drawn("the first build", heights | {"two@2x.png", "two~dark@2x.png"})
    drawn("nothing has changed", set())
    (folder / "docs/other.md").write_text("# Other\n")
    drawn("another page", set())
    (folder / "docs/specs/heights.csv").touch()
    drawn("data with another date", set())
    _change_data(folder / "docs/specs")
    drawn("other data", heights)

    page = folder / "docs/index.md"
    spec = folder / "docs/specs/two.json"
    spec.write_text(spec.read_text().replace('"sd": 2', '"sd": -2'))
    mistake = f"index.md:{_line(page, 'specs/two.json')}: docs/specs/two.json:5:43: error:"
    result = bench.run("mkdocs", "build", "--strict", folder=folder)
    bench.expect(
        result.returncode != 0 and mistake in result.stdout,
        f"MkDocs, a wrong experiment: {result.stdout}",
    )
    (bench.scratch / "outside.json").write_text(spec.read_text())
    page.write_text("# Page\n\n![](../../outside.json)\n")
    result = bench.run("mkdocs", "build", "--strict", folder=folder)
    bench.expect(
        result.returncode != 0 and "lies outside" in result.stdout,
        f"MkDocs, an experiment outside: {result.stdout}",
    )


def _mkdocs_serve(bench):
    """A change of data is seen while MkDocs serves the pages, also beside them."""
    folder = bench.example("MkDocs", "served-mkdocs")
    (folder / "docs/specs").rename(folder / "specs")
    page = folder / "docs/index.md"
    page.write_text(page.read_text().replace("specs/", "../specs/"))
    log = bench.scratch / "serve.log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    with log.open("w") as output:
        server = subprocess.Popen(
            ["mkdocs", "serve", "--strict", "-a", place],
            cwd=folder, env=bench.environment, stdout=output, stderr=output,
        )
    try:
        figure = f"http://{place}/assets/gmm-plot/specs/heights%402x.png"
        before = _waited(lambda: _fetched(figure))
        bench.expect(before, f"MkDocs does not serve {figure}: {log.read_text()}")
        time.sleep(1.1)
        _change_data(folder / "specs")
        bench.expect(
            _waited(lambda: _fetched(figure) not in (None, before)), f"MkDocs sees no change: {log.read_text()}"
        )
    finally:
        server.terminate()
        server.wait()


def _fetched(address):
    """What a server answers; None if it does not."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.read()
    except OSError:
        return None


def _waited(condition):
    """The value of a condition as soon as it holds; a false one if it does not in two minutes."""
    end = time.monotonic() + 120
    while not (value := condition()) and time.monotonic() < end:
        time.sleep(0.2)
    return value
