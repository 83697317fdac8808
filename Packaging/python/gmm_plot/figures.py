"""Draws figures for pages: what the extensions for Sphinx and MkDocs share."""

import hashlib
import json
import os
import re
import subprocess
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import gmm_plot

STYLE = Path(__file__).with_name("static") / "gmm-plot.css"


class FigureError(Exception):
    """What gmm-plot says of an experiment that it cannot draw."""


@dataclass(frozen=True)
class Experiment:
    """An experiment: a file, or a text whose files are named from a folder."""

    folder: Path
    path: str = ""
    text: str = ""

    @property
    def name(self):
        """The name of its figures, without an ending."""
        return Path(self.path).stem if self.path else "figure"

    @property
    def file(self):
        """The file, from the root; None for a text."""
        return self.folder / self.path if self.path else None


@dataclass(frozen=True)
class Look:
    """The variants of a figure: themes with commas between them, and a scale."""

    themes: str = "light,dark"
    scale: str = "2"

    def arguments(self, ending):
        """The options for figures with an ending; only a PNG has a scale."""
        scale = ["--scale", self.scale] if ending == "png" else []
        return [*scale, "--theme", self.themes]


@dataclass(frozen=True)
class Description:
    """What a page says of a figure."""

    alternative: str
    width: int


@dataclass(frozen=True)
class Drawn:
    """Figures that are there now, in the order of their themes."""

    figures: tuple
    sources: tuple
    warnings: str
    changed: bool


class Program:
    """gmm-plot within bounds: for files of anybody, inside of one folder."""

    def __init__(self, root, cache, path=None):
        self.root = Path(root)
        self.cache = Path(cache)
        self.path = path or gmm_plot.program()
        self._drawn = {}

    def _check(self, experiment, look):
        """Refuses an experiment and themes outside of the root, links followed, which a page may name.

        The program itself looks after what experiments name.
        """
        themes = [theme for theme in look.themes.split(",") if "." in theme or "/" in theme]
        for path in [experiment.path, *themes]:
            place = (experiment.folder / path).resolve()
            if not place.is_relative_to(self.root.resolve()):
                raise FigureError(f"{path}: lies outside of the folder that figures are made from")

    def describe(self, experiment, look, ending):
        """Returns what a page says of a figure.

        Raises:
            FigureError: The experiment or the look is wrong.
        """
        arguments = ["describe", *look.arguments(ending), "--format", "html"]
        arguments.append(f"--figure={experiment.name}.{ending}")
        self._check(experiment, look)
        reader = _ImageReader()
        reader.feed(self._run(arguments, experiment).stdout)
        return Description(reader.image["alt"] or "", int(reader.image["width"]))

    def draw(self, experiment, look, ending):
        """Draws figures that are not there or not as they would be drawn.

        Raises:
            FigureError: They cannot be drawn.
        """
        self._check(experiment, look)
        key = (experiment, look, ending)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def _draw(self, experiment, look, ending):
        place = self.folder(experiment, look)
        place.mkdir(parents=True, exist_ok=True)
        figure = place / f"{experiment.name}.{ending}"
        depends = place / f"{experiment.name}.{ending}.d"
        arguments = ["-o", str(figure), "--depfile", str(depends), "--json"]
        result = self._run(arguments + look.arguments(ending), experiment)
        outputs = json.loads(result.stdout)["outputs"]
        sources = sources_of(depends.read_text(encoding="utf-8"))
        return Drawn(
            figures=tuple(output["path"] for output in outputs),
            sources=tuple(str(experiment.folder / source) for source in sources),
            warnings=result.stderr.strip(),
            changed=any(output["status"] != "unchanged" for output in outputs),
        )

    def folder(self, experiment, look):
        """The folder of figures: that of the same experiment in the same look, and of no other."""
        place = os.path.relpath(experiment.folder / experiment.path, self.root)
        identity = json.dumps([place, experiment.text, look.themes, look.scale])
        return self.cache / hashlib.sha256(identity.encode()).hexdigest()[:16]

    def _run(self, arguments, experiment):
        bounds = ["--limit", "strangers", "--root", str(self.root), "--color", "never"]
        try:
            result = subprocess.run(
                [self.path, *arguments, *bounds, "--", experiment.path or "-"],
                cwd=experiment.folder,
                input=experiment.text,
                capture_output=True,
                encoding="utf-8",
            )
        except OSError as problem:
            raise FigureError(f"{self.path}: {problem.strerror}") from None
        if result.returncode:
            raise FigureError(_complaint(result.stderr) or f"status {result.returncode}")
        return result


def hidden_folder(folder):
    """Makes a folder that Git leaves alone."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder


def _complaint(text):
    """What the program says is wrong, without how it is called."""
    lines = text.strip().splitlines()
    end = next((n for n, line in enumerate(lines) if line.startswith(("Help: ", "Usage: "))), len(lines))
    return "\n".join(lines[:end]).removeprefix("Error: ")


class _ImageReader(HTMLParser):
    """Keeps the attributes of the image that it comes by."""

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.image = dict(attrs)


def sources_of(text):
    """Returns the paths that the dependency file of a figure names, each once."""
    rules = text.replace("\\\n", "").splitlines()
    # A rule without a recipe for each source stands at the end.
    return [_unescaped(rule[:-1]) for rule in rules if rule.endswith(":")]


def _unescaped(word):
    def literal(match):
        return "\\" * (len(match[1]) // 2) + match[2]

    return re.sub(r"(\\+)([ \t#:%])", literal, word).replace("$$", "$")
