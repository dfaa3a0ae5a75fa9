"""python run.py CONFIG: trains one peer and writes its predictions for the test rows, one a line. Prints {"seconds", "note"} at the end."""

import importlib
import json
import sys
import time

import numpy as np

from common import Data

with open(sys.argv[1]) as file:
    config = json.load(file)
data = Data(config)
peer = importlib.import_module(f"{config['peer']}_peer")
start = time.perf_counter()
predictions, note = peer.predict(data, config)
seconds = time.perf_counter() - start
np.savetxt(config["output"], predictions, fmt="%.9g")
print(json.dumps({"seconds": seconds, "note": note}))
