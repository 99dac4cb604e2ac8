"""Takes from TensorFlow's wheel what the binding needs: its C headers and its two libraries.

usage: unpack-wheel.py WHEEL FOLDER
"""

import os
import shutil
import sys
import zipfile

PLACES = {
    "tensorflow/include/tensorflow/": "include/tensorflow/",
    "tensorflow/include/tsl/": "include/tsl/",
    "tensorflow/include/xla/tsl/": "include/xla/tsl/",
    "tensorflow/libtensorflow_cc.so.2": "lib/libtensorflow_cc.so.2",
    "tensorflow/libtensorflow_framework.so.2": "lib/libtensorflow_framework.so.2",
}

_, wheel, folder = sys.argv
with zipfile.ZipFile(wheel) as archive:
    for entry in archive.namelist():
        for start, place in PLACES.items():
            if entry.startswith(start) and not entry.endswith("/"):
                path = os.path.join(folder, place + entry[len(start) :])
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with archive.open(entry) as source, open(path, "wb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
