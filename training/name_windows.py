"""Texts with names -> windows and batches with a tag a word."""

import json
from pathlib import Path

import torch

from name_changes import UNKNOWN, tags_of
from windows import Pieces, cut, tensors, window_of


def tagged(words: Path, names: dict[str, list[tuple[int, int, str | None]]]) -> list[dict]:
    """The articles of a words.jsonl that have names; a kind of None leaves its words UNKNOWN."""
    with open(words, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    return [a | {"tags": tags_of(a, names[a["name"]])} for a in articles if a["name"] in names]


def name_windows(articles: list[dict], pieces: Pieces, rng=None) -> list[dict]:
    return [
        window_of(article, [], span, pieces, {}) for article in articles for span in cut(article, pieces, rng)
    ]


def name_tensors(windows: list[dict]) -> dict:
    """As windows.tensors, with `names` [B, W]: tags, UNKNOWN behind a window's end."""
    batch = tensors(windows)
    width = batch["first"].shape[1]
    own = [w["article"]["tags"][w["begin"] :][: len(w["first"])] for w in windows]
    batch["names"] = torch.tensor([row + [UNKNOWN] * (width - len(row)) for row in own])
    return batch
