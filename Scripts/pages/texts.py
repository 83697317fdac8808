"""Texts that look like marks of some language, and what is to be read in their place."""

import re
import unicodedata

TEXTS = [
    "Bars under a curve.",
    "A \"b\" &lt; <c> [d](e) `f` *g* \\ h_i |j| 'k' l m n é",
    "::error::injected",
    "  ::set-output name=status::0",
    "a ##[add-mask]e ##[error]b",
    "###[group]x ##vso[task.setvariable variable=x]y",
    "1. one",
    "12) two",
    "- item",
    "+ item",
    "* item",
    "(a) item",
    "A. item",
    "iv) item",
    "#. item",
    "# heading",
    "= heading",
    "/ term: description",
    "> quotation",
    ">>> test",
    "| line",
    ".. comment",
    "__ target",
    "--- rule",
    "=== rule",
    "::: {.block}",
    "``` code",
    "~~~ code",
    "-o option",
    "/V option",
    ": definition",
    "!!! note",
    "    code",
    "a::",
    "ends with \\",
    "\\",
    "}",
    "a } b }",
    "{ #label .class }",
    '{{< include x >}} {% raw %} ${y} {{ z }} --8<-- "x"',
    "$x^2$ \\(a\\) #let x = 1 \\input{a} \\u{41} #panic()",
    "</figcaption><script>alert(1)</script><!-- x",
    '@Image(source: "x") @a @@b',
    "http://a.example/b www.a.example a@b.example",
    ":smile: ++ctrl++ ==marked== ^^up^^ ~~out~~ {--x--} (c) +/- 1/2",
    "*/ // /* x */ '' ``y`` ,, <<z>> ?` !`",
    "zero-mean -- and --- more ...",
    "<doc:x> ``y`` ^[z](w: 1) ![x](y) [^1] [1]_ |s|_ `x`_ :ref:`y` http: //z",
    "&amp; &#91; &quot; %20 %comment",
    '"',
    "'",
    "a\u001b[31mb\u0000c",
    "a\u202eb\u2067c\u200fd",
    "a\nb\r\n\tc\u2028d",
]


def line(text):
    """The text as one line, without what moves a cursor or turns the direction of text."""
    text = re.sub("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)
    shown = "".join(" " if unicodedata.category(c) == "Cc" else c for c in text)
    return " ".join(shown.split())


def argument(text):
    """The text as a program can be given it."""
    return text.replace("\0", "")


def alternative(language, text):
    """The text for who cannot see a figure, as a language can write it."""
    text = line(text)
    if language in ("rst", "docc"):
        text = re.sub(r"##([a-z]*)\[", r"##\1 [", text)
        text = "| " + text if text.startswith("::") else text
    if language == "docc":
        text = text.replace('"', "'")
        text = text + " " if text.endswith("\\") else text
    return text


def straight(text):
    """A text with the quotes, dashes and dots that are typed, not those that are printed."""
    for printed, typed in {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "--", "—": "---", "…": "..."}.items():
        text = text.replace(printed, typed)
    return text


def bare(text):
    """A text without spaces, with quotes that are typed."""
    return re.sub(r"\s", "", straight(text).replace("`", "'"))
