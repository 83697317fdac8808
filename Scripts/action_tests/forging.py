"""Figures that say of themselves what is not true."""

import struct
import zlib


def with_other_picture(figure):
    """The PNG of a figure with other pixels, and all the checksums that it would have with them."""
    chunks, start = [], 8
    while start < len(figure):
        (length,) = struct.unpack(">I", figure[start : start + 4])
        chunks.append((figure[start + 4 : start + 8], figure[start + 8 : start + 8 + length]))
        start += 12 + length
    pixels = bytearray(zlib.decompress(b"".join(c for t, c in chunks if t == b"IDAT")))
    pixels[len(pixels) // 2 + 7] ^= 0x80  # no byte of a filter, with which rows begin
    forged, written = [], False
    for kind, content in chunks:
        if kind == b"IDAT":
            if not written:
                forged.append((kind, zlib.compress(bytes(pixels))))
            written = True
        elif not content.startswith(b"gmm-plot checksum\0"):
            forged.append((kind, content))

    def file():
        return figure[:8] + b"".join(
            struct.pack(">I", len(c)) + t + c + struct.pack(">I", zlib.crc32(t + c)) for t, c in forged
        )

    checksum = b"%016x" % xxh64(file())
    forged.insert(-1, (b"iTXt", b"gmm-plot checksum\0\0\0\0\0" + checksum))
    return file()


def xxh64(content):
    """The hash XXH64 with the seed 0, as its specification has it."""
    mask = (1 << 64) - 1
    primes = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63,
              0x27D4EB2F165667C5)

    def rotated(value, count):
        return (value << count | value >> (64 - count)) & mask

    def step(start, lane):
        return rotated((start + lane * primes[1]) & mask, 31) * primes[0] & mask

    place = 0
    if len(content) >= 32:
        sums = [(primes[0] + primes[1]) & mask, primes[1], 0, -primes[0] & mask]
        while place + 32 <= len(content):
            lanes = struct.unpack_from("<4Q", content, place)
            sums = [step(s, lane) for s, lane in zip(sums, lanes)]
            place += 32
        total = sum(rotated(s, c) for s, c in zip(sums, (1, 7, 12, 18))) & mask
        for s in sums:
            total = ((total ^ step(0, s)) * primes[0] + primes[3]) & mask
    else:
        total = primes[4]
    total = (total + len(content)) & mask
    while place + 8 <= len(content):
        total ^= step(0, struct.unpack_from("<Q", content, place)[0])
        total = (rotated(total, 27) * primes[0] + primes[3]) & mask
        place += 8
    if place + 4 <= len(content):
        total ^= struct.unpack_from("<I", content, place)[0] * primes[0] & mask
        total = (rotated(total, 23) * primes[1] + primes[2]) & mask
        place += 4
    for byte in content[place:]:
        total ^= byte * primes[4] & mask
        total = rotated(total, 11) * primes[0] & mask
    total = (total ^ total >> 33) * primes[1] & mask
    total = (total ^ total >> 29) * primes[2] & mask
    return total ^ total >> 32
