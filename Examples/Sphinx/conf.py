"""A small site of Sphinx whose figures gmm-plot draws."""

project = "Mixtures"
extensions = ["gmm_plot.sphinx", "myst_parser"]
html_theme = "furo"
numfig = True
exclude_patterns = ["_build"]
