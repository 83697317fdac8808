"""What rivals that are measured within their process have in common."""

import sys
import time


def serve(work):
    """Does the work once for each line of standard input, and answers with the seconds it took.

    What was done before the call, imports and preparation, is not measured.
    """
    print("ready", flush=True)
    for _ in sys.stdin:
        start = time.perf_counter()
        work()
        print(time.perf_counter() - start, flush=True)
