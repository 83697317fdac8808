"""Releases of gmm-plot on a server of this machine, and what happens to who asks for them."""

import hashlib
import http.server
import os
import re
import shlex
import shutil
import subprocess
import threading
from pathlib import Path

from action_tests.run import REPOSITORY

VERSION = re.search(
    r'^let version = "(.*)"$', (REPOSITORY / "Sources/GMMPlotCommand/Version.swift").read_text(), re.M
)[1]
SYSTEMS = ("linux-x86_64", "linux-aarch64", "macos-arm64", "macos-x86_64")


class Releases:
    """A server that has one release of a program, for every system."""

    def __init__(self, folder, program):
        self.folder = folder
        self.program = Path(program).resolve()
        # The paths that were asked for, and what happens to the next who ask for a file.
        self.asked = []
        self.misfortunes = {}
        releases = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                releases.answer(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def small(self):
        """A program that has this one do its work, and is unpacked in no time."""
        program = self.folder / "gmm-plot"
        program.write_text(f"#!/bin/sh\nexec {shlex.quote(str(self.program))} \"$@\"\n")
        program.chmod(0o755)
        return program

    def pack(self, program, path="bin/gmm-plot"):
        """An archive that has a program at that path of its folder, as quickly as xz can."""
        packed = self.folder / "packed"
        place = packed / f"gmm-plot-{VERSION}" / path
        place.parent.mkdir(parents=True)
        shutil.copy(program, place)
        archive = self.folder / "archive.tar.xz"
        subprocess.run(["tar", "-cJf", archive, "-C", packed, f"gmm-plot-{VERSION}"], check=True,
                       env=os.environ | {"XZ_OPT": "-0"})
        shutil.rmtree(packed)
        return archive.read_bytes()

    def publish(self, archive):
        """Makes this the archive for every system, and names its sum."""
        self.sum = hashlib.sha256(archive).hexdigest()
        names = [f"gmm-plot-{VERSION}-{system}.tar.xz" for system in SYSTEMS]
        self.files = {name: archive for name in names}
        self.files["SHA256SUMS"] = "".join(f"{self.sum}  {name}\n" for name in names).encode()

    def answer(self, request):
        self.asked.append(request.path)
        folder, _, name = request.path.rpartition("/")
        if folder != f"/v{VERSION}" or name not in self.files:
            request.send_error(404)
            return
        misfortunes = self.misfortunes.get(name, [])
        misfortune = misfortunes.pop(0) if misfortunes else ""
        content = self.files[name]
        if misfortune == "error":
            request.send_error(503)
            return
        request.send_response(200)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content[: len(content) // 2] if misfortune == "truncated" else content)

    def environment(self, tool_cache):
        """The variables that have the action ask this server."""
        port = self.server.server_address[1]
        return {
            "GMM_PLOT_RELEASES": f"http://127.0.0.1:{port}",
            "RUNNER_TOOL_CACHE": str(tool_cache),
            "no_proxy": "127.0.0.1",
        }
