"""Links the objects of a release build once more, and reads what the linker took."""

import json
import os
import platform
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PACKAGES = ["fontconfig", "freetype2", "fribidi", "libpng", "zlib"]


class PackagingError(Exception):
    """What cannot be packed, and why."""


def run(*command, **options):
    """Runs a command and returns what it prints; an error shows the last lines."""
    command = [str(word) for word in command]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, **options)
    if result.returncode != 0:
        lines = (result.stdout + result.stderr).decode(errors="replace").splitlines()
        raise PackagingError("\n".join([f"{command[0]} ended with {result.returncode}:", *lines[-20:]]))
    return result.stdout.decode(errors="replace")


def objects(build):
    """The program's own objects, as the Swift package manager lists them beside the program."""
    path = build / "gmm-plot.product/Objects.LinkFileList"
    if not path.exists():
        raise PackagingError(f"{path} is missing; build with Scripts/build")
    return [Path(line.strip("'\"")) for line in path.read_text().splitlines() if line]


def linked_files(build, folder):
    """What the linker took, as sizes by path, or by (path, member) where a library has it.

    The program is linked as Scripts/build does, with a map; that it comes out the same is checked, so
    that the map is known to be that of the program.
    """
    program, map_file = folder / "linked", folder / "map"
    libraries = run("pkg-config", "--static", "--libs-only-l", *PACKAGES).split()
    target = json.loads(run("swiftc", "-print-target-info"))
    tools = Path(target["paths"]["runtimeResourcePath"]).parents[1] / "bin"
    run("swiftc", "-static-executable", "-emit-executable", "-o", program,
        "-Xclang-linker", f"--ld-path={REPOSITORY / 'Scripts/link-small'}",
        *(word for library in libraries for word in ("-Xlinker", library)),
        # The Swift package manager gives each program's entry point a name of its own.
        *"-Xlinker --gc-sections -Xlinker --defsym -Xlinker main=gmm_plot_main".split(),
        "-Xlinker", f"-Map={map_file}", f"@{build / 'gmm-plot.product/Objects.LinkFileList'}",
        env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}",
             "GMM_PLOT_LINK_FOLDER": str(folder / "link-small")})
    if stripped(program, folder) != stripped(build / "gmm-plot", folder):
        raise PackagingError(
            f"{build / 'gmm-plot'} is not what its objects give when they are linked statically")
    taken = read_map(map_file)
    program.unlink()
    map_file.unlink()
    return taken


def stripped(program, folder):
    """The bytes of a program without symbols, debug information and names of compilers."""
    copy = folder / "stripped"
    shutil.copy2(program, copy)
    if platform.system() == "Darwin":
        run("strip", "-x", copy)
    else:
        run("strip", "--strip-all", "--remove-section=.comment", copy)
    content = copy.read_bytes()
    copy.unlink()
    return content


# A piece of a section in lld's map: its address, the same when it is loaded, its size and alignment, then the
# file, the member where that is a library, and the section.
PIECE = re.compile(r"^ *([0-9a-f]+) +[0-9a-f]+ +([0-9a-f]+) +\d+ {9}(\S.*?)(?:\(([^()]+)\))?:\([^()]*\)$")


def read_map(path):
    """The sizes of what lld's map says is in memory when the program runs."""
    sizes = Counter()
    for line in path.read_text(errors="replace").splitlines():
        found = PIECE.match(line)
        # What is not in memory, such as debug information, has no address.
        if found and int(found[1], 16) and found[3].startswith("/"):
            sizes[(found[3], found[4]) if found[4] else found[3]] += int(found[2], 16)
    if not sizes:
        raise PackagingError("the linker's map is of a kind that is not known here")
    return Counter({key: size for key, size in sizes.items() if size})
