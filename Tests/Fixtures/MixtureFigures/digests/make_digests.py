"""Writes expected.json: XXH64 of the first bytes of the buffer that xxHash tests itself with, and the
digests of data files with such content.

Made with python-xxhash 4.1.0: python3 make_digests.py
"""

import json

import xxhash

MASK = (1 << 64) - 1


def buffer(size):
    """The buffer of xxHash's cli/xsum_sanity_check.c."""
    content = bytearray()
    state = 2654435761
    for _ in range(size):
        content.append(state >> 56)
        state = state * 11400714785074694797 & MASK
    return bytes(content)


def digest(content, leaf=1 << 20):
    leaves = [content[start : start + leaf] for start in range(0, len(content), leaf)]
    hashes = b"".join(xxhash.xxh64_intdigest(leaf).to_bytes(8, "little") for leaf in leaves)
    return xxhash.xxh64_hexdigest(hashes)


sizes = [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 6_500_000]
content = buffer(max(sizes))
with open("expected.json", "w") as file:
    json.dump(
        {
            "hashes": [xxhash.xxh64_hexdigest(content[:size]) for size in range(300)],
            "digests": [{"size": size, "digest": digest(content[:size])} for size in sizes],
        },
        file, indent=1,
    )
    file.write("\n")
