"""Sites on which the lines of `gmm-plot describe` are pasted."""

CAPTION = 'A *caption* of <b>"two"</b> & more.'
# The options of `describe`, with those that `gmm-plot` draws the same figures with, and the figures shown.
VARIANTS = {
    "plain": [],
    "choice": ["--theme", "light,dark"],
    "sharp": ["--theme", "light,dark", "--scale", "1,2"],
}


def check(bench, browser):
    """Pastes every form into a page of each tool, and looks at it."""
    _sphinx(bench, browser)
    _mkdocs(bench, browser)
    _html(bench, browser, "html")
    _html(bench, browser, "markdown")


def _lines(bench, folder, language, heading):
    """The lines of all forms, each after a heading; the figures are drawn into `figures`."""
    page = []
    for variant, options in VARIANTS.items():
        for kind, words in {"bare": [], "caption": ["--caption", CAPTION, "--label", variant]}.items():
            place = f"figures/{variant}-{kind}/"
            bench.make("gmm-plot", "specs/two.json", "-o", place, *options, folder=folder)
            lines = bench.make(
                "gmm-plot", "describe", "specs/two.json", "--format", language, "--figure", place,
                *options, *words, folder=folder,
            )
            page.append(heading(f"{variant} {kind}") + lines)
    return "\n".join(page)


COUNT = 2 * len(VARIANTS)


def _sphinx(bench, browser):
    folder = bench.example("Sphinx", "pasted-sphinx")
    (folder / "markdown.md").unlink()
    (folder / "conf.py").write_text('html_theme = "furo"\nnumfig = True\n')
    lines = _lines(bench, folder, "rst", lambda text: f"{text}\n{'-' * len(text)}\n\n")
    references = "See :numref:`plain`.\n\n"
    (folder / "index.rst").write_text(f"Pasted\n======\n\n{references}{lines}")
    site = folder / "_build/html"
    bench.make("sphinx-build", "-q", "-W", "--keep-going", "-b", "html", folder, site)
    browser.look("pasted-sphinx", site, "index.html", COUNT)


def _mkdocs(bench, browser):
    folder = bench.example("MkDocs", "pasted-mkdocs")
    settings = (folder / "mkdocs.yml").read_text()
    (folder / "mkdocs.yml").write_text(settings.replace("plugins: [search, gmm-plot]\n", ""))
    lines = _lines(bench, folder / "docs", "mkdocs", lambda text: f"## {text}\n\n")
    (folder / "docs/index.md").write_text(f"# Pasted\n\n[Figure](#plain)\n\n{lines}")
    bench.make("mkdocs", "build", "--strict", "--quiet", folder=folder)
    browser.look("pasted-mkdocs", folder / "site", "index.html", COUNT)


def _html(bench, browser, language):
    """A page whose style knows nothing of figures but that they are no wider than the page."""
    from markdown_it import MarkdownIt

    folder = bench.example("Sphinx", f"pasted-{language}")
    if language == "html":
        content = _lines(bench, folder, language, lambda text: f"<h2>{text}</h2>\n")
        style = ""
    else:
        content = MarkdownIt("commonmark").render(
            _lines(bench, folder, language, lambda text: f"## {text}\n\n")
        )
        # What GitHub's own style says of images.
        style = "img { max-width: 100%; box-sizing: content-box }"
    (folder / "index.html").write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
        f'<meta name="viewport" content="width=device-width"><title>Pasted</title><style>figure {{ margin: 0 }} {style}</style>'
        f"<main>\n{content}</main></html>"
    )
    browser.look(f"pasted-{language}", folder, "index.html", COUNT)
