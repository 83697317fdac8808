#!/usr/bin/env python3
"""Records what version 0.1 of gmm-plot, whose arguments swift-argument-parser 1.8.2 read, says of command lines.

    make_expected.py GMM_PLOT > expected.json

Each line has the arguments and the answer: a message, the kind of the text that is shown, or null where
something is done. Random lines are drawn from words that have something to do with each other.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

FIXED = [
    [], ["--help"], ["-h"], ["help"], ["help", "help"], ["help", "--help"], ["help", "-h", "fit"], ["help", "nothing"],
    ["help", "fit", "draw"], ["help", "--zz"], ["help", "-z"], ["help", "draw"], ["draw"], ["draw", "--help"], ["a.json", "--help"],
    ["--version"], ["fit", "--version"], ["--version", "--help"], ["--help-hidden"], ["-help"], ["--he"], ["---x"], ["-=x"], ["--=x"],
    ["-o=x.png", "a.json"], ["-o=", "a.json"], ["--output=", "a.json"], ["-jx", "y.json"], ["-oj", "a.png", "3", "a.json"],
    ["-oj", "a.png", "x", "a.json"], ["-qo"], ["-qo", "--force"], ["-vqz", "a.json"], ["-hx"], ["-qh"], ["--quiet=1", "a.json"],
    ["a.json", "--", "-q"], ["--", "fit"], ["a.json", "--", "--help"], ["fit", "--", "a", "b"], ["--", "--", "x"],
    ["--generate-completion-script", "bash"], ["--generate-completion-script=zsh"], ["fit", "--generate-completion-script", "fish"],
    ["--generate-completion-script", "tcsh"], ["a.json", "-q", "-v"], ["a.json", "-q", "-v", "--help"], ["--check", "--help"],
    ["a.json", "--diff", "x"], ["a.json", "--tolerance", "1"], ["a.json", "--check", "--diff", "-"], ["a.json", "-j", "0"],
    ["a.json", "-j", "-1"], ["a.json", "-j", "1.5"], ["a.json", "--theme", "a,a"], ["a.json", "--scale", "1,1"], ["a.json", "--scale", "0"],
    ["a.json", "--format", "PNG"], ["a.json", "--format", "gif"], ["a.json", "--limit", "few"],
    ["a.json", "--color", "red"], ["a.json", "--diagnostics", "xml"], ["a.json", "--timeout", "0"], ["a.json", "--timeout", "x"],
    ["a.json", "--components", "3-1"], ["a.json", "--components", "two"], ["fit", "a.json", "--spec", "-"],
    ["fit", "a.json", "--spec", "b", "-o", "b"], ["fit", "a", "b"], ["fit", "a", "b", "c"], ["fit"], ["validate"], ["schema", "x"],
    ["schema", "--dpi"], ["init", "a", "b"], ["init", "--set", "x=1"], ["extract"], ["extract", "--dpi", "3"], ["a.json", "--dpi", "200"],
    ["a.json", "--ppi=200"], ["a.json", "--title", "x"], ["a.json", "--themes", "x"], ["a.json", "--formt", "png"], ["a.json", "--bins", "3"],
    ["a.json", "--nonsense-of-some-length"], ["a.json", "-o", "-", "--json"], ["a.json", "-o", "-", "--check"],
    ["a.json", "-o", "-", "--depfile", "d"], ["a.json", "--depfile", "d", "--check"], ["a.json", "--depfile", "-"], ["a.json", "--set"],
    ["a.json", "--set", "-x"], ["a.json", "--root"], ["a\u0007.json", "--n\u001b[31m"], ["a.json", "--format", "\u001b[31mx"], ["fit", "a", "b\nc"],
]
WORDS = [
    "a.json", "b.csv", "fit", "help", "draw", "init", "validate", "schema", "-", "--", "-o", "x.png", "--output", "--output=y.png", "-q", "-v",
    "-qv", "-h", "--help", "--version", "--check", "--force", "--force=1", "--format", "png", "svg", "-j", "3", "-j3", "-jq", "--set", "a=1",
    "--column", "1", "--components", "2-3", "--theme", "dark", "--scale", "1,2", "--color", "never", "--timeout", "5", "--limit", "strangers",
    "--zz", "-z", "-oz", "-oq", "--fail-fast", "--json", "--diff", "d", "--tolerance", "1%", "--spec", "s.json", "--figure", "f/", "--formats",
    "--depfile", "--root", ".", "-qo", "--quiet", "--verbose", "--diagnostics", "json", "extract", "describe", "inspect", "sample",
]


def answer(program, arguments):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            env={"COLUMNS": "80", "LINES": "25", "PATH": os.environ["PATH"]}, check=False,
        )
    if done.returncode == 64 and done.stderr.startswith("Error: "):
        lines = done.stderr.removesuffix("\n").split("\n")
        return "\n".join(line for line in lines if not line.startswith("Did you mean 'gmm-plot "))
    text = done.stdout + done.stderr
    if text.startswith(("EXAMPLES:", "OVERVIEW:")):
        usage = next(line for line in text.split("\n") if line.startswith("USAGE: "))
        return ("first page, " if "SUBCOMMANDS:" in text else "page, ") + usage
    if done.returncode == 0 and text.startswith(("#!", "#compdef", "function ", "0.1.0")):
        return "script" if text[0] in "#f" else "version"
    return None


def main():
    program = os.path.abspath(sys.argv[1])
    random.seed(17)
    lines = FIXED + [random.choices(WORDS, k=random.randint(1, 6)) for _ in range(700)]
    cases = [{"arguments": line, "answer": answer(program, line)} for line in lines]
    json.dump(cases, sys.stdout, ensure_ascii=True, indent=0)
    print()


main()
