"""What readers of each language make of the lines of `gmm-plot describe`, whatever the texts are."""

import json
import re
import shutil
from html.parser import HTMLParser

import texts

LABEL = "fig-a.b"


def check(bench):
    """Has each language read descriptions and captions that look like marks, and compares."""
    folder = bench.scratch / "languages"
    folder.mkdir()
    for name, read in READERS.items():
        described, expected = [], []
        for text in texts.TEXTS:
            described.append(_described(bench, folder, name, text))
            expected.append((texts.alternative(name, text), texts.line(texts.argument(text))))
        for text, (page, got), wanted in zip(
            texts.TEXTS, read(bench, folder, described), expected, strict=True
        ):
            bench.expect(got == wanted, f"{name} reads {got} for {text!r}, from:\n{page}")
    _paper(bench, folder)


def _described(bench, folder, language, text, *options):
    """The lines for a figure with a text for who cannot see it, and the same as its caption."""
    experiment = {
        "description": text,
        "mixture": {"components": [{"weight": 1, "mean": 0, "sd": 1}]},
        "sample": {"size": 10},
        "figure": {"size": [3, 2], "dpi": 50},
    }
    (folder / "two.json").write_text(json.dumps(experiment))
    return bench.make(
        "gmm-plot", "describe", "two.json", "--format", language,
        f"--caption={texts.argument(text)}", *options,
        folder=folder,
    )


class _Reader(HTMLParser):
    """Keeps the text of images and captions, and all other tags and text."""

    def __init__(self, page):
        super().__init__()
        self.alternatives, self.caption, self.rest = [], "", []
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.alternatives.append(dict(attrs)["alt"])
        elif tag == "figcaption":
            self._inside = True
        elif tag not in ("figure", "p", "picture", "source"):
            self.rest.append(tag)

    def handle_endtag(self, tag):
        if tag == "figcaption":
            self._inside = False

    def handle_data(self, data):
        if self._inside:
            self.caption += data
        elif data.strip():
            self.rest.append(data)

    @property
    def found(self):
        return (*self.alternatives, self.caption, *self.rest)


def _html(bench, folder, pages):
    return [(page, _Reader(page).found) for page in pages]


def _markdown(bench, folder, pages):
    from markdown_it import MarkdownIt

    return [(page, _Reader(MarkdownIt("commonmark").render(page)).found) for page in pages]


def _mkdocs(bench, folder, pages):
    """With the extensions that Material names, too."""
    import markdown

    extensions = ["attr_list", "md_in_html", "smarty", "tables", "toc", "footnotes", "abbr"]
    extensions += [
        f"pymdownx.{name}"
        for name in "arithmatex betterem caret critic emoji keys magiclink mark smartsymbols "
        "superfences tasklist tilde inlinehilite snippets".split()
    ]
    found = []
    for page in pages:
        html = markdown.markdown(page, extensions=extensions)
        found.append((f"{page}{html}", tuple(map(texts.straight, _Reader(html).found))))
    return found


def _restructured(bench, folder, pages):
    import docutils.core
    from docutils import nodes

    found = []
    for page in pages:
        document = docutils.core.publish_doctree(
            page, settings_overrides={"report_level": 1, "halt_level": 1}
        )
        image, caption = next(document.findall(nodes.image)), next(document.findall(nodes.caption))
        kinds = {type(node).__name__ for node in document.findall()}
        if kinds != {"document", "figure", "image", "caption", "Text"}:
            found.append((page, kinds))
        else:
            found.append((page, (image["alt"], caption.astext())))
    return found


def _quarto(bench, folder, pages):
    """Quarto reads pages with Pandoc."""
    if not shutil.which("pandoc"):
        bench.expect(False, "there is no pandoc; Scripts/install-packages --pages installs it")
        return []
    found = []
    for page in pages:
        written = bench.make("pandoc", "-f", "markdown-smart+autolink_bare_uris", "-t", "json", text=page)
        document = json.loads(written)
        # A paragraph that has one image, of which these are the attributes, the text and the address.
        (block,) = document["blocks"]
        (image,) = block["c"]
        attributes, content, _ = image["c"]
        caption = "".join({"Str": part.get("c"), "Space": " "}[part["t"]] for part in content)
        found.append((page, (dict(attributes[2])["fig-alt"], caption)))
    return found


def _docc(bench, folder, pages):
    """A catalog with an article that shows a figure of its own for each text."""
    if not shutil.which("docc"):
        bench.expect(False, "there is no docc, which comes with Swift")
        return []
    catalog = folder / "Pages.docc"
    catalog.mkdir()
    bench.make("gmm-plot", "two.json", "-o", "two.png", folder=folder)
    article = "# Figures\n\nSee.\n\n## Overview\n\n"
    for number, page in enumerate(pages):
        shutil.copy(folder / "two.png", catalog / f"n{number}.png")
        article += page.replace('"two.png"', f'"n{number}.png"') + "\n"
    (catalog / "Figures.md").write_text(article)
    output = folder / "pages.doccarchive"
    said = bench.make(
        "docc", "convert", catalog, "--output-dir", output, "--fallback-display-name", "Pages",
        "--fallback-bundle-identifier", "Pages",
    )
    bench.expect("warning" not in said, f"DocC warns: {said}")
    document = json.loads((output / "data/documentation/figures.json").read_text())
    (section,) = document["primaryContentSections"]
    found = []
    for page, block in zip(pages, section["content"][1:]):
        (image,) = block["inlineContent"]
        (part, *others) = image["metadata"]["abstract"]
        alternative = document["references"][image["identifier"]]["alt"]
        caption = part["text"] if not others else image["metadata"]
        found.append((page, (alternative, texts.straight(caption))))
    return found


def _typst(bench, folder, pages):
    import typst

    bench.make("gmm-plot", "two.json", "-o", "two.svg", folder=folder)
    found = []
    for page in pages:
        (folder / "page.typ").write_text(page)
        # The image is found once the page is laid out.
        (image,) = json.loads(typst.query(str(folder / "page.typ"), "image"))
        (figure,) = json.loads(typst.query(str(folder / "page.typ"), "figure"))
        caption = texts.straight(_typst_text(figure["caption"]["body"]))
        found.append((page, (image["alt"], caption)))
    return found


def _typst_text(content):
    """The text of content that has no marks but spaces and text."""
    if content["func"] == "sequence":
        return "".join(map(_typst_text, content["children"]))
    return " " if content["func"] == "space" else content["text"]


READERS = {
    "html": _html,
    "markdown": _markdown,
    "mkdocs": _mkdocs,
    "rst": _restructured,
    "quarto": _quarto,
    "docc": _docc,
    "typst": _typst,
}


def _paper(bench, folder):
    """LaTeX and Typst set pages with all captions, in the width of the figure or of the column."""
    import typst

    wide = ("--set", "figure.size=[9, 3]")
    for language, ending in {"latex": "pdf", "typst": "svg"}.items():
        pages = [_described(bench, folder, language, text) for text in texts.TEXTS]
        pages.append(
            _described(
                bench, folder, language, "Wide", "--label", LABEL, *wide,
                "--figure", f"wide.{ending}",
            )
        )
        (folder / f"{language}.part").write_text("\n".join(pages))
        bench.make("gmm-plot", "two.json", "-o", f"two.{ending}", folder=folder)
        bench.make("gmm-plot", "two.json", "-o", f"wide.{ending}", *wide, folder=folder)
    if shutil.which("pdflatex"):
        _latex(bench, folder)
    else:
        bench.expect(False, "there is no LaTeX; Scripts/install-packages --pages installs it")
    content = (folder / "typst.part").read_text()
    (folder / "typst.typ").write_text(
        f'#set page(paper: "a4")\n#set text(hyphenate: false)\n{content}\nSee @{LABEL}.\n'
    )
    typst.compile(str(folder / "typst.typ"), output=str(bench.pictures / "typst.pdf"))
    _compare(bench, bench.pictures / "typst.pdf")


def _latex(bench, folder):
    content = (folder / "latex.part").read_text()
    # LaTeX keeps at most 18 figures that are yet to be placed.
    content = content.replace("\\end{figure}", "\\end{figure}\n\\clearpage")
    page = (
        "\\documentclass{article}\n\\usepackage{graphicx}\n\\hyphenpenalty=10000\\exhyphenpenalty=10000\n"
        f"\\begin{{document}}\n{content}\nSee \\ref{{{LABEL}}}.\n\\end{{document}}\n"
    )
    (folder / "latex.tex").write_text(page)
    for engine in ("pdflatex", "lualatex"):
        command = [engine, "-interaction=nonstopmode", "-halt-on-error", "-output-directory", folder]
        for _ in range(2):
            said = bench.make(*command, "latex.tex", folder=folder)
        bench.expect("undefined" not in said, f"{engine} lacks a reference: {said}")
        bench.expect(
            not re.search(r"Overfull \\hbox \((\d{2,})", said), f"{engine} sets too wide: {said}"
        )
        shutil.copy(folder / "latex.pdf", bench.pictures / f"{engine}.pdf")
    _compare(bench, bench.pictures / "lualatex.pdf")


def _compare(bench, file):
    """A PDF has every caption, whatever became of spaces and quotes."""
    text = texts.bare(bench.make("pdftotext", "-raw", file, "-"))
    for caption in texts.TEXTS:
        wanted = texts.bare(texts.line(texts.argument(caption)))
        bench.expect(wanted in text, f"{file.name} lacks {wanted!r}")
