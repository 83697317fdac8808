"""The examples for continuous integration, with the release that the server has."""

import os
import subprocess

import yaml

from action_tests.releases import VERSION
from action_tests.run import ACTION, REPOSITORY, expect

SPEC = '{"mixture": {"components": [{"weight": 1, "mean": %s, "sd": 1}]}}\n'


class Examples:
    def __init__(self, releases):
        self.releases = releases

    def check(self, scratch):
        self.scratch = scratch
        self.releases.publish(self.releases.pack(self.releases.small()))
        self.check_github()
        self.check_gitlab()

    def example(self, path):
        """An example as people who copy it have it."""
        text = (REPOSITORY / "Examples" / path).read_text()
        return yaml.safe_load(text.replace("OWNER/", "owner/").replace("VERSION", VERSION))

    def check_github(self):
        steps = self.example("GitHub/figures.yml")["jobs"]["figures"]["steps"]
        step = next(step for step in steps if step["uses"] == f"owner/gmm-plot@v{VERSION}")
        required = {name for name, value in ACTION["inputs"].items() if value.get("required")}
        expect(required <= set(step["with"]) <= set(ACTION["inputs"]),
               "the workflow has the inputs of the action", step["with"])

    def check_gitlab(self):
        job = self.example("GitLab/gmm-plot.gitlab-ci.yml")["figures"]
        for folder in ("specs", "figures"):
            (self.scratch / folder).mkdir()
        spec = self.scratch / "specs/a.json"
        spec.write_text(SPEC % 1)
        subprocess.run([self.releases.program, spec, "-o", self.scratch / "figures/", "--quiet"], check=True)
        differences = self.scratch / job["artifacts"]["paths"][0]

        def run(**variables):
            self.releases.asked.clear()
            given = self.releases.environment(self.scratch) | job["variables"] | variables
            given["GMM_PLOT_DOWNLOADS"] = self.releases.environment(self.scratch)["GMM_PLOT_RELEASES"]
            return subprocess.run(["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])],
                                  cwd=self.scratch, env=os.environ | given, capture_output=True, text=True)

        right = run()
        expect(right.returncode == 0 and not differences.exists(), "GitLab: right figures pass", right.stderr)
        expect(run(GMM_PLOT_SHA256=self.releases.sum).returncode == 0 and len(self.releases.asked) == 1,
               "GitLab: with the sum in the job none is asked for", self.releases.asked)
        wrong = run(GMM_PLOT_SHA256="0" * 64)
        expect(wrong.returncode != 0 and "checksum did NOT match" in wrong.stderr,
               "GitLab: an archive of another sum is not run", wrong.stderr)
        spec.write_text(SPEC % 2)
        stale = run()
        expect(stale.returncode == 1 and "stale" in stale.stderr, "GitLab: other figures do not", stale.stderr)
        expect(list(differences.glob("*")), "GitLab: a picture of the difference is kept")
        self.releases.publish(self.releases.pack(self.releases.small(), "elsewhere"))
        self.releases.files["SHA256SUMS"] = b"0" * 64 + self.releases.files["SHA256SUMS"][64:]
        damaged = run()
        expect(damaged.returncode != 0 and "checksum did NOT match" in damaged.stderr,
               "GitLab: a damaged archive is not run", damaged.stderr)
