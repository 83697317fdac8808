"""How one run is measured, and how pairs of runs are compared."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


class NotPossible(Exception):
    """Why a row has no figures."""


def check(command, status, errors):
    if status != 0:
        first = (errors.strip().splitlines() or [f"status {status}"])[0]
        raise NotPossible(f"{os.path.basename(str(command[0]))}: {first}")


def whole_process(command, output=None, folder=None):
    """Seconds from before the start of a process until after its end.

    The output is removed before: gmm-plot leaves a figure alone that would be the same.
    """
    if output and os.path.exists(output):
        os.remove(output)
    start = time.perf_counter()
    result = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True,
    )
    seconds = time.perf_counter() - start
    check(command, result.returncode, result.stderr)
    return seconds


class Rival:
    """A Python program that measures its work within its process; see rivals/rounds.py."""

    def __init__(self, python, script, *arguments):
        self.command = [str(part) for part in (python, script, *arguments)]
        self.process = None

    def __call__(self):
        if self.process is None:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True,
            )
            self.answer()
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self.answer())

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            self.process.stdin.close()
            lines = self.process.stderr.read().strip().splitlines()
            check(self.command[1:], self.process.wait() or 1, lines[-1] if lines else "")
        return line

    def close(self):
        if self.process is not None and self.process.poll() is None:
            self.process.stdin.close()
            self.process.wait()


# The peak of a process includes that of the one that started it, up to the start: a small one has
# to do that.
START = """
import os, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(pid, 0)
print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
sys.exit(os.waitstatus_to_exitcode(status))
"""


def peak_memory(command, output):
    """The peak of the resident memory of a process, in bytes, but at least about 9 MB."""
    if os.path.exists(output):
        os.remove(output)
    result = subprocess.run(
        [sys.executable, "-ISc", START, *map(str, command)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )
    check(command, result.returncode, result.stderr)
    return int(result.stdout.splitlines()[-1])


@dataclass
class Comparison:
    """What the rounds gave."""

    ours: float
    rival: float
    ratio: float
    rounds: int


def compare(ours, rival, rounds, rival_scale=1, warm_up=True):
    """Runs both in turns, so that what else the machine does meets both.

    Args:
        ours: Runs gmm-plot once and returns the seconds.
        rival: Runs the rival once and returns the seconds.
        rounds: How many pairs are measured.
        rival_scale: How many times the rival's work ours is.
        warm_up: Whether a first pair, which fills caches, is thrown away.

    Returns:
        The medians of both in seconds, and the median of the ratios of the pairs.
    """
    if warm_up:
        ours(), rival()
    pairs = [(ours(), rival() * rival_scale) for _ in range(rounds)]
    return Comparison(
        ours=statistics.median(pair[0] for pair in pairs),
        rival=statistics.median(pair[1] for pair in pairs),
        ratio=statistics.median(theirs / own for own, theirs in pairs),
        rounds=rounds,
    )
