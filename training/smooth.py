"""How far each input channel of the encoder's matrices reaches, and what evens it out before 8 bits are made of it.

Activations are quantised with one scale a tensor, and a few channels reach many times farther than the rest, which then
share a handful of steps. SmoothQuant (Xiao et al. 2023) moves part of a channel's reach into the weights: the input is divided
and the matrix' row multiplied by the same number, which changes nothing in exact arithmetic. On this network it takes a third off
the error that 8 bits bring (docs/evaluation.md).
"""

import json

import numpy as np
import torch

from windows import cut, tensors, window_of

SMOOTHED = ("qkv", "up", "down")  # "out" gains nothing
STRENGTH = 0.8  # of 1: how much of a channel's reach goes into the weights
WINDOWS = 100


def windows_in(words, pieces):
    """WINDOWS windows, evenly from all articles of a words.jsonl, without labels."""
    with open(words, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    some = articles[:: max(1, len(articles) // (WINDOWS // 2))]
    return [window_of(a, [], span, pieces, {}) for a in some for span in cut(a, pieces)][:WINDOWS]


@torch.no_grad()
def reach_of(model, windows):
    """{"LAYER.MATRIX": largest absolute input of each channel [K]} over the windows."""
    reach = {}

    def watch(name):
        def hook(_, inputs):
            most = inputs[0].abs().reshape(-1, inputs[0].shape[-1]).amax(0)
            reach[name] = torch.maximum(reach.get(name, torch.zeros_like(most)), most)

        return hook

    layers = enumerate(model.encoder.layers)
    hooks = [getattr(layer, n).register_forward_pre_hook(watch(f"{i}.{n}")) for i, layer in layers for n in SMOOTHED]
    model.eval()
    for window in windows:
        model.words(tensors([window]))
    for hook in hooks:
        hook.remove()
    return {name: most.numpy() for name, most in reach.items()}


def divisor_of(reach, weight):
    """reach [K], weight [N, K] -> what each input channel is divided by [K], around 1."""
    most = np.maximum(np.abs(weight).max(0), 1e-4)
    divisor = np.maximum(reach, 1e-3) ** STRENGTH / most ** (1 - STRENGTH)
    return (divisor / np.exp(np.log(divisor).mean())).astype(np.float32)
