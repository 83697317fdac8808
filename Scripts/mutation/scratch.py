"""A copy of the repository in which one build has all chosen mistakes."""

import random
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from mutation.mistakes import Edit, Mistake, edited, mistakes
from mutation.switches import COMMON, HEADER, SOURCE, operator_declarations

# Of each room the targets, so that every room has enough code for a choice.
ROOMS = {
    "DataFiles": ["DataFiles"],
    "ElementaryFunctions": ["ElementaryFunctions", "FigureFiles"],
    "ExperimentFile": ["ExperimentFile"],
    "GaussianMixtures": ["GaussianMixtures"],
    "GMMPlotCommand": ["GMMPlotCommand"],
    "GMMSupport": ["GMMSupport"],
    "Histograms": ["Histograms"],
    "MixtureFigures": ["MixtureFigures"],
    "Plotting": ["Plotting"],
    "Rendering": ["Rendering", "PNG"],
}
# As `Scripts/test` does: what is optimized runs in a fifth of the time.
RELEASE = ["-c", "release", "-Xswiftc", "-enable-testing"]
_ERROR = re.compile(r"^(/[^:\n]+\.swift):(\d+):\d+: error: (.*)", re.M)


@dataclass
class Mutant:
    """A mistake with its number, which the environment variable GMM_MUTANT has to name."""

    number: int
    room: str
    mistake: Mistake

    @property
    def target(self):
        return self.mistake.path.split("/")[1]

    @property
    def is_known(self):
        return self.mistake.kind == "known"

    def __str__(self):
        return f"{self.number}: {self.mistake.words_at_place}"


def chosen(repository, rooms, count, seed, others):
    """Mistakes for each room, of every kind about as many, with seeded chances: some more than
    asked for, as not all compile; none beside `others`, whose numbers go before theirs."""
    mutants = []
    lines = {
        (mutant.mistake.path, mutant.mistake.line + more) for mutant in others for more in range(3)}
    for room in rooms:
        generator = random.Random(f"{seed} {room}")
        kinds = {}
        for target in ROOMS[room]:
            for file in sorted((repository / "Sources" / target).rglob("*.swift")):
                path = str(file.relative_to(repository))
                for mistake in mistakes(path, file.read_text()):
                    kinds.setdefault(mistake.kind, []).append(mistake)
        wanted = count + count // 4 + 2
        while kinds and wanted:
            kind = generator.choice(sorted(kinds))
            mistake = kinds[kind].pop(generator.randrange(len(kinds[kind])))
            if not kinds[kind]:
                del kinds[kind]
            # Mistakes side by side would make it hard to say which of them does not compile.
            near = {(mistake.path, mistake.line + step) for step in (-1, 0, 1)}
            if not near & lines:
                lines.add((mistake.path, mistake.line))
                mutants.append(Mutant(len(others) + len(mutants), room, mistake))
                wanted -= 1
    return mutants


def known(repository, entries):
    """The mistakes of a list that says what to find in which file, and what to write instead.

    What stands instead has MUTANT where it asks whether the mistake is made.
    """
    mutants = []
    for entry in entries:
        text = (repository / entry["path"]).read_text()
        if text.count(entry["find"]) != 1:
            print(f"known.json: {entry['path']} does not have once: {entry['find']}", file=sys.stderr)
            continue
        start = text.index(entry["find"])
        new = entry["write"].replace("{", "{{").replace("}", "}}").replace("MUTANT", "mutant({n})")
        edit = Edit(start, start + len(entry["find"]), new)
        line = text.count("\n", 0, start) + 1
        mistake = Mistake(entry["path"], line, 1, "known", entry["words"], (edit,))
        room = next(room for room, targets in ROOMS.items() if entry["path"].split("/")[1] in targets)
        mutants.append(Mutant(len(mutants), room, mistake))
    return mutants


class Scratch:
    def __init__(self, repository, folder):
        self.repository, self.folder = repository, folder
        folder.mkdir(parents=True, exist_ok=True)

    def write(self, path, content):
        """Writes what has changed only, so that a build takes up what another has made."""
        file = self.folder / path
        if file.is_file() and file.read_bytes() == content:
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    def build(self, mutants, left_out, leave_out):
        """Builds the copy with the mistakes, as many of them as compile.

        - left_out: the numbers of mistakes that are known not to compile.
        - leave_out: takes those that are found not to.
        """
        names = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=self.repository, check=True, capture_output=True, text=True).stdout.split("\0")
        names = [name for name in names if name and (self.repository / name).is_file()]
        targets = [target for targets in ROOMS.values() for target in targets]
        for folder in ["Sources", "Tests"]:
            for file in (self.folder / folder).rglob("*.swift"):
                if not (self.repository / file.relative_to(self.folder)).is_file():
                    file.unlink()
        for name in names:
            content = (self.repository / name).read_bytes()
            if name == "Package.swift":
                content += _manifest_end(targets)
            if not any(mutant.mistake.path == name for mutant in mutants):
                self.write(name, content)
        self.write("Sources/CMutant/include/CMutant.h", HEADER.encode())
        self.write("Sources/CMutant/CMutant.c", SOURCE.encode())
        # Also the operators of what does not compile, as a change of this file would build all anew.
        for target in targets:
            text = COMMON + "".join(
                operator_declarations(mutant.number, mutant.mistake.operator)
                for mutant in mutants if mutant.target == target and mutant.mistake.operator)
            self.write(f"Sources/{target}/Mutants.swift", text.encode())
        kept = [mutant for mutant in mutants if mutant.number not in left_out]
        paths = {mutant.mistake.path for mutant in mutants}
        while True:
            for path in paths:
                text = edited(
                    (self.repository / path).read_text(),
                    [(mutant.number, mutant.mistake) for mutant in kept
                     if mutant.mistake.path == path])
                self.write(path, text.encode())
            output = self._swift_build()
            if output is None:
                return
            wrong = self._blamed(output, kept)
            if not wrong:
                sys.exit(f"Scripts/mutate: the copy does not build:\n{output[-5000:]}")
            leave_out(wrong)
            kept = [mutant for mutant in kept if mutant not in wrong]
            paths = {mutant.mistake.path for mutant in wrong}

    def _swift_build(self):
        """What the compiler says where there are errors."""
        result = subprocess.run(
            ["swift", "build", *RELEASE, "--build-tests"], cwd=self.folder,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return None if result.returncode == 0 else result.stdout

    def _blamed(self, output, mutants):
        """The mistakes nearest to the errors, each in the file of its error."""
        blamed = []
        for path, line, _ in set(_ERROR.findall(output)):
            try:
                path = str(Path(path).resolve().relative_to(self.folder.resolve()))
            except ValueError:
                continue
            there = [mutant for mutant in mutants if mutant.mistake.path == path]
            if there:
                distance = {id(m): abs(m.mistake.line - int(line)) for m in there}
                nearest = min(distance.values())
                blamed += [m for m in there if distance[id(m)] == nearest and m not in blamed]
        return blamed


def _manifest_end(targets):
    names = ", ".join(f'"{target}"' for target in targets)
    # The plugin would have all that the program is made of built once more.
    return f"""
package.products.removeAll {{ $0 is Product.Plugin }}
package.targets.removeAll {{ $0.type == .plugin }}
package.targets.append(.target(name: "CMutant"))
for target in package.targets where [{names}].contains(target.name) {{
  target.dependencies.append("CMutant")
}}
""".encode()
