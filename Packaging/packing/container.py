"""The Containerfile: the program and its licences, nothing else."""

# What containers call an architecture, by what the system calls it.
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def containerfile(release, folder):
    """The Containerfile for the archives in a folder, which is its context."""
    stages = "".join(
        f"FROM scratch AS files-{name}\nADD {release.name}-linux-{machine}.tar.xz /\n"
        for machine, name in ARCHITECTURES.items()
        if (folder / f"{release.name}-linux-{machine}.tar.xz").exists())
    return "Containerfile", release.template("Containerfile").replace("STAGES\n", stages).encode()
