"""Figures on pages of Sphinx: `extensions = ["gmm_plot.sphinx"]` in `conf.py`.

    .. gmm-plot:: specs/two.json
       :name: two

       The caption.

The figure is drawn where the page is read, and drawn anew when the experiment or what it is made from
has changed. Pages of HTML show it light or dark; LaTeX gets a PDF. Without an argument the content is
the experiment, and `:caption:` the caption.
"""

import os
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from gmm_plot.figures import STYLE, Experiment, FigureError, Look, Program, hidden_folder

logger = logging.getLogger(__name__)


class gmm_plot_images(nodes.General, nodes.Element):
    """Stands for the images of a figure until it is known who shows them."""


class Site:
    """The pages of one run of Sphinx, and what draws their figures."""

    def __init__(self, app):
        self.builder = app.builder
        source = Path(app.srcdir)
        root = (Path(app.confdir) / app.config.gmm_plot_root).resolve()
        cache = Path(app.doctreedir).resolve() / "gmm-plot"
        # Nothing is written outside of the root.
        if not cache.is_relative_to(root):
            cache = hidden_folder(source.resolve() / ".gmm-plot")
        self.source = source
        self.program = Program(root, cache)

    def ending(self, wanted):
        """Returns the ending of the figures that the builder shows; None where it shows none."""
        if self.builder.format == "html":
            return wanted
        kinds = {"application/pdf": "pdf", "image/png": "png"}
        shown = [kinds[kind] for kind in kinds if kind in self.builder.supported_image_types]
        return shown[0] if shown else None

    def drawn(self, node):
        """Returns the figures of a node, each with its theme; None if the builder shows none.

        Raises:
            FigureError: They cannot be drawn.
        """
        ending = self.ending(node["ending"])
        if ending is None:
            return None
        look = node["look"]
        if self.builder.format != "html" or self.builder.name == "epub":
            look = Look(paper_theme(look.themes), look.scale)
        return self.program.draw(node["experiment"], look, ending)


def paper_theme(themes):
    """The one of several themes for those who cannot choose; paper does not change as `auto` does."""
    names = ["light" if name == "auto" else name for name in themes.split(",")]
    return next((name for name in names if name != "dark"), names[0])


class GMMPlotDirective(SphinxDirective):
    """`.. gmm-plot::` with an experiment file, or with an experiment as its content."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec = {
        "alt": directives.unchanged,
        "caption": directives.unchanged_required,
        "class": directives.class_option,
        "format": lambda argument: directives.choice(argument, ("png", "svg")),
        "name": directives.unchanged,
        "scale": directives.unchanged_required,
        "theme": directives.unchanged_required,
        "width": directives.length_or_percentage_or_unitless,
    }
    site: Site

    def run(self):
        """Draws the figure; without one the page says nothing, and Sphinx warns."""
        site = self.site
        ending = self.options.get("format", "png")
        node = gmm_plot_images(ending=ending)
        self.set_source_info(node)
        node["experiment"] = experiment = self._experiment(site)
        node["look"] = look = Look(
            themes=",".join(self._theme(experiment, t) for t in self._list("theme", "light,dark")),
            scale=self.options.get("scale", "2"),
        )
        if experiment.file:
            self.env.note_dependency(str(experiment.file))
        try:
            description = site.program.describe(experiment, look, ending)
            drawn = site.drawn(node)
            # Also where the builder shows no figures: others take up what it has read.
            for source in (drawn or site.program.draw(experiment, look, ending)).sources:
                self.env.note_dependency(source)
        except FigureError as problem:
            self.env.note_reread()
            logger.warning("%s", problem, location=node, type="gmm-plot")
            return []
        if drawn and drawn.warnings:
            logger.warning("%s", drawn.warnings, location=node, type="gmm-plot")
        node["alt"] = self.options.get("alt", description.alternative)
        node["width"] = self.options.get("width", f"{description.width}px")
        node["classes"] = self.options.get("class", [])
        return self._figure(node)

    def _experiment(self, site):
        page = Path(self.env.doc2path(self.env.docname))
        if not self.arguments:
            text = "\n".join(self.content)
            if not text.lstrip().startswith("{"):
                raise self.error(
                    "the content of gmm-plot without a file is an experiment, which begins with a brace")
            return Experiment(folder=page.parent, text=text)
        path, _ = self.env.relfn2path(self.arguments[0])
        return Experiment(folder=site.source, path=_argument(path))

    def _list(self, option, default):
        return [part.strip() for part in self.options.get(option, default).split(",")]

    def _theme(self, experiment, theme):
        """A theme file is named from the page, and to the program from its folder."""
        if "." not in theme:
            return theme
        _, path = self.env.relfn2path(theme)
        return _argument(os.path.relpath(path, experiment.folder))

    def _figure(self, node):
        caption, legend = self._caption()
        if not caption and "name" not in self.options:
            return [node]
        figure = nodes.figure("", node)
        self.set_source_info(figure)
        if caption:
            figure += caption
        if legend:
            figure += nodes.legend("", *legend)
        self.add_name(figure)
        return [figure]

    def _caption(self):
        if "caption" in self.options:
            if self.arguments and self.content:
                raise self.error("gmm-plot has a caption as its content and one in :caption:")
            text = self.options["caption"]
            children, messages = self.state.inline_text(text, self.lineno)
            return nodes.caption(text, "", *children), messages
        if not self.arguments or not self.content:
            return None, []
        parsed = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, parsed)
        first = parsed[0] if parsed.children else None
        if not isinstance(first, nodes.paragraph):
            raise self.error("the content of gmm-plot begins with a caption")
        caption = nodes.caption(first.rawsource, "", *first.children)
        caption.source, caption.line = first.source, first.line
        return caption, parsed.children[1:]


def _argument(path):
    """A path that no program takes for an option or for standard input."""
    return os.path.join(".", path) if path.startswith("-") else path


def show_images(app, doctree, docname):
    """Puts the images that the builder shows where figures stand."""
    for node in list(doctree.findall(gmm_plot_images)):
        try:
            drawn = GMMPlotDirective.site.drawn(node)
        except FigureError as problem:
            logger.warning("%s", problem, location=node, type="gmm-plot")
            node.replace_self([])
            continue
        if drawn is None:
            node.replace_self(_image(app, docname, node, "", []))
            continue
        looks = [["only-light"], ["only-dark"]] if len(drawn.figures) == 2 else [[]]
        if node["look"].themes.startswith("dark,"):
            looks.reverse()
        images = [
            _image(app, docname, node, path, look) for path, look in zip(drawn.figures, looks)
        ]
        if app.builder.format == "html":
            # A caption beside an image that is hidden would be hidden by some themes, too.
            node.replace_self(nodes.container("", *images, classes=["gmm-plot-figure"]))
        else:
            node.replace_self(images)


def _image(app, docname, node, path, look):
    uri = os.path.relpath(path, app.srcdir).replace(os.sep, "/") if path else ""
    if uri:
        app.env.images.add_file(docname, uri)
    # A link around an image that is hidden would still be reached with the keyboard.
    classes = node["classes"] + look + (["no-scaled-link"] if look else [])
    image = nodes.image("", uri=uri, candidates={"*": uri}, alt=node["alt"], classes=classes)
    image["width"] = node["width"]
    image.source, image.line = node.source, node.line
    return image


def begin(app):
    """Finds the program and the places of this run, and puts the style beside the theme's."""
    app.config.html_static_path.append(str(STYLE.parent))
    GMMPlotDirective.site = Site(app)


def setup(app):
    """Tells Sphinx of the directive."""
    app.add_config_value("gmm_plot_root", ".", "env", [str])
    app.add_node(gmm_plot_images)
    app.add_directive("gmm-plot", GMMPlotDirective)
    app.connect("builder-inited", begin)
    app.connect("doctree-resolved", show_images)
    app.add_css_file(STYLE.name)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
