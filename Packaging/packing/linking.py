"""Links the objects of a release build once more, and reads what the linker took."""

import platform
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

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
    run("swiftc", "-static-executable", "-emit-executable", "-o", program,
        *(word for library in libraries for word in ("-Xlinker", library)),
        # The Swift package manager gives each program's entry point a name of its own.
        *"-Xlinker --gc-sections -Xlinker --defsym -Xlinker main=gmm_plot_main".split(),
        "-Xlinker", f"-Map={map_file}", f"@{build / 'gmm-plot.product/Objects.LinkFileList'}")
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


# A piece of a section in a map of gold: its address and size, then the file.
PIECE = re.compile(r"^ (?:\S+)?\s+(0x[0-9a-f]+)\s+(0x[0-9a-f]+) (\S.*?)(?:\(([^()]+)\))?$")
# The same in a map of lld.
LLD_PIECE = re.compile(
    r"^\s*([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)\s+\d+ {9}(\S.*?)(?:\(([^()]+)\))?:\([^()]*\)$")


def read_map(path):
    """The sizes of what a map of gold or lld says is in memory when the program runs."""
    sizes = Counter()
    text = path.read_text(errors="replace")
    lld = text.lstrip().startswith("VMA")
    started = lld
    in_memory = lld
    for line in text.splitlines():
        if not started:
            started = line == "Memory map"
        elif not lld and (line[:1].strip() or line == ""):
            # A section: its name, and beside it or on the next line its address, 0 outside of memory.
            in_memory = not re.match(r"^(\.debug|\.comment|\.note\.(stapsdt|gnu\.gold)|\.\w*tab)", line)
        elif in_memory and (found := (LLD_PIECE if lld else PIECE).match(line)):
            address, size = int(found[1], 16), int(found[2], 16)
            if found[3].startswith("/") and size and address:
                sizes[(found[3], found[4]) if found[4] else found[3]] += size
    if not sizes:
        raise PackagingError("the map of the linker is of a kind that is not known here")
    return sizes
