"""What PyTorch makes of the words of shape, which a test holds ours against.

    python tools/measure/words_of_shape.py > packages/semantics/src/testing/words-of-shape.json

It needs torch (tried with 2.15). Images are height x width x channels here and channels first there.
"""

import json
import math

import torch
import torch.nn.functional as F


def numbers(count, seed):
    return torch.tensor([round(math.sin(7 * i + seed) * 2, 3) for i in range(count)], dtype=torch.float64)


def image(height, width, channels):
    return numbers(height * width * channels, 1).reshape(height, width, channels)


def plain(tensor):
    return [round(value, 9) for value in tensor.reshape(-1).tolist()]


cases = []


def case(words, size, module, kernel=None):
    """A case of one image; `kernel` are weights as [in, out / groups, h, w], and a bias."""
    x = image(*size)
    first = x.permute(2, 0, 1)[None]
    y = module(first)
    last = y[0].permute(1, 2, 0) if y.dim() == 4 else y[0]
    made = {"words": words, "size": list(size), "input": plain(x), "output": plain(last)}
    if kernel is not None:
        weight, bias = kernel
        # Ours: [h, w, out / groups, in].
        made["kernel"] = plain(weight.permute(2, 3, 1, 0))
        made["bias"] = plain(bias)
    cases.append(made)


def deconv(words, size, filters, window, **options):
    groups = options.get("groups", 1)
    shape = (size[2], filters // groups, *window)
    weight, bias = numbers(math.prod(shape), 3).reshape(shape), numbers(filters, 5)
    case(words, size, lambda x: F.conv_transpose2d(x, weight, bias, **options), (weight, bias))


def upsample(factor, **options):
    return lambda x: F.interpolate(x, scale_factor=factor, mode="bilinear", **options)


case("slice 2 of 3", (2, 2, 6), lambda x: x.chunk(3, dim=1)[1])
case("channelshuffle 3", (2, 1, 6), torch.nn.ChannelShuffle(3))
case("pixelshuffle 2", (2, 3, 8), torch.nn.PixelShuffle(2))
case("pixelunshuffle 3", (3, 6, 2), torch.nn.PixelUnshuffle(3))
case("permute chw | flatten", (2, 3, 2), torch.nn.Flatten())
case("adaptiveavgpool 3x4", (7, 5, 2), torch.nn.AdaptiveAvgPool2d((3, 4)))
case("adaptiveavgpool 5x3", (3, 4, 2), torch.nn.AdaptiveAvgPool2d((5, 3)))
case("adaptiveavgpool 2x3", (4, 6, 1), torch.nn.AdaptiveAvgPool2d((2, 3)))
case("upsample 2x3 bilinear", (3, 2, 2), upsample((2, 3), align_corners=False))
case("upsample 2x3 bilinear align-corners on", (3, 2, 2), upsample((2, 3), align_corners=True))
case("pad top 2 bottom 1 left 0 right 3 reflect", (3, 4, 1), torch.nn.ReflectionPad2d((0, 3, 2, 1)))
case("pad top 2 bottom 1 left 0 right 3 edge", (2, 2, 2), torch.nn.ReplicationPad2d((0, 3, 2, 1)))
deconv("deconv 4x3x2 stride 2 pad 1x0 dilate 2x1 groups 2", (3, 2, 4), 4, (3, 2), stride=2, padding=(1, 0), dilation=(2, 1), groups=2)
deconv("deconv 3x3x3 stride 2 pad 1 output-pad 1", (2, 3, 2), 3, (3, 3), stride=2, padding=1, output_padding=1)

print(json.dumps(cases))
