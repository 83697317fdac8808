"""The checksums of a release, as `sha256sum --check` reads them."""

import hashlib


def checksums(release, folder):
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
             for path in sorted(folder.iterdir()) if path.name != "SHA256SUMS"]
    return "SHA256SUMS", "".join(lines).encode()
