"""Two ways to link words to an attribution's anchor, measured side by side on the articles held out of training.

    python training/links.py CHECKPOINT --words WORDS.jsonl --annotations DIR [--base DIR] [--epochs 3]

Both heads are trained afresh, alike, on the checkpoint's encoder, which stays as it is. "chain": the reader's own Linker and
its linear chain. "biaffine": one biaffine score a role for every word and anchor (Dozat & Manning 2017), each word on its own. The
encoder was trained beside a chain, which favours it; the figures tell what the heads can do, not what two whole trainings would.
Prints, given the annotated anchors, the share of roles and of whole records that come out exactly.
"""
import argparse
import time

import needs
import torch
from torch import nn
from torch.nn import functional as F

from model import BUCKETS, TAGS, Linker, Reader, best_path, buckets_of, chain_loss
from polnear import load
from train import HELD_OUT
from windows import Pieces, batches_of, seeded, tensors, windows_of


class Chain(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.linker, self.forbidden = Linker(), reader.forbidden
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))

    def chain(self):
        return self.transitions.masked_fill(self.forbidden, -1e4)

    def loss(self, words, batch, mask):
        scores = self.linker(words, batch["window"], batch["anchor"], batch["paragraphs"])
        return chain_loss(scores, self.chain(), batch["tags"], mask[batch["window"]]).mean() * 0.25

    def roles(self, words, batch):
        """[A, W]: 0 none, 1 source, 2 cue, 3 content."""
        scores, chain = self.linker(words, batch["window"], batch["anchor"], batch["paragraphs"]), self.chain()
        return torch.stack([(torch.tensor(best_path(s, chain)) + 1) // 2 for s in scores])


class Biaffine(nn.Module):
    def __init__(self, width=384, inner=192):
        super().__init__()
        self.word, self.anchor = nn.Linear(width, inner), nn.Linear(width, inner)
        self.form = nn.Parameter(torch.randn(4, inner + 1, inner + 1) * 0.02)
        self.distance = nn.Embedding(BUCKETS, 4)

    def scores(self, words, batch):
        one = lambda x: torch.cat([F.gelu(x), torch.ones(*x.shape[:-1], 1)], -1)
        own = words[batch["window"], batch["anchor"]]
        w, a = one(self.word(words))[batch["window"]], one(self.anchor(own))
        way = torch.arange(words.shape[1])[None] - batch["anchor"][:, None]
        return torch.einsum("awi,rij,aj->awr", w, self.form, a) + self.distance(buckets_of(way))

    def loss(self, words, batch, mask):
        gold = (batch["tags"] + 1) // 2
        each = F.cross_entropy(self.scores(words, batch).transpose(1, 2), gold, reduction="none")
        return (each * mask[batch["window"]]).sum(1).mean() * 0.25

    def roles(self, words, batch):
        return self.scores(words, batch).argmax(-1)


def states(reader, batches):
    """Every batch with the encoder's words, computed once."""
    with torch.no_grad():
        return [(reader.words(b).half(), b) for b in map(tensors, batches) if len(b["anchor"])]


def mask_of(words, batch):
    return (torch.arange(words.shape[1])[None] < batch["widths"][:, None]).float()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("--words", required=True)
    parser.add_argument("--annotations", required=True)
    parser.add_argument("--base", help="folder of the base model (that of the installed package)")
    parser.add_argument("--epochs", type=int, default=3)
    args = parser.parse_args()
    saved = torch.load(args.checkpoint, weights_only=True)
    reader = Reader()
    reader.load_state_dict(saved["model"])
    reader.eval()
    pieces, articles = Pieces.of(needs.base_model(args.base)), load(args.words, args.annotations)
    cut = lambda some: batches_of(windows_of(some, pieces, saved["chances"]), 2600)
    train = states(reader, cut([a for i, a in enumerate(articles) if i % HELD_OUT]))
    held = states(reader, cut([a for i, a in enumerate(articles) if i % HELD_OUT == 0]))
    for name, make in (("chain", lambda: Chain(reader)), ("biaffine", Biaffine)):
        torch.manual_seed(1)
        head, began = make(), time.time()
        optimizer = torch.optim.AdamW(head.parameters(), lr=1.5e-3, weight_decay=0.01)
        rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.5e-3, total_steps=args.epochs * len(train), pct_start=0.06)
        for epoch in range(args.epochs):
            for words, batch in seeded(epoch).sample(train, len(train)):
                optimizer.zero_grad()
                head.loss(words.float(), batch, mask_of(words, batch)).backward()
                torch.nn.utils.clip_grad_norm_(head.parameters(), 5.0)
                optimizer.step()
                rates.step()
        head.eval()
        right, count = torch.zeros(4), 0
        with torch.no_grad():
            for words, batch in held:
                inside = mask_of(words, batch)[batch["window"]] > 0
                gold, given = (batch["tags"] + 1) // 2, head.roles(words.float(), batch)
                same = torch.stack([(((gold == r) == (given == r)) | ~inside).all(1) for r in (1, 2, 3)])
                right += torch.cat([same.float().sum(1), same.all(0).float().sum()[None]])
                count += gold.shape[0]
        shares = dict(zip(("source", "cue", "content", "record"), (round(100 * float(x) / count, 1) for x in right)))
        print(name, shares, f"{count} records, {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
