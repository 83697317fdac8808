"""The checksum of the fixtures: FNV-1a with 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/."""


def fnv1a(data):
    checksum = 0xCBF29CE484222325
    for byte in data:
        checksum = ((checksum ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{checksum:016x}"
