"""One process of a peer (peer-process.ts says how it is talked to): trains a network with PyTorch, on one thread.

    python3 torch-process.py FOLDER

FOLDER/work.json has a network as nodes of ONNX, its parameters' places in FOLDER/numbers, the batch and the optimiser.
"""

import json
import os
import sys
import time

try:
    import torch
    import torch.nn.functional as F
except ImportError as error:
    print(json.dumps(f"PyTorch: {error}; pip install torch, for the python3 of the PATH"), flush=True)
    sys.exit(0)

torch.set_num_threads(1)
torch.set_num_interop_threads(1)

folder = sys.argv[1]
with open(os.path.join(folder, "work.json")) as file:
    work = json.load(file)
with open(os.path.join(folder, "numbers"), "rb") as file:
    numbers = bytearray(file.read())


def tensor(place):
    kinds = {"float32": (torch.float32, 4), "int64": (torch.int64, 8)}
    dtype, size = kinds[place["type"]]
    return torch.frombuffer(numbers, dtype=dtype, count=place["bytes"] // size, offset=place["offset"]).reshape(
        place["dims"]
    ).clone()


values = {name: tensor(place) for name, place in work["tensors"].items()}
trained = [values[name].requires_grad_() for name in work["trained"]]
images, labels = values["images"], values["labels"]


def halves(pads):
    """Pads that are alike on both sides, as PyTorch takes them."""
    half = len(pads) // 2
    assert pads[:half] == pads[half:], "pads that differ by side"
    return pads[:half]


def conv(a, x, kernel, bias=None):
    return F.conv2d(x, kernel, bias, a["strides"], halves(a["pads"]), a["dilations"], a["group"])


def batch_norm(a, x, gamma, beta, mean, variance):
    return F.batch_norm(x, mean, variance, gamma, beta, True, 1 - a["momentum"], a["epsilon"])


def pad(a, x, pads):
    rank = len(pads) // 2
    ends = pads.tolist()
    return F.pad(x, [ends[i + side] for i in reversed(range(rank)) for side in (0, rank)])


OPS = {
    "Conv": conv,
    "BatchNormalization": batch_norm,
    "Relu": lambda a, x: F.relu(x),
    "Add": lambda a, x, y: x + y,
    "MaxPool": lambda a, x: F.max_pool2d(x, a["kernel_shape"], a["strides"], halves(a["pads"])),
    "GlobalAveragePool": lambda a, x: F.adaptive_avg_pool2d(x, 1),
    "Pad": pad,
    "Flatten": lambda a, x: torch.flatten(x, 1),
    "Gemm": lambda a, x, w, b=None: x @ w if b is None else torch.addmm(b, x, w),
}


def forward():
    """What goes into the softmax, which the loss has in it."""
    made = {work["input"]: images}
    for node in work["nodes"]:
        if node["op"] == "Softmax":
            return made[node["inputs"][0]]
        inputs = [made[name] if name in made else values[name] for name in node["inputs"]]
        made[node["output"]] = OPS[node["op"]](node["attributes"], *inputs)
    raise ValueError("no softmax at the end")


optimizer = (
    torch.optim.Adam(trained, work["rate"], betas=(work["beta1"], work["beta2"]), eps=work["epsilon"])
    if work["optimizer"] == "adam"
    else torch.optim.SGD(trained, work["rate"], momentum=work["momentum"])
)


def step():
    optimizer.zero_grad()
    loss = F.cross_entropy(forward(), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def timed():
    start = time.perf_counter()
    step()
    return 1000 * (time.perf_counter() - start)


print(json.dumps([step() for _ in range(work["steps"])]), flush=True)
for line in sys.stdin:
    print(json.dumps([timed() for _ in range(int(line))]), flush=True)
