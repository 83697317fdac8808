"""Draws figures of Gaussian mixtures, with the program gmm-plot."""

import shutil
import subprocess


def program():
    """Returns the path of the program.

    Raises:
        FileNotFoundError: It is not installed.
    """
    found = shutil.which("gmm-plot")
    if found is None:
        raise FileNotFoundError("gmm-plot is not on the search path")
    return found


def run(arguments, **options):
    """Runs the program with arguments, and options of `subprocess.run`."""
    return subprocess.run([program(), *arguments], **options)
