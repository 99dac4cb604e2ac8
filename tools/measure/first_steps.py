"""The first steps of each loss, optimiser and schedule in PyTorch, which tests hold ours against.

    python tools/measure/first_steps.py > packages/train/src/testing/first-steps.json

It needs torch (tried with 2.15). What torch does not have is written out here, with its source. Each case has the words
of a model file, so that the test trains the same thing.
"""

import json
import math

import torch
import torch.nn.functional as F

STEPS = 5
# Three samples of four numbers, and the weights of a dense layer without bias from 4 to 6 that losses start from.
SAMPLES = [[0.5, -1.0, 0.25, 2.0], [1.5, 0.75, -0.5, -0.25], [-0.75, 0.5, 1.0, 0.125]]
KERNEL = [[round(math.sin(3 * i + 7 * j) / 2, 4) for j in range(6)] for i in range(4)]
CLASSES = [0, 2, 5]
PAIRS = [1, 0, 1]
# Shares that sum to 1, and yes or no for each of several labels.
SHARES = [[0.5, 0.25, 0.25, 0, 0, 0], [0.125, 0.125, 0.25, 0.25, 0.125, 0.125], [0, 0, 0, 0, 1, 0]]
LABELS = [[1, 0, 0, 1, 1, 0], [0, 0, 0, 0, 0, 1], [1, 1, 0, 0.5, 1, 0]]
VALUES = [[0.1, 2.0, -3.0, 0.4, 1.0, 0.0], [1.0, 1.0, 1.0, -1.0, 0.5, 0.2], [0.3, 0.0, -0.2, 4.0, 0.7, 0.9]]
# Two pixels of three classes a sample; the 7 counts nothing.
MAPS = [[0, 2], [7, 1], [1, 1]]


def rows(labels, width):
    return F.one_hot(torch.tensor(labels), width).double()


def focal(gamma, weights=None):
    """Lin et al. 2017, equations 4 and 5."""

    def loss(x):
        log = F.log_softmax(x, 1).gather(1, torch.tensor(CLASSES)[:, None])[:, 0]
        w = 1 if weights is None else torch.tensor(weights)[torch.tensor(CLASSES)]
        return -(w * (1 - log.exp()) ** gamma * log).mean()

    return loss


def dice(said, right, smooth=1e-7):
    """keras.losses.Dice with the axes of the pixels: [n, pixels, classes]."""
    both, all_ = (said * right).sum(1), said.sum(1) + right.sum(1)
    return (1 - (2 * both + smooth) / (all_ + smooth)).mean()


def contrastive(margin):
    """Hadsell et al. 2006, equation 4."""

    def loss(x):
        square = ((x[:, :3] - x[:, 3:]) ** 2).sum(1)
        same = torch.tensor(PAIRS).double()
        return (same * square + (1 - same) * F.relu(margin - square.sqrt()) ** 2).mean() / 2

    return loss


def pixels(x):
    return x.reshape(3, 2, 3)


def counted(x):
    """Cross-entropy of the pixels that count: the mean of each sample, then of the samples."""
    labels = torch.tensor(MAPS)
    lost = F.cross_entropy(pixels(x).transpose(1, 2), labels, ignore_index=7, reduction='none')
    return (lost.sum(1) / (labels != 7).sum(1)).mean()


def weighed(weights, smoothing=0.0):
    """Each class counts as much as it is told, and the batch is divided by its samples, as Keras's class_weight."""
    return lambda x: F.cross_entropy(
        x, torch.tensor(CLASSES), torch.tensor(weights).double(), label_smoothing=smoothing, reduction='none'
    ).mean()


# words, what the layer ends in, the kind of labels, the loss of what goes into the end
LOSSES = [
    ('cross-entropy', 'softmax', 'classes', lambda x: F.cross_entropy(x, torch.tensor(CLASSES))),
    ('cross-entropy label-smoothing 0.1', 'softmax', 'classes',
     lambda x: F.cross_entropy(x, torch.tensor(CLASSES), label_smoothing=0.1)),
    ('cross-entropy class-weights 1 2 0.5 1 1 3', 'softmax', 'classes', weighed([1, 2, 0.5, 1, 1, 3])),
    ('cross-entropy label-smoothing 0.2 class-weights 1 2 0.5 1 1 3', 'softmax', 'classes',
     weighed([1, 2, 0.5, 1, 1, 3], 0.2)),
    # Three labels of six classes: 3 / (6 * 1) for the classes that there are.
    ('cross-entropy class-weights balanced', 'softmax', 'classes', weighed([0.5, 0, 0.5, 0, 0, 0.5])),
    ('cross-entropy ignore 7', 'softmax', 'maps', counted),
    ('hinge', '', 'classes', lambda x: 6 * F.multi_margin_loss(x, torch.tensor(CLASSES))),
    ('mse', '', 'values', lambda x: F.mse_loss(x, torch.tensor(VALUES).double(), reduction='sum') / 2 / 3),
    ('mae', '', 'values', lambda x: F.l1_loss(x, torch.tensor(VALUES).double())),
    ('mae', '', 'classes', lambda x: F.l1_loss(x, rows(CLASSES, 6))),
    ('huber', '', 'values', lambda x: F.huber_loss(x, torch.tensor(VALUES).double())),
    ('huber delta 0.5', '', 'values', lambda x: F.huber_loss(x, torch.tensor(VALUES).double(), delta=0.5)),
    ('binary-cross-entropy', 'sigmoid', 'labels',
     lambda x: F.binary_cross_entropy_with_logits(x, torch.tensor(LABELS).double())),
    ('focal', 'softmax', 'classes', focal(2)),
    ('focal gamma 3 class-weights 1 2 0.5 1 1 3', 'softmax', 'classes', focal(3, [1, 2, 0.5, 1, 1, 3])),
    ('dice', 'softmax', 'maps of all',
     lambda x: dice(F.softmax(pixels(x), 2), rows([[0, 2], [2, 1], [1, 1]], 3))),
    ('dice smooth 1', 'sigmoid', 'labels',
     lambda x: dice(torch.sigmoid(x)[:, :, None], torch.tensor(LABELS).double()[:, :, None], 1)),
    ('kl', 'softmax', 'shares',
     lambda x: F.kl_div(F.log_softmax(x, 1), torch.tensor(SHARES).double(), reduction='batchmean')),
    ('contrastive', '', 'pairs', contrastive(1)),
    ('contrastive margin 3', '', 'pairs', contrastive(3)),
]


class Lion(torch.optim.Optimizer):
    """Chen et al. 2023, "Symbolic discovery of optimization algorithms", algorithm 2; torch has none."""

    def __init__(self, params, lr, betas=(0.9, 0.99), weight_decay=0.0):
        super().__init__(params, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            (beta1, beta2), lr, decay = group['betas'], group['lr'], group['weight_decay']
            for p in group['params']:
                m = self.state[p].setdefault('m', torch.zeros_like(p))
                update = (beta1 * m + (1 - beta1) * p.grad).sign()
                p -= lr * (update + decay * p)
                m.mul_(beta2).add_((1 - beta2) * p.grad)


O = torch.optim
OPTIMIZERS = [
    ('sgd lr 0.1', lambda p: O.SGD(p, 0.1)),
    ('sgd lr 0.1 momentum 0.9 weight-decay 0.01', lambda p: O.SGD(p, 0.1, 0.9, weight_decay=0.01)),
    ('sgd lr 0.1 momentum 0.9 nesterov on', lambda p: O.SGD(p, 0.1, 0.9, nesterov=True)),
    ('adam lr 0.05 weight-decay 0.01', lambda p: O.Adam(p, 0.05, weight_decay=0.01)),
    ('adamw lr 0.05', lambda p: O.AdamW(p, 0.05)),
    ('adamw lr 0.05 beta1 0.8 beta2 0.95 eps 0.001 weight-decay 0.1',
     lambda p: O.AdamW(p, 0.05, (0.8, 0.95), 0.001, 0.1)),
    ('nadam lr 0.05', lambda p: O.NAdam(p, 0.05)),
    ('nadam lr 0.05 momentum-decay 0.01 weight-decay 0.1',
     lambda p: O.NAdam(p, 0.05, momentum_decay=0.01, weight_decay=0.1)),
    ('lion lr 0.01', lambda p: Lion(p, 0.01)),
    ('lion lr 0.01 beta1 0.8 beta2 0.9 weight-decay 0.1', lambda p: Lion(p, 0.01, (0.8, 0.9), 0.1)),
    ('rmsprop lr 0.05', lambda p: O.RMSprop(p, 0.05, 0.9)),
    ('adagrad lr 0.05 eps 1e-10', lambda p: O.Adagrad(p, 0.05)),
    ('adadelta lr 1 rho 0.9', lambda p: O.Adadelta(p, 1.0, 0.9)),
]

# Runs of 12 epochs of one step; the rate of each.
S = O.lr_scheduler
EPOCHS = 12
SCHEDULES = [
    ('constant', None),
    ('exponential 0.8', lambda o: S.ExponentialLR(o, 0.8)),
    ('cosine', lambda o: S.CosineAnnealingLR(o, EPOCHS)),
    ('cosine floor 0.1', lambda o: S.CosineAnnealingLR(o, EPOCHS, 0.01)),
    ('cosine restarts 3 epochs', lambda o: S.CosineAnnealingWarmRestarts(o, 3)),
    ('cosine floor 0.1 restarts 2 epochs times 2', lambda o: S.CosineAnnealingWarmRestarts(o, 2, 2, 0.01)),
    ('one-cycle', lambda o: S.OneCycleLR(o, 0.1, EPOCHS, cycle_momentum=False)),
    ('one-cycle rise 0.5 start 0.1 end 0.001',
     lambda o: S.OneCycleLR(o, 0.1, EPOCHS, pct_start=0.5, div_factor=10, final_div_factor=100, cycle_momentum=False)),
    ('step every 4 epochs by 0.5', lambda o: S.StepLR(o, 4, 0.5)),
    ('at 3 7 epochs by 0.1', lambda o: S.MultiStepLR(o, [3, 7], 0.1)),
    ('poly 2', lambda o: S.PolynomialLR(o, EPOCHS, 2)),
]


def kernel():
    return torch.tensor(KERNEL, dtype=torch.float64, requires_grad=True)


def steps(optimizer_of, loss):
    w = kernel()
    optimizer = optimizer_of([w])
    losses = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        lost = loss(torch.tensor(SAMPLES, dtype=torch.float64) @ w)
        lost.backward()
        optimizer.step()
        losses.append(lost.item())
    return {'losses': losses, 'weights': w.detach().flatten().tolist()}


def rates(schedule_of):
    w = torch.zeros(1, requires_grad=True)
    optimizer = O.SGD([w], 0.1)
    schedule = None if schedule_of is None else schedule_of(optimizer)
    found = []
    for _ in range(EPOCHS):
        found.append(optimizer.param_groups[0]['lr'])
        optimizer.step()
        if schedule is not None:
            schedule.step()
    return found


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return float(f'{value:.9g}') if isinstance(value, float) else value


mse = dict((words, loss) for words, _, kind, loss in LOSSES)['mse']
print(json.dumps(rounded({
    'torch': torch.__version__.split('+')[0],
    'samples': SAMPLES,
    'kernel': [x for row in KERNEL for x in row],
    'labels': {'classes': CLASSES, 'values': VALUES, 'labels': LABELS, 'shares': SHARES, 'pairs': PAIRS,
               'maps': MAPS, 'maps of all': [[0, 2], [2, 1], [1, 1]]},
    'losses': [{'words': words, 'end': end, 'labels': labels, **steps(lambda p: O.SGD(p, 0.1), loss)}
               for words, end, labels, loss in LOSSES],
    'optimizers': [{'words': words, **steps(make, mse)} for words, make in OPTIMIZERS],
    'schedules': [{'words': words, 'rates': rates(make)} for words, make in SCHEDULES],
}), indent=1))
