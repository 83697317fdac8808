"""Prints what Pillow reads of PNG files: their frames, how long each is shown, and their pixels."""

import hashlib
import json
import sys

from PIL import Image


def digest(image):
    return hashlib.sha256(image.convert("RGBA").tobytes()).hexdigest()


def described(path):
    image = Image.open(path)
    if not getattr(image, "is_animated", False):
        return {"picture": digest(image), "frames": [], "milliseconds": [], "plays": 0}
    # Where the picture is no part of the animation, Pillow counts it as the first frame.
    assert image.default_image
    picture = digest(image)
    frames, milliseconds = [], []
    for index in range(1, image.n_frames):
        image.seek(index)
        frames.append(digest(image))
        milliseconds.append(round(image.info["duration"]))
    return {
        "picture": picture,
        "frames": frames,
        "milliseconds": milliseconds,
        "plays": image.info["loop"],
    }


json.dump([described(path) for path in sys.argv[1:]], sys.stdout)
