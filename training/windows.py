"""Articles -> windows of whole paragraphs -> batches of tensors.

A window holds at most LIMIT word pieces, [CLS] and [SEP] included. In training its first paragraph shifts by chance, so
that the borders fall elsewhere in every epoch; the reader's own (src/reading/trained/windows.ts) start at the top.
"""

import random
from pathlib import Path

import torch
from tokenizers import Tokenizer

from model import FEATURES
from polnear import ROLES, anchor_of, form

LIMIT = 320
CLS, SEP = 101, 102


class Pieces:
    """Word pieces of a word, remembered; a word that the tokenizer drops altogether is [UNK]."""

    @classmethod
    def of(cls, base):
        """Of the tokenizer.json in the folder of the base model."""
        tokenizer = Tokenizer.from_file(str(Path(base, "tokenizer.json")))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return cls(tokenizer)

    def __init__(self, tokenizer):
        self.tokenizer, self.known = tokenizer, {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [100]
        return self.known[word]


def cut(article, pieces, rng=None):
    """Word index ranges (from, to) of the windows of an article, in order, none overlapping."""
    sizes = [len(pieces(form(article, i))) for i in range(len(article["start"]))]
    paragraphs, ranges, room = article["paragraph"], [], LIMIT - 2
    begin, used, at = 0, 0, 0
    first = rng.randint(60, room) if rng else room
    while at < len(sizes):
        end = at
        while end < len(sizes) and paragraphs[end] == paragraphs[at]:
            end += 1
        size = sum(sizes[at:end])
        limit = room if ranges else first
        if used and used + size > limit:
            ranges.append((begin, at))
            begin, used = at, 0
        if size > room:  # a paragraph longer than a window is cut where it fills one
            for i in range(at, end):
                if used + sizes[i] > room:
                    ranges.append((begin, i))
                    begin, used = i, 0
                used += sizes[i]
        else:
            used += size
        at = end
    if begin < len(sizes):
        ranges.append((begin, len(sizes)))
    return ranges


def window_of(article, records, span, pieces, chances):
    """One window as lists: ids and features [P], the first piece of each word [W], labels of the three heads.

    A record cut by a window's border is labelled as far as it is inside; without its anchor it gives no row of tags. Of
    two records with one anchor the first counts.
    """
    begin, end = span
    ids, first, where = [CLS], [], [begin]
    for i in range(begin, end):
        first.append(len(ids))
        own = pieces(form(article, i))
        ids += own
        where += [i] * len(own)
    ids.append(SEP)
    where.append(end - 1)
    features = {name: [article[name][i] for i in where] for name in FEATURES}
    width = end - begin
    anchors, tags, roles = [], [], [[0] * 6 for _ in range(width)]
    for record in records:
        anchor = anchor_of(article, record, chances) - begin
        tag = [0] * width
        for r, role in enumerate(ROLES):
            before = None
            for i in record[role]:
                if begin <= i < end and (role == "cue" or tag[i - begin] == 0):
                    opens = before is None or before != i - 1
                    tag[i - begin] = 2 * r + (1 if opens else 2)
                    roles[i - begin][2 * r] = 1
                    roles[i - begin][2 * r + 1] |= int(opens)
                    before = i
        if 0 <= anchor < width and anchor not in anchors:
            anchors.append(anchor)
            tags.append(repaired(tag))
    base = article["paragraph"][begin]
    return {
        "ids": ids,
        "features": features,
        "first": first,
        "paragraphs": [article["paragraph"][i] - base for i in range(begin, end)],
        "anchors": anchors,
        "tags": tags,
        "roles": roles,
        "article": article,
        "begin": begin,
    }


def repaired(tag):
    """Overlapping roles can leave an inside tag without its beginning: it then begins."""
    out = []
    for i, t in enumerate(tag):
        inside = t in (2, 4, 6)
        out.append(t - 1 if inside and (i == 0 or tag[i - 1] not in (t, t - 1)) else t)
    return out


def windows_of(articles, pieces, chances, rng=None):
    """All windows of all articles; with rng, by one of each article's annotators by chance, else by the first."""
    out = []
    for article in articles:
        records = rng.choice(article["annotators"]) if rng else article["annotators"][0]
        out += [window_of(article, records, span, pieces, chances) for span in cut(article, pieces, rng)]
    return out


def batches_of(windows, budget, rng=None):
    """Windows of like length together, at most `budget` word pieces with padding a batch."""
    order = sorted(windows, key=lambda w: len(w["ids"]) + (rng.random() * 24 if rng else 0))
    batches, now = [], []
    for window in order:
        longest = max([len(window["ids"])] + [len(w["ids"]) for w in now])
        if now and longest * (len(now) + 1) > budget:
            batches.append(now)
            now = []
        now.append(window)
    if now:
        batches.append(now)
    if rng:
        rng.shuffle(batches)
    return batches


def tensors(windows):
    """A batch: tensors padded with 0.

    ids, features [B, P]; lengths [B] in word pieces, widths [B] in words; first, paragraphs, gold [B, W]; roles
    [B, W, 6]; window and anchor [A] say which word of which window is an anchor, tags [A, W] are its record.
    """
    p, w = max(len(x["ids"]) for x in windows), max(len(x["first"]) for x in windows)
    pad = lambda rows, size: torch.tensor([row + [0] * (size - len(row)) for row in rows])
    anchors = [(i, a, t) for i, x in enumerate(windows) for a, t in zip(x["anchors"], x["tags"])]
    gold = [[0] * w for _ in windows]
    for i, a, _ in anchors:
        gold[i][a] = 1
    roles = torch.zeros(len(windows), w, 6)
    for i, x in enumerate(windows):
        roles[i, : len(x["roles"])] = torch.tensor(x["roles"], dtype=torch.float)
    return {
        "ids": pad([x["ids"] for x in windows], p),
        "features": {name: pad([x["features"][name] for x in windows], p) for name in FEATURES},
        "lengths": torch.tensor([len(x["ids"]) for x in windows]),
        "first": pad([x["first"] for x in windows], w),
        "widths": torch.tensor([len(x["first"]) for x in windows]),
        "paragraphs": pad([x["paragraphs"] for x in windows], w),
        "gold": torch.tensor(gold, dtype=torch.float),
        "roles": roles,
        "window": torch.tensor([i for i, _, _ in anchors], dtype=torch.long),
        "anchor": torch.tensor([a for _, a, _ in anchors], dtype=torch.long),
        "tags": pad([t for _, _, t in anchors], w) if anchors else torch.zeros(0, w, dtype=torch.long),
    }


def seeded(*parts):
    """Random numbers that depend on the parts alone."""
    return random.Random("/".join(map(str, parts)))
