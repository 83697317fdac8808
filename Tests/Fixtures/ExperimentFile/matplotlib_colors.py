"""Makes matplotlib-colors.json: what Matplotlib (3.10.3) takes each text for as a color.

null stands for texts that are none. Matplotlib's letters (r, g, b, …), XKCD names and "none" are
left out: experiment files do not have them.
"""

import json
import os

from matplotlib.colors import CSS4_COLORS, TABLEAU_COLORS, to_rgba

texts = [*CSS4_COLORS, *TABLEAU_COLORS, "tab:grey", "Red", "REBECCAPURPLE", "Tab:Blue"]
texts += [f"C{n}" for n in [*range(11), 25, 99, 12345678901234567890]]
texts += ["#f80", "#F80c", "#1f77b4", "#1F77B480", "0", "1", "0.5", ".25", "1.0", "0."]
texts += ["", "#", "#12", "#12345", "#1234567", "#123456789", "#ggg", "c0", "C", "C-1", "C1.5"]
texts += ["1.5", "-0.5", ".", "0.5.5", "blu", "tab:", "tab:mauve", "light blue", "é"]


def value(text):
    try:
        return to_rgba(text)
    except ValueError:
        return None


with open(os.path.join(os.path.dirname(__file__), "matplotlib-colors.json"), "w") as file:
    json.dump({text: value(text) for text in texts}, file, indent=0)
    file.write("\n")
