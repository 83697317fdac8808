"""What the action does to come by a release, with servers and runners of many kinds."""

import os
import shutil
import subprocess
from pathlib import Path

from action_tests.releases import VERSION
from action_tests.run import REPOSITORY, Run, expect

SPEC = '{"mixture": {"components": [{"weight": 1, "mean": 1, "sd": 1}]}}\n'
# All that installing takes, where it is not the sum of a file.
TOOLS = ("awk", "bash", "curl", "cut", "dirname", "mkdir", "mktemp", "mv", "perl", "rm", "sed", "shasum",
         "tar", "tr", "xz")


class Installing:
    """Runs of the action, each with an empty tool cache if not said otherwise."""

    def __init__(self, releases):
        self.releases = releases

    def check(self, scratch):
        self.scratch = scratch
        self.checkout = scratch / "checkout"
        self.checkout.mkdir()
        (self.checkout / "a.json").write_text(SPEC)
        self.runners = scratch / "runners"
        self.runners.mkdir()
        # Nobody waits here: what is noted is how long it would have been.
        self.waits = scratch / "waits"
        self.tools = self.folder_of_tools("tools", sleep='echo "$1" >>' + f"'{self.waits}'")
        self.program = self.releases.small()
        self.releases.publish(self.releases.pack(self.program))
        self.check_cache()
        self.check_server()
        self.check_sums()
        self.check_inputs()
        self.check_systems()
        self.check_origin()

    def folder_of_tools(self, name, **scripts):
        folder = self.scratch / name
        folder.mkdir()
        for tool, script in scripts.items():
            (folder / tool).write_text(f"#!/bin/bash\n{script}\n")
            (folder / tool).chmod(0o755)
        return folder

    def run(self, cache=None, path=None, misfortunes={}, **inputs):
        """A run that draws a figure. Its tool cache, the paths asked for and the waits are its own."""
        self.cache = cache or self.runners / str(len(list(self.runners.iterdir())))
        self.cache.mkdir(exist_ok=True)
        self.waits.write_text("")
        self.releases.asked.clear()
        self.releases.misfortunes = {name: list(all) for name, all in misfortunes.items()}
        figure = self.checkout / "a.png"
        figure.unlink(missing_ok=True)
        path = path or f"{self.tools}:{os.environ['PATH']}"
        run = Run(self.checkout, self.scratch, specs="a.json", output="a.png", check="false",
                  environment=self.releases.environment(self.cache) | {"PATH": path}, **inputs)
        expect(figure.exists() == (run.status == 0), "a run that ends well has drawn, another has not",
               run.log)
        return run

    def expect_failure(self, text, run, status, message):
        """The status, one annotation with the message, and nothing in the tool cache."""
        expect(run.status == status, f"{text}: status {status}", run.status, run.log)
        commands = [line for line in run.log.splitlines() if line.startswith("::")]
        expect(len(commands) == 1 and message in commands[0], f"{text}: an annotation says so", run.log)
        expect(run.steps == ["Download"], f"{text}: no figure is looked at", run.steps)
        left = [p for p in self.cache.rglob("*") if not p.is_dir()]
        expect(not left, f"{text}: nothing is left in the tool cache", left)

    def asked(self):
        return [path.rpartition("/")[2] for path in self.releases.asked]

    def waited(self):
        return self.waits.read_text().split()

    def machine(self):
        return {"x86_64": "x64", "aarch64": "arm64", "arm64": "arm64"}[os.uname().machine]

    def check_cache(self):
        first = self.run()
        expect(first.status == 0, "a release is downloaded", first.log)
        expect(len(self.asked()) == 2 and self.asked()[0] == "SHA256SUMS",
               "the sums and an archive are asked for, once", self.asked())
        folder = self.cache / "gmm-plot" / VERSION / self.machine()
        expect((folder / "bin/gmm-plot").read_bytes() == self.program.read_bytes(),
               "the program is where the tool cache has it")
        marker = folder.with_name(folder.name + ".complete")
        expect(marker.exists(), "the marker of the tool cache lies beside it")
        expect(sorted(p.name for p in folder.parent.iterdir()) == sorted([folder.name, marker.name]),
               "nothing else is left in the tool cache")

        for inputs in ({}, {"version": VERSION}, {"version": f"v{VERSION}"}, {"sha256": self.releases.sum}):
            again = self.run(self.cache, **inputs)
            expect(again.status == 0 and not self.asked(), f"{inputs}: what is cached is used", again.log)
        other = self.run(self.cache, sha256="0" * 64)
        expect(other.status == 65 and self.asked(), "a cached program of another sum is not", other.log)
        expect(not self.run(self.cache).status and not self.asked(), "what was cached stays")

        marker.unlink()
        (folder / "bin/gmm-plot").write_text("half of it")
        whole = self.run(self.cache)
        expect(whole.status == 0 and self.asked(), "without a marker it is downloaded anew", whole.log)

    def check_server(self):
        archive = next(name for name in self.releases.files if self.name_of_system() in name)
        for misfortunes in ({"SHA256SUMS": ["error", "error"]}, {archive: ["error", "truncated"]}):
            run = self.run(misfortunes=misfortunes)
            expect(run.status == 0, f"{misfortunes}: the third time it works", run.log)
            expect(self.waited() == ["2", "4"], f"{misfortunes}: waits grow", self.waited())
        for misfortune in ("error", "truncated"):
            run = self.run(misfortunes={archive: [misfortune] * 9})
            self.expect_failure(f"always {misfortune}", run, 75, f"{archive} cannot be downloaded")
            expect(self.asked().count(archive) == 5 and self.waited() == ["2", "4", "8", "16"],
                   f"always {misfortune}: it is given up", self.asked(), self.waited())
        run = self.run(version="9.8.7")
        self.expect_failure("no such release", run, 66, "v9.8.7/SHA256SUMS; name a release")
        expect(len(self.asked()) == 1 and not self.waited(), "no such release: it is asked for once")
        run = self.run(version="9.8.7", sha256="0" * 64)
        self.expect_failure("no such archive", run, 66, ".tar.xz; name a release")

    def check_sums(self):
        right = self.releases.sum
        for pin in (right, right.upper()):
            run = self.run(sha256=pin)
            expect(run.status == 0 and "SHA256SUMS" not in self.asked(),
                   "with the right sum in the workflow none is asked for", run.log)
        run = self.run(sha256="0" * 64)
        self.expect_failure("a wrong sum in the workflow", run, 65, f"is {right}, and not {'0' * 64}")

        sums = self.releases.files["SHA256SUMS"]
        try:
            self.releases.files["SHA256SUMS"] = sums.replace(right.encode(), b"1" * 64)
            self.expect_failure("a wrong sum in the release", self.run(), 65, f"not {'1' * 64}")
            self.releases.files["SHA256SUMS"] = sums.replace(b"  ", b" *")
            expect(self.run().status == 0, "sums of binary files are sums")
            # The names of other files end in that of the archive, or begin with it.
            self.releases.files["SHA256SUMS"] = sums.replace(b"gmm-plot", b"not-gmm-plot")
            self.expect_failure("no sum in the release", self.run(), 65, "names no sum of gmm-plot")
        finally:
            self.releases.files["SHA256SUMS"] = sums

        archive = self.releases.files[f"gmm-plot-{VERSION}-{self.name_of_system()}.tar.xz"]
        try:
            self.releases.publish(archive[: len(archive) // 2])
            self.expect_failure("half an archive", self.run(), 69, "tar cannot unpack")
            self.releases.publish(self.releases.pack(self.program, "share/gmm-plot"))
            self.expect_failure("an archive without a program", self.run(), 65, "there is no gmm-plot in")
        finally:
            self.releases.publish(archive)

    def name_of_system(self):
        system = {"Linux": "linux", "Darwin": "macos"}[os.uname().sysname]
        return f"{system}-{os.uname().machine}"

    def check_inputs(self):
        for version in ("1.2", "../1.2.3", "1.2.3/..", "$(touch injected)", "1.2.3-`touch injected`",
                        "1.2.3\n::add-path::injected", "1.2.3%0A"):
            self.expect_failure(repr(version), self.run(version=version), 64, "'version' is a version")
            expect(not self.asked(), f"{version!r}: nothing is asked for", self.asked())
        for pin in ("1234", "g" * 64, "0" * 65, "$(touch injected)", "0" * 64 + "\n::add-path::injected"):
            self.expect_failure(repr(pin), self.run(sha256=pin), 64, "'sha256' is a SHA-256 sum")
            expect(not self.asked(), f"{pin!r}: nothing is asked for", self.asked())
        self.expect_failure("build: maybe", self.run(build="maybe"), 64, "'build' is true or false")
        expect(not list(self.scratch.rglob("injected")), "no input is run")

    def check_systems(self):
        # A system in the place of this one: what uname says of it.
        def runner(system, machine):
            return self.folder_of_tools(
                f"{system}-{machine}", uname=f"case $1 in -s) echo '{system}' ;; -m) echo '{machine}' ;; esac")

        for system, machine, name, cached in (
            ("Linux", "x86_64", "linux-x86_64", "x64"), ("Linux", "aarch64", "linux-aarch64", "arm64"),
            ("Darwin", "x86_64", "macos-x86_64", "x64"), ("Darwin", "arm64", "macos-arm64", "arm64"),
        ):
            tools = runner(system, machine)
            if system == "Darwin":
                # Without sha256sum, as macOS is.
                for tool in TOOLS:
                    (tools / tool).symlink_to(shutil.which(tool))
            run = self.run(path=str(tools) if system == "Darwin" else f"{tools}:{os.environ['PATH']}")
            expect(run.status == 0, f"{system} on {machine} has a release", run.log)
            expect(self.asked() == ["SHA256SUMS", f"gmm-plot-{VERSION}-{name}.tar.xz"],
                   f"{system} on {machine} asks for its archive", self.asked())
            expect((self.cache / "gmm-plot" / VERSION / cached).is_dir(),
                   f"{system} on {machine} has a folder of the tool cache")
        for system, machine in (("MINGW64_NT-10.0-26100", "x86_64"), ("Linux", "riscv64")):
            run = self.run(path=f"{runner(system, machine)}:{os.environ['PATH']}")
            self.expect_failure(f"{system} on {machine}", run, 69, f"this runner is {system}-{machine}")
            expect(not self.asked(), f"{system} on {machine}: nothing is asked for", self.asked())

    def check_origin(self):
        """The address of a release, which curl is asked for."""
        asked = self.scratch / "asked"
        tools = self.folder_of_tools(
            "no-network", curl='[[ " $* " == *" --proto =https "* ]] && printf "%s\\n" "${@: -1}" >>'
            f"'{asked}'\necho 404")
        installed = self.scratch / "_actions/someone/plots/v1"
        for file in ("Scripts/action", "Sources/GMMPlotCommand/Version.swift"):
            (installed / file).parent.mkdir(parents=True)
            shutil.copy(REPOSITORY / file, installed / file)
        for context, action, server, origin in (
            ("owner/gmm-plot", installed, None, "https://github.com/owner/gmm-plot"),
            ("", installed, None, "https://github.com/someone/plots"),
            ("", REPOSITORY, "https://git.example.org", "https://git.example.org/own/repository"),
        ):
            asked.write_text("")
            environment = os.environ | {
                "ACTION_REPOSITORY": context, "GITHUB_REPOSITORY": "own/repository",
                "INPUT_BUILD": "false", "INPUT_SHA256": "", "INPUT_VERSION": "",
                "PATH": f"{tools}:{os.environ['PATH']}", "RUNNER_TEMP": str(self.scratch),
                "RUNNER_TOOL_CACHE": str(self.scratch / "none"),
            }
            for name, value in (("GITHUB_SERVER_URL", server), ("GMM_PLOT_RELEASES", None)):
                environment.pop(name, None)
                if value:
                    environment[name] = value
            result = subprocess.run(["bash", Path(action) / "Scripts/action", "install"], env=environment,
                                    capture_output=True, text=True)
            expect(result.returncode == 66
                   and asked.read_text() == f"{origin}/releases/download/v{VERSION}/SHA256SUMS\n",
                   f"{context or action}: the release comes from {origin}", asked.read_text(), result.stderr)
