"""The Containerfile: the program and its licences, nothing else."""

# What containers call an architecture, by what the system calls it.
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def containerfile(release, folder):
    """The Containerfile for the archives in a folder, which is its context."""
    lines = "\n".join(
        f"ADD {release.name}-linux-{machine}.tar.xz /{name}/"
        for machine, name in ARCHITECTURES.items()
        if (folder / f"{release.name}-linux-{machine}.tar.xz").exists())
    return "Containerfile", release.template("Containerfile").replace("ARCHIVES", lines).encode()
