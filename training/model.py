"""The reader's network: a small BERT encoder with extra input features, and its heads.

Shapes: B windows, P word pieces, W words, A anchors (a cue's telling word), T tags, N tags of names, S states (the
embeddings' and each layer's).
encode:  pieces [B, P] -> hidden [S, B, P, H]
anchors: words [B, W, H] -> logits [B, W]; is this word the anchor of an attribution's cue?
tags:    for each anchor, every word of its window -> [A, W, T] scores of O, source, cue, content (begin and inside),
         decoded as a linear chain (Lafferty et al. 2001) with learnt transitions.
names:   words [B, W, H] twice -> [B, W, N] scores of O, person, organization, place, other (begin and inside).
The link between source, cue and content is thus the anchor itself: whatever is tagged for an anchor is its record.
Every tensor is made on the device of those it meets, so the network runs wherever its weights are.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

from name_sets import NAME_TAGS

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
FEATURES = {"letters": 6, "quoted": 4, "place": 3}
BUCKETS = 32


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019): x [B, P, H], mask [B, 1, 1, P] -> [B, P, H]."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        b, p, h = x.shape
        q, k, v = (t.view(b, p, self.heads, h // self.heads).transpose(1, 2) for t in self.qkv(x).chunk(3, -1))
        # no dropout on attention: torch's fast kernel for CPUs has none, and it took a third of the time
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = self.out(a.transpose(1, 2).reshape(b, p, h))
        x = self.norm1(x + F.dropout(a, self.dropout, self.training))
        f = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(f, self.dropout, self.training))


class Encoder(nn.Module):
    """BERT whose input also tells each word piece's letter case, quotation and place (src/reading/trained/words.ts)."""

    def __init__(self, vocabulary=30522, width=384, heads=12, inner=1536, layers=6, positions=512, dropout=0.1):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.features = nn.ModuleDict({name: nn.Embedding(size, width) for name, size in FEATURES.items()})
        for table in self.features.values():
            nn.init.normal_(table.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = dropout

    def forward(self, ids, features, lengths):
        """ids [B, P], features {name: [B, P]}, lengths [B] -> the embeddings' and each layer's state [S, B, P, H]."""
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        for name, table in self.features.items():
            x = x + table(features[name])
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = (torch.arange(ids.shape[1], device=ids.device)[None] < lengths[:, None])[:, None, None, :]
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return torch.stack(states)


def load_bert(encoder, weights):
    """Weights (name -> tensor) of a Hugging Face BertModel into ours; its token type 0 is folded into the positions."""
    take = lambda name: weights.get(name, weights.get("bert." + name))
    with torch.no_grad():
        encoder.pieces.weight.copy_(take("embeddings.word_embeddings.weight"))
        positions = take("embeddings.position_embeddings.weight") + take("embeddings.token_type_embeddings.weight")[0]
        encoder.positions.weight.copy_(positions)
        encoder.norm.weight.copy_(take("embeddings.LayerNorm.weight"))
        encoder.norm.bias.copy_(take("embeddings.LayerNorm.bias"))
        for i, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{i}."
            for end in ("weight", "bias"):
                qkv = [take(f"{at}attention.self.{n}.{end}") for n in ("query", "key", "value")]
                getattr(layer.qkv, end).copy_(torch.cat(qkv))
                for mine, theirs in (
                    ("out", "attention.output.dense"),
                    ("norm1", "attention.output.LayerNorm"),
                    ("up", "intermediate.dense"),
                    ("down", "output.dense"),
                    ("norm2", "output.LayerNorm"),
                ):
                    getattr(getattr(layer, mine), end).copy_(take(f"{at}{theirs}.{end}"))


def buckets_of(distance):
    """Signed distance in words -> 0..31: exact to 7, then by powers of two, as in T5 (Raffel et al. 2020)."""
    size = distance.abs()
    far = 8 + (torch.log(size.clamp(min=8).float() / 8) / math.log(16) * 8).long().clamp(max=7)
    return torch.where(size < 8, size, far) + torch.where(distance > 0, BUCKETS // 2, 0)


class Linker(nn.Module):
    """Scores every word's tag for an anchor: both words, the way between them, the words around (two convolutions)."""

    def __init__(self, width=384, inner=128):
        super().__init__()
        self.word = nn.Linear(width, inner)
        self.anchor = nn.Linear(width, inner)
        self.scale = nn.Linear(width, inner)
        self.distance = nn.Embedding(BUCKETS, inner)
        self.paragraph = nn.Embedding(5, inner)
        self.near = nn.Conv1d(inner, inner, 3, padding=1)
        self.wide = nn.Conv1d(inner, inner, 3, padding=3, dilation=3)
        self.tags = nn.Linear(inner, len(TAGS))
        nn.init.normal_(self.distance.weight, std=0.02)
        nn.init.normal_(self.paragraph.weight, std=0.02)

    def forward(self, words, window, anchor, paragraphs):
        """words [B, W, H]; window [A] and anchor [A] say which word of which window; paragraphs [B, W] -> [A, W, T]."""
        own = words[window, anchor]
        z = self.word(words)[window] * (1 + self.scale(own))[:, None] + self.anchor(own)[:, None]
        z = z + self.distance(buckets_of(torch.arange(words.shape[1], device=words.device)[None] - anchor[:, None]))
        away = paragraphs[window] - paragraphs[window, anchor][:, None]
        z = F.gelu(z + self.paragraph(away.clamp(-2, 2) + 2))
        z = F.dropout(z, 0.1, self.training).transpose(1, 2)
        z = z + F.gelu(self.near(z))
        z = z + F.gelu(self.wide(z))
        return self.tags(z.transpose(1, 2))


class Names(nn.Module):
    """Scores every word's tag as part of a name, by the mean of all states at its first piece and at its last: how a name looks
    is known early, what it names late (Tenney et al. 2019), and a name's ending tells much."""

    def __init__(self, width=384, inner=192):
        super().__init__()
        self.first = nn.Linear(width, inner)
        self.last = nn.Linear(width, inner)
        self.near = nn.Conv1d(inner, inner, 3, padding=1)
        self.wide = nn.Conv1d(inner, inner, 3, padding=2, dilation=2)
        self.tags = nn.Linear(inner, len(NAME_TAGS))

    def forward(self, first, last):
        """Means of the states [B, W, H] at each word's first and last piece -> [B, W, N]."""
        drop = lambda x: F.dropout(x, 0.3, self.training)
        z = F.gelu(self.first(drop(first)) + self.last(drop(last)))
        for side in (self.near, self.wide):
            z = z + F.gelu(side(drop(z).transpose(1, 2))).transpose(1, 2)
        return self.tags(drop(z))


class Reader(nn.Module):
    """Encoder and heads. Its losses are in train.py and train_names.py."""

    def __init__(self, layers=6):
        super().__init__()
        self.encoder = Encoder(layers=layers)
        width = self.encoder.norm.weight.shape[0]
        self.anchors = nn.Linear(width, 1)
        self.roles = nn.Linear(width, 6)  # training only: is, and begins, a source, cue or content of anybody
        self.linker = Linker(width)
        self.names = Names(width)
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("forbidden", forbidden_transitions(), persistent=False)

    def words(self, batch):
        """A batch as windows.tensors makes it -> each word's first piece [B, W, H]."""
        return at(self.encoder(batch["ids"], batch["features"], batch["lengths"])[-1], batch["first"])

    def names_input(self, batch):
        """The two inputs of `names`."""
        mean = self.encoder(batch["ids"], batch["features"], batch["lengths"]).mean(0)
        return at(mean, batch["first"]), at(mean, last_pieces(batch))

    def chain(self):
        """Scores [T, T] of going from a tag (row) to the next (column)."""
        return self.transitions.masked_fill(self.forbidden, -1e4)


def at(hidden, pieces):
    """hidden [B, P, H] at pieces [B, W] -> [B, W, H]."""
    return hidden.gather(1, pieces[..., None].expand(-1, -1, hidden.shape[-1]))


def last_pieces(batch):
    """Of each word its last piece [B, W]: the one before the next word's first, or before the window's end."""
    ends = torch.nn.functional.pad(batch["first"][:, 1:], (0, 1))
    ends = ends.scatter(1, batch["widths"][:, None] - 1, batch["lengths"][:, None] - 1)
    return (ends - 1).clamp(min=0)


def forbidden_transitions():
    """[T, T], true where a tag must not follow: I-x follows only B-x and I-x."""
    t = torch.zeros(len(TAGS), len(TAGS), dtype=torch.bool)
    for begin in (1, 3, 5):
        t[:, begin + 1] = True
        t[begin, begin + 1] = t[begin + 1, begin + 1] = False
    return t


def chain_loss(scores, chain, gold, mask):
    """Negative log-likelihood of gold tag sequences, one a row. scores [A, W, T], gold and mask [A, W] -> [A].

    The forward sum runs in probabilities, scaled to 1 at each word (Rabiner 1989): half of logsumexp's time.
    Behind a row's end only O is possible, so that all rows of a batch have one length.
    """
    only_o = torch.full((len(TAGS),), -1e4, device=scores.device)
    only_o[0] = 0.0
    scores = torch.where(mask[..., None] > 0, scores, only_o)
    path = scores.gather(2, gold[..., None])[..., 0].sum(1) + chain[gold[:, :-1], gold[:, 1:]].sum(1)
    top = scores.max(2, keepdim=True).values
    chances, moves = torch.exp(scores - top), torch.exp(chain)
    alpha = chances[:, 0] * torch.tensor([1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0], device=scores.device)
    sums = []
    for column in chances.unbind(1)[1:]:
        total = alpha.sum(1, keepdim=True)
        sums.append(total)
        alpha = (alpha / total) @ moves * column
    sums.append(alpha.sum(1, keepdim=True))
    return torch.log(torch.cat(sums, 1)).sum(1) + top.sum((1, 2)) - path


def best_path(scores, chain):
    """The likeliest tags (Viterbi 1967): scores [W, T] -> [W]. The reader decodes by its own code; links.py by this."""
    w, t = scores.shape
    start = torch.tensor([0.0, 0.0, -1e4, 0.0, -1e4, 0.0, -1e4], device=scores.device)
    alpha, back = scores[0] + start, []
    for i in range(1, w):
        best, arg = (alpha[:, None] + chain).max(0)
        back.append(arg)
        alpha = best + scores[i]
    tag = int(alpha.argmax())
    path = [tag]
    for arg in reversed(back):
        tag = int(arg[tag])
        path.append(tag)
    return path[::-1]
