"""Prints what a figure of the theme auto shows on the pages of pages.json, by the selectors in its style sheet:
dark, light, or what its reader prefers.

    python3 pages.py FIGURE.svg    # soupsieve and Beautiful Soup

The pages have what the themes put on theirs, each with an element in the place of the figure. The same
were looked at in Chromium 156, with either preference of the reader.
"""

import json
import re
import sys
from pathlib import Path

import bs4
import soupsieve

style = re.search("<style>(.*)</style>", Path(sys.argv[1]).read_text(encoding="utf-8"))[1]
light, dark = re.search(r"\}\}(:is\([^{]*\))\{[^}]*:initial\}(:is\([^{]*\))\{[^}]*\}$", style).groups()

for page in json.loads((Path(__file__).parent / "pages.json").read_text(encoding="utf-8")):
    soup = bs4.BeautifulSoup(page["html"], "html.parser")
    shows = "reader's"
    # The nearest element counts, and of two rules for one element the second.
    for element in soup.find(id="figure").parents:
        if isinstance(element, bs4.BeautifulSoup):
            break
        if soupsieve.match(dark, element) or soupsieve.match(light, element):
            shows = "dark" if soupsieve.match(dark, element) else "light"
            break
    print(json.dumps({"theme": page["theme"], "shows": shows}, ensure_ascii=False))
