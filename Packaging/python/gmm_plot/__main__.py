"""`python -m gmm_plot` is the program `gmm-plot`."""

import os
import sys

import gmm_plot

os.execv(gmm_plot.program(), ["gmm-plot", *sys.argv[1:]])
