"""pandas reads a column of numbers with its parser in C.

    read_csv.py FILE
"""

import sys

import pandas
from rounds import serve

serve(lambda: pandas.read_csv(sys.argv[1], engine="c"))
