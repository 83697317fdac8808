"""The Debian package, a native one: version and changelog are those of the release."""

import datetime
import gzip
import hashlib
import os
import re
import textwrap

from packing.archive import SHARED_FILES
from packing.components import SHARED_TEXTS, licence_text
from packing.linking import run
from packing.release import REPOSITORY

# What Debian calls an architecture, by what the system calls it.
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
FOLDERS = {"share/zsh/site-functions": "share/zsh/vendor-completions"}


def debian_package(release, found, folder):
    """The name and bytes of the package."""
    architecture = ARCHITECTURES[release.machine]
    files = {"usr/bin/gmm-plot": release.program}
    for name, origin in SHARED_FILES.items():
        place, _, file = name.rpartition("/")
        files[f"usr/{FOLDERS.get(place, place)}/{file}"] = (REPOSITORY / origin).read_bytes()
    # What a shell reads is not run.
    completions = "usr/share/bash-completion/completions/gmm-plot"
    files[completions] = files[completions].removeprefix(b"#!/bin/bash\n")
    files["usr/share/man/man1/gmm-plot.1.gz"] = packed(files.pop("usr/share/man/man1/gmm-plot.1"))
    documents = "usr/share/doc/gmm-plot"
    files[f"{documents}/changelog.gz"] = packed(changelog(release).encode())
    files[f"{documents}/copyright"] = copyright_file(release, found).encode()
    for name, text in release.examples().items():
        files[f"{documents}/examples/{name}"] = text.encode()
    files["usr/share/lintian/overrides/gmm-plot"] = release.template("lintian-overrides").encode()
    size = sum((len(content) + 1023) // 1024 for content in files.values())
    files["DEBIAN/md5sums"] = "".join(
        f"{hashlib.md5(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()
    files["DEBIAN/control"] = release.template("control").replace(
        "ARCHITECTURE", architecture).replace("SIZE", str(size)).replace(
            "MAINTAINER", maintainer(release)).encode()

    tree = folder / "debian"
    for name, content in files.items():
        path = tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o755 if name == "usr/bin/gmm-plot" else 0o644)
    for path in [tree, *(path for path in tree.rglob("*") if path.is_dir())]:
        path.chmod(0o755)
    package = folder / f"gmm-plot_{release.version}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "-z9", "--build", tree, package,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch)})
    return package.name, package.read_bytes()


def packed(content):
    return gzip.compress(content, 9, mtime=0)


def maintainer(release):
    """A name and an address, which every package has."""
    return f"{release.owner} <{release.owner}@users.noreply.github.com>"


def changelog(release):
    """What has changed, in Debian's form: an item for each of the release's."""
    lines = [f"gmm-plot ({release.version}) unstable; urgency=medium", ""]
    for block in re.split(r"\n(?=- |### )|\n\n+", release.changes):
        text = " ".join(block.split())
        if text.startswith("### "):
            lines += textwrap.wrap(f"[ {text[4:]} ]", 78, initial_indent="  ",
                                   subsequent_indent="    ")
        elif text:
            lines += textwrap.wrap(text.removeprefix("- "), 78, initial_indent="  * ",
                                   subsequent_indent="    ", break_on_hyphens=False)
    midnight = datetime.datetime.fromtimestamp(release.epoch, datetime.timezone.utc)
    lines += ["", f" -- {maintainer(release)}  {midnight.strftime('%a, %d %b %Y %H:%M:%S')} +0000", ""]
    return "\n".join(lines)


def copyright_file(release, found):
    """The licences of the program and of its components, machine-readable (DEP 5)."""
    stanzas = ["Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
               f"Upstream-Name: gmm-plot\nSource: {release.home}\n"
               "Comment:\n" + field(
                   "The program is linked statically. After its own licence come those of the parts of "
                   "others in it, with the texts that they are to be accompanied by.")]
    licence = (REPOSITORY / "LICENSE").read_text()
    title, rights, text = licence.split("\n\n", 2)
    stanzas.append(f"Files: *\nCopyright: {rights.removeprefix('Copyright (c) ')}\nLicense: Expat\n"
                   + field(text, verbatim=True))
    for each in found:
        # Debian's name for the licence MIT is that of a library here.
        name = re.sub(r"[^A-Za-z0-9.+-]+", "-", each["name"]) + "-parts"
        texts = "\n".join(
            f"On Debian the text is in /usr/share/common-licenses/{text.removesuffix('.txt')}."
            if text in SHARED_TEXTS else licence_text(text) for text in each["texts"])
        stanzas.append(
            f"Files: usr/bin/gmm-plot\nCopyright: the authors of {each['name']} {each['version']}, "
            f"{each['home']}\nLicense: {name}\n"
            + field(f"{each['licence']}\n\n{' '.join(each['demands'].split())}\n\n{texts}", verbatim=True))
    return "\n".join(stanzas)


def field(text, verbatim=False):
    """The further lines of a field: each indented, empty ones with a dot."""
    lines = text.splitlines() if verbatim else textwrap.wrap(text, 78)
    return "".join(f" {line.rstrip()}\n" if line.strip() else " .\n" for line in lines)
