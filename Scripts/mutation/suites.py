"""The suites of the tests: which mistakes they come by, and whether they notice one."""

import os
import re
import resource
import select
import signal
import subprocess
import tempfile
import time
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from mutation.scratch import RELEASE, ROOMS

_FAILURE = re.compile(r"^. Test .*(recorded an issue| failed after )", re.M)
# Of swift-testing: no test has these names.
_NO_TESTS = 69
MEMORY, FILE_SIZE = 6 << 30, 2 << 30


@dataclass
class Outcome:
    word: str  # passed, noticed, hangs
    reason: str
    seconds: float


class Suites:
    def __init__(self, folder):
        self.folder = folder
        bundle = next((folder / ".build/release").glob("*PackageTests.xctest"))
        # The tests themselves on Linux, a bundle on macOS.
        self.command = [str(bundle), "--skip-build", "--testing-library", "swift-testing"]
        listing = [*self.command, "--list-tests"]
        if bundle.is_dir():
            self.command = ["swift", "test", *RELEASE, "--skip-build"]
            listing = ["swift", "test", "list", *RELEASE, "--skip-build"]
        listing = subprocess.run(
            listing, cwd=folder, check=True, capture_output=True, text=True).stdout
        # Target.Suite/test() or Target.test()
        suites = OrderedDict()
        for line in listing.splitlines():
            found = re.match(r"([A-Za-z]\w*Tests)\.([^/]+)(/.*)?$", line)
            if found:
                suites[f"{found[1]}.{found[2]}"] = None
        self.names = list(suites)

    def run(self, names, mutant=None, reached=None, silence=60, limit=3600):
        """Runs suites until a test fails, or nothing is heard of them for so many seconds.

        - reached: the file that notes which mistakes are come by.
        """
        command = list(self.command)
        for name in names:
            command += ["--filter", f"^{re.escape(name)}(/|$)"]
        environment = dict(os.environ)
        # Tests that need a tool that is not here are skipped, not failures.
        environment.pop("CI", None)
        environment["SWIFT_BACKTRACE"] = "enable=no"
        if mutant is not None:
            environment["GMM_MUTANT"] = str(mutant)
        if reached is not None:
            environment["GMM_MUTANTS_REACHED"] = str(reached)
        with tempfile.TemporaryDirectory(prefix="mutate-", ignore_cleanup_errors=True) as temporary:
            environment["TMPDIR"] = temporary
            process = subprocess.Popen(
                command, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
                preexec_fn=_set_limits)
            try:
                return _watch(process, silence, limit)
            finally:
                _end_session(process)

    def measured(self, name, mutants, slowest, say):
        """How long a suite takes alone, and the mistakes it comes by; None for one that fails without a
        mistake, or takes longer than `slowest` seconds."""
        with tempfile.NamedTemporaryFile() as reached:
            reached.write(bytes(65536))
            reached.flush()
            outcome = self.run([name], reached=reached.name, silence=slowest, limit=slowest)
            if outcome.word != "passed":
                say(f"left out: {name}: {outcome.word} without a mistake: {outcome.reason}")
                return None
            content = Path(reached.name).read_bytes()
        return {
            "seconds": round(outcome.seconds, 2),
            "reached": [m.number for m in mutants if content[m.number]],
        }


def tried(suites, table, mutant, batch_seconds=20):
    """Runs the suites that come by a mistake, the nearest and quickest first, until one notices it.

    Returns the word for it, and the reason.
    """
    own = [f"{target}Tests." for target in ROOMS[mutant.room]]
    names = [name for name, entry in table.items() if entry and mutant.number in entry["reached"]]

    def rank(name):
        return (not any(map(name.startswith, own)), table[name]["seconds"])

    names.sort(key=rank)
    count = len(names)
    while names:
        batch, seconds = [], 0
        while names and (not batch or seconds + table[names[0]]["seconds"] <= batch_seconds):
            seconds += table[names[0]]["seconds"]
            batch.append(names.pop(0))
        outcome = suites.run(
            batch, mutant=mutant.number, silence=60 + seconds, limit=120 + 10 * seconds)
        if outcome.word != "passed":
            return outcome.word, outcome.reason
    return "survived", f"{count} suites come by it"


def _watch(process, silence, limit):
    start, output = time.monotonic(), b""
    heard = start
    descriptor = process.stdout.fileno()
    while True:
        ready, _, _ = select.select([descriptor], [], [], 1)
        now = time.monotonic()
        if ready:
            part = os.read(descriptor, 1 << 16)
            heard = now
            output = output[-(1 << 16) :] + part
            text = output.decode(errors="replace")
            if found := _FAILURE.search(text):
                line = text[text.rfind("\n", 0, found.start()) + 1 :].split("\n")[0]
                return Outcome("noticed", line[:300], now - start)
            if not part:
                status = process.wait()
                if status in (0, _NO_TESTS):
                    return Outcome("passed", "", now - start)
                return Outcome("noticed", f"the tests ended with {status}", now - start)
        if now - heard > silence or now - start > limit:
            return Outcome("hangs", f"nothing was heard for {now - heard:.0f} s", now - start)


def _set_limits():
    for what, size in [(resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, FILE_SIZE),
                       (resource.RLIMIT_CORE, 0)]:
        _, hard = resource.getrlimit(what)
        if hard == resource.RLIM_INFINITY or size <= hard:
            resource.setrlimit(what, (size, hard))


def _end_session(process):
    """Ends the tests and what they have started, which may be in process groups of its own."""
    listing = subprocess.run(
        ["ps", "-A", "-o", "pid=,sess="], capture_output=True, text=True).stdout
    for line in listing.splitlines():
        pid, session = line.split()[:2]
        if session == str(process.pid):
            try:
                os.kill(int(pid), signal.SIGKILL)
            except ProcessLookupError:
                pass
    if process.poll() is None:
        process.kill()
    process.wait()
    process.stdout.close()
