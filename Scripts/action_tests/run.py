"""The steps of action.yml, run as GitHub does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parent.parent.parent
ACTION = yaml.safe_load((REPOSITORY / "action.yml").read_text())
STEPS = ACTION["runs"]["steps"]
failures = []


def expect(condition, text, *details):
    """Notes a failure, and says what was there instead."""
    if not condition:
        failures.append(text)
        print(f"FAILED: {text}", *details, sep="\n  ", file=sys.stderr)


class Run:
    """The action's steps with the given inputs, in a checkout. Steps that use another action are only
    looked at: the cache holds what the step before wrote, and the upload takes the folder it is given.
    """

    def __init__(self, checkout, temporary, event="push", environment={}, **inputs):
        self.event = event
        self.environment = environment
        self.inputs = {k: v.get("default", "") for k, v in ACTION["inputs"].items()} | inputs
        self.outputs = {}
        self.log = ""
        self.status = 0
        self.steps = []
        self.uploaded = []
        self.checkout = checkout
        self.temporary = temporary
        self.summary = ""
        for step in STEPS:
            self.perform(step)

    def value(self, expression):
        """An expression of a workflow, as far as action.yml has them."""
        text = expression.strip()
        text = text.replace("!cancelled()", "True").replace("&&", " and ").replace("||", " or ")
        text = re.sub(
            r"\b(inputs|steps|github)\.[\w.-]+", lambda match: repr(self.variable(match[0])), text
        )
        return eval(text, {"__builtins__": {}})

    def variable(self, path):
        parts = path.split(".")
        if parts[0] == "inputs":
            return self.inputs[parts[1]]
        if parts[0] == "github":
            # Of an action in the workflow's own repository the context names nothing.
            return {"action_repository": ""}[parts[1]]
        return self.outputs.get(parts[1], {}).get(parts[3], "")

    def text(self, template):
        return re.sub(r"\$\{\{(.*?)\}\}", lambda match: str(self.value(match[1])), template)

    def perform(self, step):
        condition = re.sub(r"^\$\{\{(.*)\}\}$", r"\1", str(step.get("if", "True")))
        # Without a word about the state of the job a step is left out after a failure.
        if self.status and "cancelled()" not in condition or not self.value(condition):
            return
        self.steps.append(step["name"])
        if "run" in step:
            self.run(step)
            return
        given = {key: self.text(str(value)) for key, value in step["with"].items()}
        if step["uses"].startswith("actions/cache@"):
            self.cache_key = given["key"]
        else:
            self.uploaded = sorted(p.name for p in Path(given["path"]).rglob("*") if p.is_file())

    def run(self, step):
        files = {name: self.temporary / name for name in ("output", "summary", "env", "path")}
        for file in files.values():
            file.write_text("")
        script = self.temporary / "step.sh"
        script.write_text(step["run"])
        environment = {k: v for k, v in os.environ.items() if not k.startswith("INPUT_")}
        environment |= {f"GITHUB_{name.upper()}": str(path) for name, path in files.items()}
        environment["GITHUB_STEP_SUMMARY"] = environment.pop("GITHUB_SUMMARY")
        environment |= {
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(REPOSITORY),
            "GITHUB_EVENT_NAME": self.event,
            "GITHUB_WORKSPACE": str(self.checkout),
            "RUNNER_TEMP": str(self.temporary),
        }
        environment |= self.environment
        environment |= {key: self.text(value) for key, value in step.get("env", {}).items()}
        result = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=self.checkout,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.log += result.stdout
        self.status = result.returncode
        self.summary += files["summary"].read_text()
        if "id" in step:
            lines = files["output"].read_text().splitlines()
            self.outputs[step["id"]] = dict(line.split("=", 1) for line in lines)

    def annotations(self):
        return [line for line in self.log.splitlines() if line.startswith("::error ")]
