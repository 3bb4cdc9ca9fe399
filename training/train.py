"""Trains the reader on PolNeAR's training part.

    python train.py OUT [--epochs 8] [--base FOLDER] [--seed 1] [--minutes 140]

Writes OUT/checkpoint.pt after every epoch and every ten minutes, and goes on from it when started again; OUT/log.jsonl
holds the losses and, after each epoch, the scores on the articles held out of train (never dev). Ends by --minutes with a
checkpoint, so that a long training fits into stages.
"""
import argparse
import json
import os
import time

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch.nn import functional as F

from model import Reader, chain_loss, load_bert
from polnear import count_cue_words, load
from windows import Pieces, batches_of, seeded, tensors, windows_of

HELD_OUT = 14  # one article in so many is held out of training, for calibration


def losses(model, batch):
    words = model.words(batch)
    mask = (torch.arange(words.shape[1])[None] < batch["widths"][:, None]).float()
    anchors = model.anchors(words)[..., 0]
    anchor = (F.binary_cross_entropy_with_logits(anchors, batch["gold"], reduction="none") * mask).sum() / mask.sum()
    roles = F.binary_cross_entropy_with_logits(model.roles(words), batch["roles"], reduction="none")
    roles = (roles.mean(-1) * mask).sum() / mask.sum()
    if len(batch["anchor"]) == 0:
        return anchor, roles, torch.zeros(())
    scores = model.linker(words, batch["window"], batch["anchor"], batch["paragraphs"])
    tags = chain_loss(scores, model.chain(), batch["tags"], mask[batch["window"]]).mean()
    return anchor, roles, tags


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--words", default="cache/train.jsonl")
    parser.add_argument("--annotations", default="../../shared/data/polnear/train/attributions")
    parser.add_argument("--base", default="base")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=140)
    parser.add_argument("--budget", type=int, default=2600)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many (for timing)")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    began = time.time()

    articles = load(args.words, args.annotations)
    train = [a for i, a in enumerate(articles) if i % HELD_OUT]
    held = [a for i, a in enumerate(articles) if i % HELD_OUT == 0]
    chances = count_cue_words(train)
    pieces = Pieces(Tokenizer.from_file(f"{args.base}/tokenizer.json"))
    pieces.tokenizer.no_truncation()
    pieces.tokenizer.no_padding()
    model = Reader()
    load_bert(model.encoder, load_file(f"{args.base}/model.safetensors"))

    slow = [p for n, p in model.encoder.named_parameters() if "features" not in n and "pieces" not in n]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or "features" in n]
    optimizer = torch.optim.AdamW([
        {"params": slow, "lr": args.rate}, {"params": [model.encoder.pieces.weight], "lr": args.rate / 2, "weight_decay": 0.0},
        {"params": fast, "lr": 10 * args.rate}], weight_decay=0.01, fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    probe = batches_of(windows_of(train, pieces, chances, seeded("probe")), args.budget)
    total = args.epochs * len(probe)

    step, epoch, done = 0, 0, 0
    path = f"{args.out}/checkpoint.pt"
    if os.path.exists(path):
        saved = torch.load(path)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step, epoch, done = saved["step"], saved["epoch"], saved["done"]

    def save():
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "epoch": epoch,
                    "done": done, "chances": chances, "args": vars(args)}, path + ".new")
        os.replace(path + ".new", path)

    log = open(f"{args.out}/log.jsonl", "a", encoding="utf-8", buffering=1)
    saved_at, sums = time.time(), [0.0] * 4
    model.train()
    while epoch < args.epochs:
        rng = seeded(args.seed, epoch)
        batches = batches_of(windows_of(train, pieces, chances, rng), args.budget, rng)
        for index, windows in enumerate(batches):
            if index < done:
                continue
            progress = min(1.0, step / total)
            factor = min(1.0, step / (0.06 * total) + 0.02) * max(0.02, 1 - progress)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            parts = losses(model, tensors(windows))
            loss = 40 * parts[0] + 4 * parts[1] + 0.25 * parts[2]
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step, done = step + 1, index + 1
            sums = [a + float(b) for a, b in zip(sums, (*parts, 1))]
            if step % 20 == 0:
                log.write(json.dumps({"step": step, "of": total, "epoch": epoch, "minutes": round((time.time() - began) / 60, 1),
                                      **{k: round(v / sums[3], 4) for k, v in zip(("anchor", "roles", "tags"), sums)}}) + "\n")
                sums = [0.0] * 4
            if time.time() - saved_at > 600:
                save()
                saved_at = time.time()
            if (time.time() - began) / 60 > args.minutes or step == args.steps:
                save()
                return
        epoch, done = epoch + 1, 0
        save()
        saved_at = time.time()
        model.eval()
        with torch.no_grad():
            batches = batches_of(windows_of(held, pieces, chances), args.budget)
            means = [sum(x) / len(batches) for x in zip(*(map(float, losses(model, tensors(b))) for b in batches))]
        model.train()
        log.write(json.dumps({"epoch": epoch, "held-out": dict(zip(("anchor", "roles", "tags"), (round(m, 4) for m in means)))}) + "\n")


if __name__ == "__main__":
    main()
