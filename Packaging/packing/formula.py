"""Homebrew's formula for the archives of a release."""

import hashlib

SYSTEMS = {"on_macos": ("macos", {"on_arm": "arm64", "on_intel": "x86_64"}),
           "on_linux": ("linux", {"on_arm": "aarch64", "on_intel": "x86_64"})}


def formula(release, folder):
    """The formula; a system that has no archive in the folder is left out."""
    blocks = []
    for system_block, (system, machines) in SYSTEMS.items():
        lines = []
        for machine_block, machine in machines.items():
            archive = folder / f"{release.name}-{system}-{machine}.tar.xz"
            if archive.exists():
                digest = hashlib.sha256(archive.read_bytes()).hexdigest()
                lines += [f"    {machine_block} do",
                          f'      url "{release.downloads}/{archive.name}"',
                          f'      sha256 "{digest}"', "    end"]
        if lines:
            # There the libraries are shared ones.
            needed = "".join(f'    depends_on "{name}"\n' for name in
                             ("fontconfig", "freetype", "fribidi", "libpng")) if system == "macos" else ""
            blocks.append(f"  {system_block} do\n{needed}" + "\n".join(lines) + "\n  end\n")
    return "gmm-plot.rb", release.template("gmm-plot.rb").replace("  SYSTEMS\n", "\n".join(blocks)).encode()
