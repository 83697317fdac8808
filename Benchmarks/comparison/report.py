"""The table of results, on standard output and in the README."""

from dataclasses import dataclass
from typing import Optional

from comparison.measuring import Comparison
from comparison.rows import Row
from comparison.workshop import REPOSITORY, machine

START, END = "<!-- speed -->", "<!-- end of speed -->"


@dataclass
class Result:
    row: Row
    comparison: Optional[Comparison] = None
    problem: str = ""

    @property
    def summary(self):
        if self.comparison is None:
            return f"not possible: {self.problem}"
        one = self.comparison
        return f"{seconds(one.ours)}, {seconds(one.rival)}, {ratio(one.ratio)} times as fast"


def seconds(value):
    return f"{1000 * value:.1f} ms" if value < 1 else f"{value:.2f} s"


def ratio(value):
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}" if value >= 2 else f"{value:.2f}"


def markdown(header, rows):
    alignment = ["---" if index < 3 else "---:" for index in range(len(header))]
    lines = [header, alignment, *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def table(results):
    """Every row, with the times and the goal."""
    rows = []
    for result in results:
        row, one = result.row, result.comparison
        figures = (
            [seconds(one.ours), seconds(one.rival), ratio(one.ratio)]
            if one
            else ["not possible: " + result.problem.replace("|", "\\|"), "", ""]
        )
        goal = "" if row.goal is None else str(row.goal)
        rows.append([row.letter, row.what, row.against, *figures, goal])
    header = ["row", "gmm-plot", "against", "gmm-plot", "the other", "times as fast", "goal"]
    return markdown(header, rows)


def write_readme(results, rounds, memory):
    """Puts the ratios of the rows that were possible between the markers of README.md."""
    path = REPOSITORY / "README.md"
    text = path.read_text()
    before, rest = text.split(START)
    after = rest.split(END)[1]
    rows = [
        [result.row.what, result.row.against, ratio(result.comparison.ratio)]
        for result in results
        if result.comparison
    ]
    lines = markdown(["gmm-plot", "against", "times as fast"], rows)
    notes = [f"Medians of {rounds} pairs on one machine: {machine()}."]
    if memory:
        notes.append(memory)
    note = " ".join(notes)
    path.write_text(f"{before}{START}\n{lines}\n\n{note}\n{END}{after}")
