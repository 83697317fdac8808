"""What is compared with what."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from typing import Callable, Optional

from comparison import experiments
from comparison.measuring import NotPossible, Rival, peak_memory, whole_process
from comparison.numbers import write_for_gnuplot, write_in_pixels
from comparison.workshop import REPOSITORY

TWO = REPOSITORY / "specs/two.json"


@dataclass
class Duel:
    """The two sides of a row; each runs once and returns the seconds."""

    ours: Callable
    rival: Callable
    # How many times the rival's work ours is.
    rival_scale: float = 1
    # Whether a first pair is thrown away; a run of many seconds needs none.
    warm_up: bool = True
    # Says after the rounds whether both did the same work.
    verify: Callable = lambda: None


@dataclass
class Row:
    letter: str
    what: str
    against: str
    # How many times as fast gmm-plot is meant to be; None for a row that only informs.
    goal: Optional[float]
    prepare: Callable


def draws(workshop, spec, *options):
    """A run of gmm-plot that draws one figure."""
    output = workshop.scratch / "ours.png"
    command = [workshop.gmm_plot, spec, "-o", output, *options]
    return lambda: whole_process(command, output)


def blog(workshop, *options):
    output = workshop.scratch / "blog.png"
    command = [workshop.python, workshop.rival("blog.py"), output, *options]
    return Duel(draws(workshop, TWO), lambda: whole_process(command, output))


def gnuplot(workshop):
    program = workshop.gnuplot()
    write_for_gnuplot(workshop.inspect(TWO), workshop.scratch)
    output = workshop.scratch / "gnuplot.png"
    command = [program, "-e", f"output = '{output}'", workshop.rival("figure.gnuplot")]
    return Duel(
        draws(workshop, TWO), lambda: whole_process(command, output, folder=workshop.scratch))


def bare_cairo(workshop, *font):
    program = workshop.bare_cairo()
    numbers = workshop.scratch / "numbers.txt"
    write_in_pixels(workshop.inspect(TWO), numbers)
    output = workshop.scratch / "bare-cairo.png"
    command = [program, numbers, output, *font]
    return Duel(draws(workshop, TWO), lambda: whole_process(command, output))


def draws_batch(workshop, specs, cores="2"):
    """A run of gmm-plot that draws many figures."""
    folder = workshop.scratch / "batch"

    def run():
        shutil.rmtree(folder, ignore_errors=True)
        return whole_process([workshop.gmm_plot, *specs, "-o", f"{folder}/", "-j", cores])

    return run


def batch_specs(workshop, count=500):
    return [
        workshop.spec(f"batch-{number}", experiment)
        for number, experiment in enumerate(experiments.batch(count))
    ]


def batch(workshop):
    specs = batch_specs(workshop)
    drawn = specs[:40]
    folder = workshop.scratch / "batch-rival"
    folder.mkdir(exist_ok=True)
    rival = Rival(workshop.python, workshop.rival("batch.py"), folder, *drawn)
    return Duel(
        draws_batch(workshop, specs), rival, rival_scale=len(specs) / len(drawn))


def batch_on_one_core(workshop):
    specs = batch_specs(workshop)
    return Duel(draws_batch(workshop, specs), draws_batch(workshop, specs, "1"))


def unchanged_batch(workshop):
    specs = batch_specs(workshop)
    command = [workshop.gmm_plot, *specs, "-o", f"{workshop.scratch}/unchanged/", "-j", "2"]
    # The first pair, which is thrown away, draws them.
    return Duel(lambda: whole_process(command), draws_batch(workshop, specs))


def histogram(workshop, bins, cores, drawn):
    mark = {"mark": "histogram"} if bins == "auto" else experiments.FIXED_BINS
    size = 10**8
    spec = workshop.spec(f"points-{size}-{bins}", experiments.large(size, mark))
    rival = Rival(workshop.python, workshop.rival("histogram.py"), size, bins, drawn)
    return Duel(draws(workshop, spec, "-j", cores), rival, warm_up=False)


def billion(workshop):
    small, large = (
        workshop.spec(f"points-{size}-auto", experiments.large(size, {"mark": "histogram"}))
        for size in (10**8, 10**9)
    )
    return Duel(
        draws(workshop, large, "-j", "2"), draws(workshop, small, "-j", "2"), rival_scale=10,
        warm_up=False)


def memory_of_billion(workshop):
    """The peak of the memory over 10⁹ points, in bytes."""
    spec = workshop.spec(
        "points-1000000000-auto", experiments.large(10**9, {"mark": "histogram"}))
    output = workshop.scratch / "ours.png"
    return peak_memory([workshop.gmm_plot, spec, "-o", output, "-j", "2"], output)


def em(workshop):
    points = workshop.scratch / "points.npy"
    make = (
        "import sys, numpy as np; g = np.random.default_rng(0); n = 10**6; "
        "k = g.choice(3, n, p=[0.3, 0.3, 0.4]); "
        "np.save(sys.argv[1], g.normal(np.array([-4, 0, 5])[k], np.array([1, 1.4, 1.7])[k]))"
    )
    subprocess.run([workshop.python, "-c", make, points], check=True)
    spec = workshop.spec("fit", experiments.fit(points))
    ours, theirs = workshop.scratch / "fitted.json", workshop.scratch / "fitted-by-rival.json"
    command = [workshop.gmm_plot, "fit", spec, "-o", ours]

    def verify():
        own, other = json.loads(ours.read_text()), json.loads(theirs.read_text())
        iterations = own["iterations"], other["iterations"]
        if iterations != (100, 100):
            raise NotPossible(f"{iterations} iterations")
        means = sorted(component["mean"] for component in own["components"])
        if any(abs(a - b) > 1e-6 for a, b in zip(means, sorted(other["means"]))):
            raise NotPossible(f"different means: {means}, {other['means']}")

    rival = Rival(workshop.python, workshop.rival("em.py"), points, spec, theirs)
    return Duel(lambda: whole_process(command, ours), rival, warm_up=False, verify=verify)


def legacy_loop(workshop):
    size, rival_size = 10**7, 10**5
    spec = workshop.spec(
        "numpy-generator", experiments.large(size, experiments.FIXED_BINS, generator="numpy"))
    rival = Rival(workshop.python, workshop.rival("legacy_loop.py"), rival_size)
    return Duel(draws(workshop, spec), rival, rival_scale=size / rival_size)


def csv(workshop):
    table = workshop.scratch / "numbers.csv"
    make = (
        "import sys, numpy as np; g = np.random.default_rng(0); file = open(sys.argv[1], 'w'); "
        "file.write('x\\n'); "
        "[file.write('\\n'.join(map(repr, g.normal(10, 2, 10**5).tolist())) + '\\n') "
        "for _ in range(100)]"
    )
    subprocess.run([workshop.python, "-c", make, table], check=True)
    spec = workshop.spec("table", experiments.of_file(table))
    rival = Rival(workshop.python, workshop.rival("read_csv.py"), table)
    return Duel(draws(workshop, spec), rival)


BLOCKS = "NumPy draws them, block by block in the cache, and counts them"
WHOLE = "NumPy draws them, each step for all points, and counts them"

ROWS = [
    Row(
        "a", "`specs/two.json` to PNG, whole process",
        "the blog's script: NumPy, seaborn, Matplotlib", 150,
        lambda workshop: blog(workshop, "--seaborn")),
    Row(
        "b", "`specs/two.json` to PNG, whole process", "the script without seaborn", 75, blog),
    Row(
        "c", "`specs/two.json` to PNG, sample and bins included",
        "gnuplot (pngcairo), from ready bars and curve", 4, gnuplot),
    Row(
        "d", "`specs/two.json` to PNG, sample and bins included",
        "a bare program in C with Cairo, from ready numbers in pixels", 1, bare_cairo),
    Row(
        "d2", "`specs/two.json` to PNG, sample and bins included",
        "that program, told where the file of the font is", None,
        lambda workshop: bare_cairo(workshop, workshop.font())),
    Row(
        "e", "500 figures, one process, two cores",
        "Matplotlib within its process, one figure at a time", 40, batch),
    Row(
        "e1", "500 figures, one process, two cores", "gmm-plot on one core", None,
        batch_on_one_core),
    Row(
        "e2", "500 unchanged figures, two cores", "gmm-plot draws them", None, unchanged_batch),
    Row(
        "f", "10⁸ points, bins `auto`, to PNG, two cores", BLOCKS, 13,
        lambda workshop: histogram(workshop, "auto", "2", "blocks")),
    Row(
        "f1", "10⁸ points, bins `auto`, to PNG, one core", BLOCKS, 7,
        lambda workshop: histogram(workshop, "auto", "1", "blocks")),
    Row(
        "f2", "10⁸ points, bins `auto`, to PNG, two cores", WHOLE, 13,
        lambda workshop: histogram(workshop, "auto", "2", "whole")),
    Row(
        "g", "10⁸ points, 200 bins over a range, to PNG, two cores", BLOCKS, 20,
        lambda workshop: histogram(workshop, "200", "2", "blocks")),
    Row(
        "g2", "10⁸ points, 200 bins over a range, to PNG, two cores", WHOLE, 20,
        lambda workshop: histogram(workshop, "200", "2", "whole")),
    Row(
        "h", "10⁹ points, bins `auto`, to PNG, two cores", "gmm-plot, ten times 10⁸ points", None,
        billion),
    Row(
        "i", "EM, 10⁶ points, K = 3, 100 iterations, whole process",
        "scikit-learn's `fit` alone, from the same start", 30, em),
    Row(
        "j", "10⁷ points of the generator `numpy`, 200 bins, to PNG",
        "the blog's loop over NumPy, 10⁵ points, times 100", 60, legacy_loop),
    Row(
        "k", "10⁷ numbers of a CSV file, 200 bins, to PNG", "pandas reads the file, parser in C", 2,
        csv),
]
