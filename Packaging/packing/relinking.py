"""What the LGPL asks of a statically linked program: its object file, and how to link it again."""


from packing.archive import tar_xz
from packing.linking import objects, run

# Under the LGPL, or of the compiler that links: these come from the system where it is linked again.
OF_THE_SYSTEM = ("libc.", "libm.", "libm-", "libmvec.", "libfribidi.", "libgcc", "libstdc++.", "crt")


def relinking_archive(release, build, taken, folder):
    """The name and bytes of the archive with the object file of all but those, and a script."""
    paths = dict.fromkeys(key[0] if isinstance(key, tuple) else key for key in taken)
    own = [str(path) for path in objects(build)]
    others = [path for path in paths
              if path not in own and not path.rpartition("/")[2].startswith(OF_THE_SYSTEM)]
    combined = folder / "gmm-plot.o"
    run("ld.bfd", "-r", "-o", combined, *(path for path in others if path.endswith(".o")),
        "--start-group", *own, *(path for path in others if path.endswith(".a")), "--end-group")
    # The hashes of modules differ from build to build, and are in no program.
    run("strip", "--strip-debug", "--remove-section=.swift_modhash", combined)
    top = f"{release.name}-relink"
    files = {
        f"{top}/gmm-plot.o": (0o644, combined.read_bytes()),
        f"{top}/relink": (0o755, release.template("relink").encode()),
        f"{top}/README": (0o644, release.template("relink-README").encode()),
        **{f"{top}/{name}": (0o644, content) for name, content in release.documents().items()},
    }
    combined.unlink()
    return (f"{release.name}-relink-{release.system}-{release.machine}.tar.xz",
            tar_xz(files, release.epoch))
