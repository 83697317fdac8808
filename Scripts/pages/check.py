"""Checks figures on pages; see Scripts/test-pages."""

import argparse
import sys
import tempfile
from pathlib import Path

import languages
import pasted
import rebuilding
import sites
from bench import Bench
from browser import Browser

REPOSITORY = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(prog="Scripts/test-pages")
    parser.add_argument("--gmm-plot", default=".build/release/gmm-plot", metavar="PROGRAM")
    parser.add_argument("--folder", default=".build/pages/pictures", metavar="DIR")
    parser.add_argument("--only", choices=["languages", "sites", "pasted", "rebuilding"])
    arguments = parser.parse_args()
    pictures = Path(arguments.folder).resolve()
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(REPOSITORY, Path(arguments.gmm_plot).resolve(), Path(scratch), pictures)
        if arguments.only in (None, "languages"):
            languages.check(bench)
        if arguments.only in (None, "rebuilding"):
            rebuilding.check(bench)
        if arguments.only in (None, "sites", "pasted"):
            with Browser(bench) as browser:
                if arguments.only in (None, "sites"):
                    sites.check(bench, browser)
                if arguments.only in (None, "pasted"):
                    pasted.check(bench, browser)
    print(f"{bench.checks} checks, {bench.failures} failed; pictures are in {pictures}")
    sys.exit(1 if bench.failures or not bench.checks else 0)


main()
