"""What a release is: its version, where it is published, its date, and the files of the repository."""

import datetime
import platform
import re

from packing.linking import REPOSITORY, PackagingError

SUMMARY = "Draws Gaussian mixtures: finished PNG, SVG and PDF from experiment files"


class Release:
    """A version of the program for this kind of machine, published in a repository on GitHub."""

    def __init__(self, version, repository, program=None):
        if not re.fullmatch(r"\d+\.\d+\.\d+", version):
            raise PackagingError(f"{version} is no version of three numbers, such as 1.2.3")
        if not re.fullmatch(r"[A-Za-z0-9-]+/[A-Za-z0-9._-]+", repository):
            raise PackagingError(f"{repository} is no repository, such as OWNER/gmm-plot")
        self.version = version
        self.repository = repository
        self.owner = repository.split("/")[0]
        self.home = f"https://github.com/{repository}"
        self.tag = f"v{version}"
        self.downloads = f"{self.home}/releases/download/{self.tag}"
        self.date, self.changes = changelog_entry(version)
        # Midnight in UTC, the time of everything that is packed.
        self.epoch = int(datetime.datetime.combine(
            self.date, datetime.time(), datetime.timezone.utc).timestamp())
        # Its bytes.
        self.program = program
        self.system = {"Linux": "linux", "Darwin": "macos"}[platform.system()]
        self.machine = platform.machine()

    @property
    def name(self):
        """The folder within archives."""
        return f"gmm-plot-{self.version}"

    def documents(self):
        """The texts that go into every package, as bytes by name."""
        return {name: (REPOSITORY / name).read_bytes() for name in ("LICENSE", "THIRD-PARTY-NOTICES")}

    def template(self, name):
        """A file of `templates` with this release's version, repository and the like."""
        return self.filled((REPOSITORY / "Packaging/templates" / name).read_text())

    def filled(self, text):
        """A text with VERSION, OWNER/gmm-plot and SUMMARY replaced, wherever they stand as words."""
        text = re.sub(r"\bOWNER/gmm-plot\b", lambda _: self.repository, text)
        text = re.sub(r"\bSUMMARY\b", lambda _: SUMMARY, text)
        return re.sub(r"(?<![${])\b(v?)VERSION\b", lambda match: match[1] + self.version, text)

    def examples(self):
        """What Examples has for continuous integration, filled in, as texts by name."""
        folder = REPOSITORY / "Examples"
        paths = sorted(path for pattern in ("*.yml", "*.yaml") for path in folder.rglob(pattern))
        return {str(path.relative_to(folder)): self.filled(path.read_text()) for path in paths}


def changelog_entry(version):
    """The date of a version in CHANGELOG.md, and the text below its heading."""
    text = (REPOSITORY / "CHANGELOG.md").read_text()
    number = re.escape(version)
    found = re.search(
        rf"^## (?:\[{number}\]|{number}) - (\d{{4}}-\d\d-\d\d)\s*$\n(.*?)(?=^## |\Z)", text,
        re.MULTILINE | re.DOTALL)
    if not found:
        raise PackagingError(f"CHANGELOG.md has no heading `## {version} - YEAR-MONTH-DAY`")
    try:
        return datetime.date.fromisoformat(found[1]), found[2].strip()
    except ValueError:
        raise PackagingError(f"CHANGELOG.md: {found[1]} is no date") from None


def program_version():
    """The version that `gmm-plot --version` names."""
    path = REPOSITORY / "Sources/GMMPlotCommand/Version.swift"
    found = re.search(r'^let version = "([^"]*)"$', path.read_text(), re.MULTILINE)
    if not found:
        raise PackagingError(f"{path.relative_to(REPOSITORY)} names no version")
    return found[1]
