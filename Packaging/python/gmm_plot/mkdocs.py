"""Figures on pages of MkDocs: `plugins: [gmm-plot]` in `mkdocs.yml`.

    ![](specs/two.json "The caption")

An image whose address ends in `.json` is the figure of that experiment. It is drawn into the site, and
drawn anew when the experiment or what it is made from has changed. Pages show it light or dark.
"""

import os
import xml.etree.ElementTree as etree
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from mkdocs.config import base
from mkdocs.config import config_options as options
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File

from gmm_plot.figures import STYLE, Experiment, FigureError, Look, Program, hidden_folder

log = get_plugin_logger("gmm-plot")
STYLE_ADDRESS = "assets/gmm-plot/" + STYLE.name


class GMMPlotConfig(base.Config):
    """What `mkdocs.yml` may say."""

    theme = options.Type(str, default="light,dark")
    scale = options.Type((int, float), default=2)


class GMMPlotPlugin(BasePlugin[GMMPlotConfig]):
    """Draws the figures of pages, and puts them into the site."""

    def on_config(self, config):
        """Has Markdown ask for figures, and themes show those that suit the page."""
        root = Path(config.config_file_path or config.docs_dir).resolve().parent
        self.program = Program(root, hidden_folder(root / ".cache" / "gmm-plot"))
        themes = ",".join(theme.strip() for theme in self.config.theme.split(","))
        self.look = Look(themes, f"{self.config.scale:g}")
        self.watched = set()
        config.markdown_extensions.append(FigureExtension(self))
        config.extra_css.append(STYLE_ADDRESS)
        return config

    def on_files(self, files, config):
        """Puts the style into the site."""
        files.append(File.generated(config, STYLE_ADDRESS, abs_src_path=str(STYLE)))
        return files

    def on_page_markdown(self, markdown, page, config, files):
        """Remembers whose images come next."""
        self.page, self.markdown, self.files, self.mkdocs = page, markdown, files, config

    def on_serve(self, server, config, builder):
        """Watches what figures are made from, outside of the pages too."""
        for source in self.watched:
            if not Path(source).is_relative_to(config.docs_dir):
                server.watch(source)
        return server

    def figures(self, address):
        """Returns the description of a figure and the addresses of its images on the page.

        Raises:
            FigureError: It cannot be drawn.
        """
        page = Path(self.page.file.abs_src_path)
        file = os.path.normpath(page.parent / unquote(urlsplit(address).path))
        experiment = Experiment(self.program.root, os.path.relpath(file, self.program.root))
        self.watched.add(file)
        description = self.program.describe(experiment, self.look, "png")
        drawn = self.program.draw(experiment, self.look, "png")
        self.watched.update(drawn.sources)
        if drawn.warnings:
            log.warning("%s: %s", self._place(address), drawn.warnings)
        return description, [self._address(experiment, Path(path)) for path in drawn.figures]

    def refuse(self, address, problem):
        """Warns of a figure that cannot be drawn; `--strict` makes an error of it."""
        log.warning("%s: %s", self._place(address), problem)

    def _place(self, address):
        """The page, and the line that names the figure."""
        lines = self.markdown.splitlines()
        number = next((n for n, line in enumerate(lines, 1) if address in line), None)
        return self.page.file.src_uri + (f":{number}" if number else "")

    def _address(self, experiment, figure):
        """Puts a figure into the site, and returns its address from the page."""
        folder = Path("assets/gmm-plot") / os.path.dirname(experiment.path)
        uri = (folder / figure.name).as_posix()
        if self.files.get_file_from_path(uri) is None:
            self.files.append(File.generated(self.mkdocs, uri, abs_src_path=str(figure)))
        return quote(os.path.relpath(uri, os.path.dirname(self.page.file.src_uri) or "."))


class FigureExtension(Extension):
    """Markdown with figures."""

    def __init__(self, plugin):
        super().__init__()
        self.plugin = plugin

    def extendMarkdown(self, md):
        """Comes before MkDocs, which makes addresses of paths, and after attributes are read."""
        md.treeprocessors.register(FigureTreeprocessor(md, self.plugin), "gmm-plot", 5)


class FigureTreeprocessor(Treeprocessor):
    """Puts figures in the place of images of experiments."""

    def __init__(self, md, plugin):
        super().__init__(md)
        self.plugin = plugin

    def run(self, root):
        """Goes through the elements of a page."""
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                address = child.get("src", "") if child.tag == "img" else ""
                parts = urlsplit(address)
                if parts.scheme or parts.netloc or not parts.path.endswith(".json"):
                    continue
                try:
                    description, paths = self.plugin.figures(address)
                except FigureError as problem:
                    self.plugin.refuse(address, problem)
                    continue
                self._replace(parent, place, child, description, paths)

    def _replace(self, parent, place, image, description, paths):
        is_alone = parent.tag == "p" and len(parent) == 1 and not (parent.text or "").strip()
        is_alone = is_alone and not (image.tail or "").strip()
        caption = image.attrib.pop("title", None)
        name = image.attrib.pop("id", None)
        figure = etree.Element("span", {"class": "gmm-plot-figure"})
        figure.tail = image.tail
        for path, look in zip(paths, self._looks(len(paths))):
            copy = etree.SubElement(figure, "img", dict(image.attrib, src=path + look))
            copy.set("alt", image.get("alt") or description.alternative)
            copy.set("width", image.get("width", str(description.width)))
        parent[place] = figure
        if is_alone and caption:
            parent.tag = "figure"
            etree.SubElement(parent, "figcaption").text = caption
        elif caption:
            figure.set("title", caption)
        if name:
            (parent if is_alone else figure).set("id", name)

    def _looks(self, count):
        if count == 1:
            return [""]
        looks = ["#only-light", "#only-dark"]
        return looks[::-1] if self.plugin.look.themes.startswith("dark,") else looks
