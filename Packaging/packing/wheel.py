"""The Python wheel: the program as the command gmm-plot, and the package gmm_plot that finds it.

Binary distribution format 1.0 (PEP 427), core metadata 2.4 (PEP 639). A statically linked program needs no C
library, so that it may carry the tags of any (PEP 600, PEP 656).
"""

import base64
import hashlib
import io
import zipfile

from packing.release import REPOSITORY, SUMMARY

PACKAGE = REPOSITORY / "Packaging/python"
TAGS = ["manylinux2014_{0}", "manylinux_2_17_{0}", "musllinux_1_1_{0}"]


def wheel(release):
    """The name and bytes of the wheel."""
    stem = f"gmm_plot-{release.version}"
    information = f"{stem}.dist-info"
    platforms = [tag.format(release.machine) for tag in TAGS]
    files = {f"gmm_plot/{path.relative_to(PACKAGE / 'gmm_plot')}": path.read_bytes()
             for path in (PACKAGE / "gmm_plot").rglob("*")
             if path.is_file() and "__pycache__" not in path.parts}
    files[f"{stem}.data/scripts/gmm-plot"] = release.program
    if (PACKAGE / "entry_points.txt").exists():
        files[f"{information}/entry_points.txt"] = (PACKAGE / "entry_points.txt").read_bytes()
    for name, content in release.documents().items():
        files[f"{information}/licenses/{name}"] = content
    files[f"{information}/METADATA"] = metadata(release).encode()
    files[f"{information}/WHEEL"] = "".join([
        "Wheel-Version: 1.0\nGenerator: gmm-plot\nRoot-Is-Purelib: false\n",
        *(f"Tag: py3-none-{platform}\n" for platform in platforms)]).encode()
    record = "".join(
        f"{name},sha256={digest(files[name])},{len(files[name])}\n" for name in sorted(files))
    files[f"{information}/RECORD"] = f"{record}{information}/RECORD,,\n".encode()
    return f"{stem}-py3-none-{'.'.join(platforms)}.whl", archive(files, release.date)


def metadata(release):
    return f"""\
Metadata-Version: 2.4
Name: gmm-plot
Version: {release.version}
Summary: {SUMMARY}
License-Expression: MIT
License-File: LICENSE
License-File: THIRD-PARTY-NOTICES
Project-URL: Homepage, {release.home}
Project-URL: Changelog, {release.home}/blob/{release.tag}/CHANGELOG.md
Requires-Python: >=3.10
Classifier: Environment :: Console
Classifier: Intended Audience :: Science/Research
Classifier: Operating System :: POSIX :: Linux
Classifier: Topic :: Scientific/Engineering :: Visualization
Description-Content-Type: text/markdown

{release.template("wheel.md")}"""


def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def archive(files, date):
    """A zip archive; what says of itself what the wheel is comes last, as the format recommends."""
    names = sorted(files, key=lambda name: (".dist-info/" in name, name))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as wheel_file:
        for name in names:
            entry = zipfile.ZipInfo(name, (date.year, date.month, date.day, 0, 0, 0))
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            mode = 0o755 if ".data/scripts/" in name else 0o644
            entry.external_attr = (0o100000 | mode) << 16
            wheel_file.writestr(entry, files[name])
    return target.getvalue()
