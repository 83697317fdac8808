"""The sites of the examples, whose figures the extensions draw."""

import re

# Whether the pages of a theme are dark for readers who wish for that.
SPHINX_THEMES = {"furo": True, "pydata_sphinx_theme": True, "alabaster": False, "sphinx_rtd_theme": False}
MKDOCS_THEMES = {"material": True, "mkdocs": True, "readthedocs": False}


def check(bench, browser):
    """Builds the sites with several themes, and looks at their pages."""
    for theme, follows in SPHINX_THEMES.items():
        folder = bench.example("Sphinx", f"sphinx-{theme}")
        site = folder / "_build/html"
        bench.make(
            "sphinx-build", "-q", "-W", "--keep-going", "-j", "2", "-b", "html",
            "-D", f"html_theme={theme}", folder, site,
        )
        browser.look(f"sphinx-{theme}", site, "index.html", 3, follows)
        browser.look(f"sphinx-{theme}-markdown", site, "markdown.html", 1, follows)
    for theme, follows in MKDOCS_THEMES.items():
        folder = bench.example("MkDocs", f"mkdocs-{theme}")
        if theme != "material":
            _choose(folder / "mkdocs.yml", theme)
        bench.make("mkdocs", "build", "--strict", "--quiet", folder=folder)
        browser.look(f"mkdocs-{theme}", folder / "site", "index.html", 2, follows)
    folder = bench.example("MkDocs", "mkdocs-without-palette")
    settings = folder / "mkdocs.yml"
    settings.write_text(re.sub(r"  palette:\n(    .*\n)+", "", settings.read_text()))
    bench.make("mkdocs", "build", "--strict", "--quiet", folder=folder)
    browser.look("mkdocs-without-palette", folder / "site", "index.html", 2, False)
    _latex(bench)


def _choose(file, theme):
    """Chooses another theme for MkDocs, that follows the reader's wish if it can."""
    settings = file.read_text()
    mode = "  color_mode: auto\n" if theme == "mkdocs" else ""
    file.write_text(re.sub(r"theme:\n(  .*\n)+", f"theme:\n  name: {theme}\n{mode}", settings))


def _latex(bench):
    """The pages of LaTeX have the figures as PDF, one for each."""
    folder = bench.example("Sphinx", "sphinx-latex")
    bench.make("sphinx-build", "-q", "-W", "-b", "latex", folder, folder / "out")
    text = (folder / "out/mixtures.tex").read_text()
    shown = re.findall(r"\\sphinxincludegraphics(?:\[.*?\])?\{\{(.*?)\}\.(.*?)\}", text)
    bench.expect(
        shown == [("two", "pdf"), ("heights", "pdf"), ("figure", "pdf"), ("heights", "pdf")],
        f"LaTeX shows {shown}",
    )
    for name, ending in shown:
        content = (folder / "out" / f"{name}.{ending}").read_bytes()
        bench.expect(content.startswith(b"%PDF-"), f"{name}.{ending} is no PDF")
