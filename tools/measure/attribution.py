"""What Captum says of two small networks, which tests hold ours against.

    python tools/measure/attribution.py > packages/attribution/src/testing/captum.json

It needs torch and captum (tried with 2.15 and 0.9). Weights and images follow from a formula, which the test has as well; the noise of SmoothGrad
is the random stream of packages/tensor, written once more here.
"""

import json
import math

import torch
from captum.attr import LRP, IntegratedGradients, LayerAttribution, LayerGradCam, Occlusion, Saliency
from captum.attr._utils.custom_modules import Addition_Module
from captum.attr._utils.lrp_rules import Alpha1_Beta0_Rule, EpsilonRule, GammaRule
from torch import nn

torch.set_default_dtype(torch.float64)


def waves(shape, seed, scale=1.0, shift=0.0):
    count = math.prod(shape)
    numbers = [math.floor(1000 * scale * math.sin(7 * i + seed) + 0.5) / 1000 + shift for i in range(count)]
    return torch.tensor(numbers).float().double().reshape(shape)


def images(count, height, width, channels):
    """Not below 0: Captum's z+ and gamma rules are those of such images. Height x width x channels."""
    return waves((count, height, width, channels), 3, 1.0, 1.0)


def first(x):
    return x.permute(0, 3, 1, 2).contiguous()


def last(x):
    return x.permute(0, 2, 3, 1)


class Flatten(nn.Module):
    """Row by row with the channels innermost, as a dense layer here reads an image."""

    def forward(self, x):
        return last(x).reshape(x.shape[0], -1)


def plain(x):
    return [float(f'{value:.8g}') for value in x.detach().reshape(-1).tolist()]


class Network:
    """A network, and the numbers that its parameters get, by the names and shapes that they have here."""

    def __init__(self, words, size):
        self.words, self.size, self.parameters = words, size, []

    def number(self, name, shape, seed, scale, shift=0.0):
        self.parameters.append({'name': name, 'shape': list(shape), 'seed': seed, 'scale': scale, 'shift': shift})
        return waves(shape, seed, scale, shift)

    def conv(self, name, seed, window, depth, filters, padding=0, bias=True):
        layer = nn.Conv2d(depth, filters, window, padding=padding, bias=bias)
        kernel = self.number(f'{name}/kernel', (window, window, depth, filters), seed, 0.5)
        layer.weight.data = kernel.permute(3, 2, 0, 1).contiguous()
        if bias:
            layer.bias.data = self.number(f'{name}/bias', (filters,), seed + 1, 0.2)
        return layer

    def dense(self, name, seed, inputs, units):
        layer = nn.Linear(inputs, units)
        layer.weight.data = self.number(f'{name}/kernel', (inputs, units), seed, 0.4).T.contiguous()
        layer.bias.data = self.number(f'{name}/bias', (units,), seed + 1, 0.2)
        return layer

    def norm(self, name, seed, channels):
        layer = nn.BatchNorm2d(channels)
        layer.weight.data = self.number(f'{name}/gain', (channels,), seed, 0.3, 1.0)
        layer.bias.data = self.number(f'{name}/bias', (channels,), seed + 1, 0.2)
        layer.running_mean.data = self.number(f'{name}/mean', (channels,), seed + 2, 0.2)
        layer.running_var.data = self.number(f'{name}/variance', (channels,), seed + 3, 0.4, 1.0)
        return layer


def plain_network(bias):
    off = '' if bias else ' bias off'
    n = Network(
        f'input 8x8x2 | conv 4x3x3 pad 1{off} as c1 | relu | maxpool 2 | conv 5x3x3{off} as c2 | relu | avgpool 2'
        ' | dense 6 as d1 | relu | dense 3 as d2 | softmax',
        (8, 8, 2),
    )
    module = nn.Sequential(
        n.conv('c1', 1, 3, 2, 4, 1, bias), nn.ReLU(), nn.MaxPool2d(2), n.conv('c2', 11, 3, 4, 5, 0, bias), nn.ReLU(),
        nn.AvgPool2d(2), Flatten(), n.dense('d1', 21, 5, 6), nn.ReLU(), n.dense('d2', 31, 6, 3),
    )  # fmt: skip
    return n, module.eval()


class Residual(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.c1, self.b1, self.r1 = n.conv('c1', 1, 3, 3, 4, 1, False), n.norm('b1', 5, 4), nn.ReLU()
        self.c2, self.b2, self.r2 = n.conv('c2', 11, 3, 4, 4, 1), n.norm('b2', 15, 4), nn.ReLU()
        self.sum, self.pool = Addition_Module(), nn.AdaptiveAvgPool2d(1)
        self.flatten, self.d1 = Flatten(), n.dense('d1', 21, 4, 3)

    def forward(self, x):
        x = self.r1(self.b1(self.c1(x)))
        x = self.r2(self.sum(x, self.b2(self.c2(x))))
        return self.d1(self.flatten(self.pool(x)))


def residual_network():
    n = Network(
        'input 6x6x3 | conv 4x3x3 pad 1 bias off as c1 | bn as b1 | relu'
        ' | parallel add { - skip - conv 4x3x3 pad 1 as c2 | bn as b2 } | relu | avgpool global | dense 3 as d1',
        (6, 6, 3),
    )
    return n, Residual(n).eval()


def philox(key, counter):
    """Salmon et al. 2011, ten rounds."""
    c, k = list(counter), list(key)
    for _ in range(10):
        a, b = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [(b >> 32) ^ c[1] ^ k[0], b & 0xFFFFFFFF, (a >> 32) ^ c[3] ^ k[1], a & 0xFFFFFFFF]
        k = [(k[0] + 0x9E3779B9) & 0xFFFFFFFF, (k[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return c


def normal(seed, name, step, index):
    """A number of packages/tensor's RandomStream, for seeds below 2^32."""

    def hashed(basis):
        for unit in f'{name}\0view':
            basis = ((basis ^ ord(unit)) * 0x01000193) & 0xFFFFFFFF
        return basis

    key = (hashed(0x811C9DC5) ^ seed, hashed(0x050C5D1F) ^ ((seed * 0x85EBCA6B) & 0xFFFFFFFF))

    def uniform(i):
        return (philox(key, (i // 4, 0, step, 0))[i % 4] >> 8) / 2**24

    return math.sqrt(-2 * math.log(1 - uniform(2 * index))) * math.cos(2 * math.pi * uniform(2 * index + 1))


def smooth_grad(module, x, target, samples, noise, seed):
    """`x` is height x width x channels."""
    rows = []
    for sample, image in enumerate(x):
        deviation = noise * (image.max() - image.min())
        for step in range(samples):
            numbers = [normal(seed, 'smoothgrad/input', sample * samples + step, i) for i in range(image.numel())]
            rows.append(image + deviation * torch.tensor(numbers).reshape(image.shape))
    gradients = Saliency(module).attribute(first(torch.stack(rows)), target, abs=False)
    return last(gradients).reshape(len(x), samples, *x.shape[1:]).mean(1)


def relevance(make, x, target, rule_of):
    """A network that is used once: Captum leaves hooks behind."""
    _, module = make()
    for layer in module.modules():
        rule = rule_of(layer)
        if rule is not None:
            layer.rule = rule
        elif isinstance(layer, Flatten):
            layer.rule = EpsilonRule(1e-15)
    return last(LRP(module).attribute(x, target))


def epsilon(layer):
    known = (nn.Conv2d, nn.Linear, nn.AvgPool2d, nn.MaxPool2d, nn.AdaptiveAvgPool2d, nn.BatchNorm2d, Addition_Module)
    return EpsilonRule(1e-9) if isinstance(layer, known) else None


def by_kind(rule):
    return lambda layer: rule() if isinstance(layer, nn.Conv2d) else epsilon(layer)


def case(make, target):
    n, module = make()
    given = images(2, *n.size)
    x = first(given)
    methods = {
        'scores': module(x)[:, target],
        'saliency': last(Saliency(module).attribute(x, target, abs=False)),
        'smoothGrad': smooth_grad(module, given, target, 4, 0.15, 7),
        'integratedGradients': last(IntegratedGradients(module).attribute(x, target=target, n_steps=20)),
        'integratedFromHalf': last(
            IntegratedGradients(module).attribute(x, torch.full_like(x, 0.5), target=target, n_steps=20)
        ),
        'occlusion': last(
            Occlusion(module).attribute(x, (n.size[2], 3, 2), strides=(n.size[2], 2, 1), baselines=0.25, target=target)
        ),
        'epsilon': relevance(make, x, target, epsilon),
    }
    cam = LayerGradCam(module, module[4] if isinstance(module, nn.Sequential) else module.r2)
    maps = cam.attribute(x, target, relu_attributions=True)
    methods['gradCam'] = maps
    methods['gradCamLarge'] = LayerAttribution.interpolate(maps, n.size[:2], 'bilinear')
    return n, given, methods


def described(n, target, given, methods):
    return {
        'words': n.words,
        'size': n.size,
        'target': target,
        'count': len(given),
        'parameters': n.parameters,
        'methods': {name: plain(found) for name, found in methods.items()},
    }


cases = [described(n, 1, given, methods) for n, given, methods in [case(lambda: plain_network(True), 1), case(residual_network, 1)]]
# Captum leaves biases of these rules as they are, so there are none.
bare = lambda: plain_network(False)
n, _ = bare()
given = images(2, *n.size)
cases.append(described(n, 2, given, {
    'epsilon-plus': relevance(bare, first(given), 2, by_kind(Alpha1_Beta0_Rule)),
    'epsilon-gamma': relevance(bare, first(given), 2, by_kind(GammaRule)),
}))
print(json.dumps({'torch': torch.__version__.split('+')[0], 'captum': '0.9.0', 'cases': cases}, indent=1))
