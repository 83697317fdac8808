"""Archives with the same bytes wherever and whenever they are made."""

import io
import lzma
import tarfile

from packing.release import REPOSITORY

# Where each system looks for them, below /usr, /usr/local, Homebrew's folder or the archive's own.
SHARED_FILES = {
    "share/man/man1/gmm-plot.1": "Manuals/gmm-plot.1",
    "share/bash-completion/completions/gmm-plot": "Manuals/gmm-plot.bash",
    "share/zsh/site-functions/_gmm-plot": "Manuals/_gmm-plot",
    "share/fish/vendor_completions.d/gmm-plot.fish": "Manuals/gmm-plot.fish",
}


def tar_xz(files, epoch):
    """A tar archive of (mode, bytes) by name: sorted, of root, of one time, compressed on one thread."""
    folders = {name[:place] for name in files for place, sign in enumerate(name) if sign == "/"}
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name in sorted({*files, *folders}):
            member = tarfile.TarInfo(name)
            member.mtime = epoch
            member.uname = member.gname = "root"
            if name in folders:
                member.type, member.mode = tarfile.DIRTYPE, 0o755
                tar.addfile(member)
            else:
                member.mode, content = files[name]
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
    return lzma.compress(raw.getvalue(), preset=9)


def program_archive(release):
    """The name and bytes of the archive with the program and what belongs to it."""
    files = {"bin/gmm-plot": (0o755, release.program)}
    for name, origin in SHARED_FILES.items():
        files[name] = (0o644, (REPOSITORY / origin).read_bytes())
    for name, content in release.documents().items():
        files[name] = (0o644, content)
    files["INSTALL"] = (0o644, release.template("INSTALL").encode())
    for name, text in release.examples().items():
        files[f"examples/{name}"] = (0o644, text.encode())
    files = {f"{release.name}/{name}": content for name, content in files.items()}
    return (f"{release.name}-{release.system}-{release.machine}.tar.xz",
            tar_xz(files, release.epoch))
