"""Draws figures of Gaussian mixtures, with the program gmm-plot."""

import os
import shutil
import subprocess
import sys
import sysconfig


def program():
    """Returns the path of the program: that of this environment, or else of the search path.

    Raises:
        FileNotFoundError: It is not installed.
    """
    places = [sysconfig.get_path("scripts"), os.path.dirname(sys.executable),
              sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user")),
              # Where `pip install --target` puts it.
              os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "bin")]
    for place in places:
        path = os.path.join(place, "gmm-plot")
        if os.access(path, os.X_OK):
            return path
    found = shutil.which("gmm-plot")
    if found is None:
        raise FileNotFoundError("gmm-plot is neither in this Python environment nor on the search path")
    return found


def run(arguments, **options):
    """Runs the program with arguments, and options of `subprocess.run`."""
    return subprocess.run([program(), *arguments], **options)
