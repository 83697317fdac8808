"""What a comparison needs: the program, a Python with the rivals' packages, a folder for files."""

import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from comparison.measuring import NotPossible

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PACKAGES = {
    "numpy": "2.4.6",
    "matplotlib": "3.10.3",
    "seaborn": "0.13.2",
    "scikit-learn": "1.8.0",
    "pandas": "3.1.1",
}


def say(*words):
    print(*words, file=sys.stderr, flush=True)


class Workshop:
    def __init__(self, scratch, gmm_plot=None):
        self.scratch = Path(scratch).resolve()
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.gmm_plot = Path(gmm_plot).resolve() if gmm_plot else self.build()

    def rival(self, name):
        return REPOSITORY / "Benchmarks/rivals" / name

    def build(self):
        """Builds gmm-plot as the README does."""
        subprocess.run([REPOSITORY / "Scripts/build"], check=True, stdout=sys.stderr)
        return REPOSITORY / ".build/release/gmm-plot"

    @property
    def python(self):
        """The Python of a virtual environment with the packages, which is made if it is missing."""
        python = self.scratch / "venv/bin/python"
        wanted = [f"{name}=={version}" for name, version in PACKAGES.items()]
        done = self.scratch / "venv/packages.json"
        if done.exists() and json.loads(done.read_text()) == wanted:
            return python
        say("installing", *wanted)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        try:
            subprocess.run([sys.executable, "-m", "venv", self.scratch / "venv"], check=True)
            subprocess.run([*pip, *wanted], check=True, stdout=sys.stderr)
        except subprocess.CalledProcessError:
            raise NotPossible("the packages for Python cannot be installed") from None
        done.write_text(json.dumps(wanted))
        return python

    def gnuplot(self):
        """The path of gnuplot, which apt installs if it is missing and may be installed."""
        if not shutil.which("gnuplot") and shutil.which("apt-get") and os.geteuid() == 0:
            install = ["apt-get", "install", "--yes", "--no-install-recommends", "gnuplot-nox"]
            subprocess.run(install, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        path = shutil.which("gnuplot")
        if not path:
            raise NotPossible("gnuplot is not installed")
        return path

    def bare_cairo(self):
        """Compiles rivals/bare-cairo.c; the path of the program."""
        program = self.scratch / "bare-cairo"
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "cairo", "freetype2"],
            check=True, capture_output=True, text=True,
        ).stdout.split()
        source = self.rival("bare-cairo.c")
        subprocess.run(["cc", "-O2", source, "-o", program, *flags], check=True)
        return program

    def font(self):
        """The path of the file of DejaVu Sans."""
        path = first_line("fc-match", "--format=%{file}", "DejaVu Sans")
        if not path or "DejaVuSans" not in path:
            raise NotPossible("DejaVu Sans is not installed")
        return path

    def spec(self, name, experiment):
        """Writes an experiment file; its path."""
        path = self.scratch / f"{name}.json"
        path.write_text(json.dumps(experiment))
        return path

    def inspect(self, spec):
        """Everything that gmm-plot computes for an experiment file."""
        command = [self.gmm_plot, "inspect", spec]
        return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def first_line(*command):
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=True)
        return (result.stdout or result.stderr).strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return None


def processor():
    """The name of the processor, as far as the system tells it."""
    if sys.platform == "darwin":
        return first_line("sysctl", "-n", "machdep.cpu.brand_string")
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or "unknown processor"


def machine():
    """A sentence on the machine."""
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError, AttributeError):
        system = platform.platform()
    return f"{processor()}, {os.cpu_count()} cores, {system}, {platform.machine()}"


def versions(workshop):
    """What was compared, in which versions."""
    found = [
        f"gmm-plot {first_line(str(workshop.gmm_plot), '--version')}",
        first_line("swift", "--version"),
        f"Cairo {first_line('pkg-config', '--modversion', 'cairo')}",
        f"Python {platform.python_version()}",
        *(f"{name} {version}" for name, version in PACKAGES.items()),
        first_line("gnuplot", "--version"),
    ]
    return ", ".join(name for name in found if name)
