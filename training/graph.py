"""The network as an ONNX graph, written out by hand so that it runs on the runtime's fused operators.

One window a run, without padding: `ids`, `letters`, `quoted`, `place` [P] (word pieces), `first` [W] (each word's first
piece), `paragraphs` [W], `threshold` []. Gives `chances` [W] (logits: is this word an anchor?), `anchors` [A] (the
words above the threshold, at least the likeliest), `scores` [A, W, T] and `names` [W, N]. With bits=8 the weights of the encoder's
matrices are 8-bit integers with one scale a column, in 7 bits, because AVX2's 8-bit product saturates on the full
range; activations are quantised as they come, once smooth.py has drawn in
the channels that reach far. Embeddings have one scale a row.
"""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import BUCKETS, FEATURES, buckets_of
from name_sets import NAME_TAGS
from smooth import divisor_of

FARTHEST = 160  # words; every farther distance falls into the last bucket


class Graph:
    """Nodes and weights as they are added; calling it adds a node and gives the name (or names) of what comes out."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def weight(self, array, name=None):
        name = name or f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def __call__(self, op, *inputs, outputs=1, domain="", names=None, **attributes):
        self.count += 1
        names = names or [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    # Operators of the runtime's own, beyond the ONNX standard.
    def ms(self, op, *inputs, **rest):
        return self(op, *inputs, domain="com.microsoft", **rest)

    def i64(self, *values):
        return self.weight(np.array(values, np.int64))


def numpy_of(state):
    return {name: tensor.detach().float().numpy() for name, tensor in state.items()}


def by_column(matrix, most=63):
    """[K, N] floats -> int8 of at most 7 bits and one scale a column."""
    scale = np.maximum(np.abs(matrix).max(0), 1e-8) / most
    return np.clip(np.round(matrix / scale), -most, most).astype(np.int8), scale.astype(np.float32)


def build(state, layers, heads=12, bits=8, reach=None):
    """state: the network's tensors by name; reach: of smooth.reach_of, for 8 bits -> the checked ONNX model.

    Throws onnx.checker.ValidationError.
    """
    w, g = numpy_of(state), Graph()
    x = embeddings(g, w, bits)
    states = [x]
    for i in range(layers):
        own = {k.removeprefix(f"encoder.layers.{i}."): v for k, v in w.items() if k.startswith(f"encoder.layers.{i}.")}
        evened = {k.removeprefix(f"{i}."): v for k, v in (reach or {}).items() if k.startswith(f"{i}.")}
        x = layer(g, own, x, heads, bits, evened)
        states.append(x)
    hidden = g("Squeeze", x, g.i64(0))
    words = g("Gather", hidden, "first")
    chances = g("Squeeze", linear(g, words, w, "anchors"), g.i64(1), names=["chances"])
    top = g("ReduceMax", chances, keepdims=0)
    chosen = g("Or", g("Greater", chances, "threshold"), g("Equal", chances, top))
    anchors = g("Squeeze", g("NonZero", chosen), g.i64(0), names=["anchors"])
    linker(g, w, words, anchors)
    names(g, w, states)
    ints = lambda name, size: helper.make_tensor_value_info(name, TensorProto.INT32, [size])
    graph = helper.make_graph(
        g.nodes,
        "reader",
        [ints(n, "P") for n in ("ids", *FEATURES)]
        + [
            ints("first", "W"),
            ints("paragraphs", "W"),
            helper.make_tensor_value_info("threshold", TensorProto.FLOAT, []),
        ],
        [
            helper.make_tensor_value_info("chances", TensorProto.FLOAT, ["W"]),
            helper.make_tensor_value_info("anchors", TensorProto.INT64, ["A"]),
            helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["A", "W", 7]),
            helper.make_tensor_value_info("names", TensorProto.FLOAT, ["W", len(NAME_TAGS)]),
        ],
        g.weights,
    )
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)],
        producer_name="parley",
    )
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def embeddings(g, w, bits):
    table = w["encoder.pieces.weight"]
    if bits == 8:
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rows = g("Cast", g("Gather", g.weight(np.round(table / scale).astype(np.int8)), "ids"), to=TensorProto.FLOAT)
        x = g("Mul", rows, g("Gather", g.weight(scale.astype(np.float32)), "ids"))
    else:
        x = g("Gather", g.weight(table), "ids")
    size = g("Shape", "ids")
    x = g("Add", x, g("Slice", g.weight(w["encoder.positions.weight"]), g.i64(0), size, g.i64(0)))
    for name in FEATURES:
        x = g("Add", x, g("Gather", g.weight(w[f"encoder.features.{name}.weight"]), name))
    x = g(
        "LayerNormalization",
        x,
        g.weight(w["encoder.norm.weight"]),
        g.weight(w["encoder.norm.bias"]),
        epsilon=1e-12,
        axis=-1,
    )
    return g("Unsqueeze", x, g.i64(0))


def layer(g, w, x, heads, bits, reach):
    # A layer's own numbers: qkv, out, norm1, up, down, norm2.
    if bits == 8:
        even, weight = evened(g, x, w, "qkv", reach)
        q, scale, zero = g("DynamicQuantizeLinear", even, outputs=3)
        matrix, by = by_column(weight.T)
        a = g.ms(
            "QAttention", q, g.weight(matrix), g.weight(w["qkv.bias"]), scale, g.weight(by), "", zero, num_heads=heads
        )
    else:
        a = g.ms("Attention", x, g.weight(w["qkv.weight"].T), g.weight(w["qkv.bias"]), num_heads=heads)
    x = normed(g, product(g, a, w, "out", bits, reach), x, w, "norm1")
    f = g.ms("Gelu", product(g, x, w, "up", bits, reach))
    return normed(g, product(g, f, w, "down", bits, reach), x, w, "norm2")


def evened(g, x, w, name, reach):
    """(the input with its far channels drawn in, the matrix [N, K] that makes up for it)"""
    weight = w[f"{name}.weight"]
    if name not in reach:
        return x, weight
    divisor = divisor_of(reach[name], weight)
    return g("Mul", x, g.weight(1 / divisor)), weight * divisor


def product(g, x, w, name, bits, reach):
    if bits == 32:
        return g("Add", g("MatMul", x, g.weight(w[f"{name}.weight"].T)), g.weight(w[f"{name}.bias"]))
    x, weight = evened(g, x, w, name, reach)
    matrix, scale = by_column(weight.T)
    return g.ms("DynamicQuantizeMatMul", x, g.weight(matrix), g.weight(scale), "", g.weight(w[f"{name}.bias"]))


def normed(g, x, skip, w, name):
    # Not the runtime's SkipLayerNormalization: on processors that is eight times slower than its two parts.
    weight, bias = g.weight(w[f"{name}.weight"]), g.weight(w[f"{name}.bias"])
    return g("LayerNormalization", g("Add", x, skip), weight, bias, epsilon=1e-12, axis=-1)


def linear(g, x, w, name):
    return g("Add", g("MatMul", x, g.weight(w[f"{name}.weight"].T)), g.weight(w[f"{name}.bias"]))


def linker(g, w, words, anchors):
    own = g("Gather", words, anchors)
    one = g.weight(np.float32(1))
    column = lambda name: g("Unsqueeze", linear(g, own, w, f"linker.{name}"), g.i64(1))
    z = g("Mul", linear(g, words, w, "linker.word"), g("Add", column("scale"), one))
    z = g("Add", z, column("anchor"))
    places = g(
        "Range", g.weight(np.int64(0)), g("Squeeze", g("Shape", words, start=0, end=1), g.i64(0)), g.weight(np.int64(1))
    )
    way = g("Sub", places, g("Unsqueeze", anchors, g.i64(1)))
    z = g("Add", z, near(g, way, distances(w), FARTHEST))
    paragraphs = g("Cast", "paragraphs", to=TensorProto.INT64)
    away = g("Sub", paragraphs, g("Unsqueeze", g("Gather", paragraphs, anchors), g.i64(1)))
    z = g("Transpose", g.ms("Gelu", g("Add", z, near(g, away, w["linker.paragraph.weight"], 2))), perm=[0, 2, 1])
    for name, gap in (("near", 1), ("wide", 3)):
        side = conv(g, z, w, f"linker.{name}", gap)
        z = g("Add", z, g.ms("Gelu", side))
    matrix = linear(g, g("Transpose", z, perm=[0, 2, 1]), w, "linker.tags")
    g("Identity", matrix, names=["scores"])


def names(g, w, states):
    mean = g("Squeeze", g("Mul", g("Sum", *states), g.weight(np.float32(1 / len(states)))), g.i64(0))
    first = g("Cast", "first", to=TensorProto.INT64)
    size = g("Shape", "ids")
    behind = g("Sub", size, g.i64(1))
    last = g("Sub", g("Concat", g("Slice", first, g.i64(1), size, g.i64(0)), behind, axis=0), g.i64(1))
    z = g("Add", linear(g, g("Gather", mean, first), w, "names.first"), linear(g, g("Gather", mean, last), w, "names.last"))
    z = g.ms("Gelu", z)
    z = g("Unsqueeze", g("Transpose", z, perm=[1, 0]), g.i64(0))
    for name, gap in (("near", 1), ("wide", 2)):
        z = g("Add", z, g.ms("Gelu", conv(g, z, w, f"names.{name}", gap)))
    z = g("Transpose", g("Squeeze", z, g.i64(0)), perm=[1, 0])
    g("Identity", linear(g, z, w, "names.tags"), names=["names"])


def conv(g, z, w, name, gap):
    """Of three columns, each gap words from the next."""
    weight, bias = g.weight(w[f"{name}.weight"]), g.weight(w[f"{name}.bias"])
    return g("Conv", z, weight, bias, kernel_shape=[3], pads=[gap, gap], dilations=[gap])


def near(g, number, table, most):
    """Rows of a table for numbers from -most to most, farther ones cut to that."""
    at = g("Add", g("Clip", number, g.weight(np.int64(-most)), g.weight(np.int64(most))), g.weight(np.int64(most)))
    return g("Gather", g.weight(table), at)


def distances(w):
    """The table of distances with a row for each number of words from -FARTHEST to FARTHEST, not for each bucket."""
    table = w["linker.distance.weight"]
    assert len(table) == BUCKETS
    return table[buckets_of(torch.arange(-FARTHEST, FARTHEST + 1)).numpy()]
