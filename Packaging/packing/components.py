"""What of others is in the program: `components.toml`, held against what the linker took."""

import fnmatch
import re
import textwrap
import tomllib
from pathlib import Path

from packing.linking import REPOSITORY, PackagingError, objects, run

FOLDER = REPOSITORY / "Packaging"
DATA = tomllib.loads((FOLDER / "components.toml").read_text())
SHARED_TEXTS = DATA["shared-texts"]
WIDTH = 100
RULE = "=" * WIDTH


def licence_text(name):
    return (FOLDER / "licences" / name).read_text().rstrip() + "\n"


def names(taken, build):
    """Names of what the linker took, as components name them, with their paths and sizes.

    The program's own objects are left out, but for the one that holds the font.
    """
    own = {str(path): path for path in objects(build)}
    modules = {path.name.replace("-", "_") for path in (REPOSITORY / "Sources").iterdir()}
    for key, size in taken.items():
        path, member = key if isinstance(key, tuple) else (key, None)
        if path in own:
            folder = own[path].parent.name
            name = f"{folder}/{own[path].name}"
            if folder.removesuffix(".build") in modules and folder != "CStandardFont.build":
                continue
            path = str(own[path].parent)
        else:
            name = Path(path).name + (f"({member})" if member else "")
        yield name, path, size


def matches(name, pattern):
    if fnmatch.fnmatchcase(name, fnmatch_pattern(pattern)):
        return True
    library = name.partition("(")[0]
    return "(" not in pattern and fnmatch.fnmatchcase(library, fnmatch_pattern(pattern))


def fnmatch_pattern(pattern):
    return pattern.replace("[", "[[]")


def components(taken, build):
    """The components with their versions, if they are what the linker took."""
    found = [dict(component, taken=0) for component in DATA["component"]]
    unknown = {}
    for name, path, size in names(taken, build):
        known = False
        for component in found:
            if any(matches(name, pattern) for pattern in component["files"]):
                known = True
                component["taken"] += size
                component.setdefault("path", path)
        if not known:
            unknown[path] = unknown.get(path, 0) + size
    problems = [f"{path}: {size} bytes of it are linked in, and no component names it"
                for path, size in sorted(unknown.items())]
    problems += [f"{component['name']}: nothing of it is linked in" for component in found
                 if component["taken"] < component.get("bytes-at-least", 1)]
    if problems:
        raise PackagingError("Packaging/components.toml:\n  " + "\n  ".join(problems))
    swift = swift_version()
    for component in found:
        if component["version"] in ("swift", "in swift"):
            component["version"] = swift if component["version"] == "swift" else f"of Swift {swift}"
            component["purl"] = f"pkg:github/swiftlang/swift@swift-{swift}-RELEASE"
        else:
            package, version = debian_package(component["path"])
            component["version"] = upstream_version(version)
            component["purl"] = f"pkg:deb/debian/{package}@{version.replace('+', '%2B').replace(':', '%3A')}"
    return found


def swift_version():
    found = re.search(r"Swift version (\d[\d.]*)", run("swift", "--version"))
    if not found:
        raise PackagingError("`swift --version` names no version")
    return found[1]


def debian_package(path):
    """The package that has a file, and its version."""
    real = str(Path(path).resolve())
    # Libraries of packages are listed in /lib or in /usr/lib, which are one folder.
    for candidate in (real, real.removeprefix("/usr"), "/usr" + real):
        try:
            package = run("dpkg-query", "--search", candidate).split(":")[0]
            return package, run("dpkg-query", "--show", "--showformat=${Version}\n",
                                package).splitlines()[0]
        except PackagingError:
            continue
    raise PackagingError(f"no Debian package has {path}; which version it is of is known on Debian alone")


def upstream_version(version):
    """A Debian version without what Debian adds: 2.12.1 of 2.12.1+dfsg-5+deb12u4."""
    version = version.partition(":")[2] if ":" in version else version
    version = version.rpartition("-")[0] or version
    return re.sub(r"[.+~](dfsg|ds|really).*$", "", version)


def notices(found):
    """The text of THIRD-PARTY-NOTICES."""
    parts = ["Third-party notices\n"]
    everywhere = [component["name"] for component in found if component.get("everywhere")]
    listed = f"{', '.join(everywhere[:-1])} and {everywhere[-1]}"
    parts.append(paragraph(
        "gmm-plot itself is under the MIT licence, in the file LICENSE. The program for Linux is linked "
        "statically and contains these parts of others. What each licence asks of it, and its text, follow. "
        f"Where libraries are shared, as on macOS, the program contains {listed} alone."))
    width = max(len(f"{each['name']} {each['version']}") for each in found)
    parts.append("".join(
        f"  {each['name'] + ' ' + each['version']:{width}}  {each['licence']}\n" for each in found))
    for each in found:
        part = f"{RULE}\n{each['name']} {each['version']}\n{each['home']}\nLicence: {each['licence']}\n\n"
        part += paragraph("What it asks: " + " ".join(each["demands"].split()))
        for text in each["texts"]:
            part += "\n" + (f"The text of {title(text)} is at the end.\n" if text in SHARED_TEXTS
                            else licence_text(text))
        parts.append(part)
    for text in SHARED_TEXTS:
        if any(text in each["texts"] for each in found):
            parts.append(f"{RULE}\nThe text of {title(text)}\n\n{licence_text(text)}")
    return "\n".join(parts)


def title(text):
    return {"LGPL-2.1.txt": "the GNU Lesser General Public License, version 2.1",
            "GPL-3.txt": "the GNU General Public License, version 3",
            "Apache-2.0.txt": "the Apache License, version 2.0"}[text]


def paragraph(text):
    return textwrap.fill(text, WIDTH, break_on_hyphens=False, break_long_words=False) + "\n"
