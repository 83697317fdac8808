"""A scratch folder with the program and the extensions, and a count of what went wrong."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


class Bench:
    """Where pages are made."""

    def __init__(self, repository, program, scratch, pictures):
        self.repository = repository
        self.scratch = scratch
        self.pictures = pictures
        self.checks = 0
        self.failures = 0
        tools = scratch / "tools"
        tools.mkdir()
        (tools / "gmm-plot").symlink_to(program)
        modules = self._modules()
        self.environment = {
            **os.environ,
            "PATH": os.pathsep.join([str(tools), str(Path(sys.executable).parent), os.environ["PATH"]]),
            "PYTHONPATH": str(modules),
            "PYTHONDONTWRITEBYTECODE": "1",
            # Material tells of its successor.
            "NO_MKDOCS_2_WARNING": "1",
        }

    def _modules(self):
        """The extensions as a wheel would install them."""
        modules = self.scratch / "modules"
        packaging = self.repository / "Packaging/python"
        shutil.copytree(packaging / "gmm_plot", modules / "gmm_plot")
        information = modules / "gmm_plot-0.dist-info"
        information.mkdir()
        (information / "METADATA").write_text("Metadata-Version: 2.1\nName: gmm-plot\nVersion: 0\n")
        shutil.copy(packaging / "entry_points.txt", information)
        return modules

    def run(self, *command, folder=None, text=None):
        """Runs a command, and returns how it ended, with what it wrote as text."""
        return subprocess.run(
            [str(word) for word in command],
            cwd=folder or self.scratch,
            env=self.environment,
            input=text or "",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    def make(self, *command, folder=None, text=None):
        """Runs a command that has to do what it should, and returns what it wrote."""
        result = self.run(*command, folder=folder, text=text)
        self.expect(result.returncode == 0, f"{command[0]} ended with {result.returncode}:\n{result.stdout}")
        return result.stdout

    def example(self, name, place):
        """Copies an example into a folder of its own."""
        folder = self.scratch / place
        shutil.copytree(self.repository / "Examples" / name, folder)
        return folder

    def expect(self, holds, text):
        """Counts a check, and says what is wrong."""
        self.checks += 1
        if not holds:
            self.failures += 1
            print(f"error: {text}", file=sys.stderr)
        return holds
