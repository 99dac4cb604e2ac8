"""One process of a peer (peer-process.ts says how it is talked to): reads a folder of photos as Keras does.

    python3 keras-photos-process.py PHOTOS SIDE BATCH FOLDER

Its numbers are those of the first photo, brought to SIDE x SIDE, then the mean of each photo.
"""

import json
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

try:
    import tensorflow as tf
except ImportError as error:
    print(json.dumps(f"Keras: {error}; pip install tensorflow, for the python3 of the PATH"), flush=True)
    sys.exit(0)

photos, side, batch = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
batches = tf.keras.utils.image_dataset_from_directory(
    photos, image_size=(side, side), batch_size=batch, shuffle=False, verbose=False
)


def means():
    each = [tf.reduce_mean(images, axis=[1, 2, 3]).numpy() for images, _ in batches]
    return [float(mean) for some in each for mean in some]


def timed():
    start = time.perf_counter()
    means()
    return 1000 * (time.perf_counter() - start)


first = next(iter(batches))[0][0].numpy().flatten().tolist()
print(json.dumps(first + means()), flush=True)
for line in sys.stdin:
    print(json.dumps([timed() for _ in range(int(line))]), flush=True)
