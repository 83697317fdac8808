"""What is made of all files of a release, those for other systems among them."""

from packing.container import containerfile
from packing.formula import formula
from packing.sums import checksums


def finish(release, folder):
    """Writes the Containerfile, Homebrew's formula and the checksums, and prints the files with their sizes."""
    for make in (containerfile, formula, checksums):
        name, content = make(release, folder)
        (folder / name).write_bytes(content)
    for path in sorted(folder.iterdir()):
        print(f"{path.stat().st_size:>10}  {path.name}")
