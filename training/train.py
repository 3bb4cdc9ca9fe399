"""Trains the reader on PolNeAR's training part.

    python training/train.py [WORK] [--epochs 7] [--seed 1] [--minutes 150]

Reads WORK/words.jsonl (by prepare.ts; make.py calls it). Writes, into WORK:
    checkpoint.pt   after every epoch and every ten minutes; a later start goes on from it, with the same random numbers
                    as if it had never stopped (sums may round differently, so not to the last bit)
    log.jsonl       a line every 20 steps with the mean losses, and one after each epoch with the held-out articles'
    held-out.txt    names of the articles that were held out of training, for calibration (never dev)
Runs on a GPU where torch finds one, else on all cores. Exit code 0: trained to the last epoch. 3: stopped by --minutes
or --steps with a checkpoint, run again to go on. 2: something is missing or the checkpoint is of another training.
"""

import argparse
import hashlib
import json
import os
import sys
import time
from pathlib import Path

import needs

needs.packages("torch", "safetensors", "tokenizers")

import torch
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional as F

from model import Reader, chain_loss, load_bert
from polnear import count_cue_words, load
from windows import Pieces, batches_of, seeded, tensors, windows_of

LAYERS = 6
HELD_OUT = 14  # one article in so many is held out of training, for calibration
EPOCHS = 7
SAVE_EVERY = 600  # seconds
LOG_EVERY = 20  # steps
LOSSES = ("anchor", "roles", "tags")


def losses(model: Reader, batch: dict) -> tuple[Tensor, Tensor, Tensor]:
    """Of a batch as windows.tensors makes it: is a word an anchor, which roles has it for anybody, an anchor's tags."""
    words = model.words(batch)
    mask = (torch.arange(words.shape[1], device=words.device)[None] < batch["widths"][:, None]).float()
    anchors = model.anchors(words)[..., 0]
    anchor = (F.binary_cross_entropy_with_logits(anchors, batch["gold"], reduction="none") * mask).sum() / mask.sum()
    roles = F.binary_cross_entropy_with_logits(model.roles(words), batch["roles"], reduction="none")
    roles = (roles.mean(-1) * mask).sum() / mask.sum()
    if len(batch["anchor"]) == 0:
        return anchor, roles, torch.zeros((), device=words.device)
    scores = model.linker(words, batch["window"], batch["anchor"], batch["paragraphs"])
    tags = chain_loss(scores, model.chain(), batch["tags"], mask[batch["window"]]).mean()
    return anchor, roles, tags


def moved(batch: dict, device: torch.device) -> dict:
    return {name: moved(part, device) if isinstance(part, dict) else part.to(device) for name, part in batch.items()}


def optimizer_of(model: Reader, rate: float) -> torch.optim.AdamW:
    """New layers learn ten times as fast as the pretrained ones, the table of word pieces half as fast."""
    slow = [p for n, p in model.encoder.named_parameters() if "features" not in n and "pieces" not in n]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or "features" in n]
    return torch.optim.AdamW(
        [
            {"params": slow, "lr": rate},
            {"params": [model.encoder.pieces.weight], "lr": rate / 2, "weight_decay": 0.0},
            {"params": fast, "lr": 10 * rate},
        ],
        weight_decay=0.01,
        fused=True,
    )


def rate_factor(step: int, total: int) -> float:
    """Linear warm-up over the first 6 %, then linear decay to 2 %."""
    return min(1.0, step / (0.06 * total) + 0.02) * max(0.02, 1 - min(1.0, step / total))


class Training:
    """A training under way: the network, the optimizer and how far they are. A checkpoint is all of it."""

    def __init__(self, args: argparse.Namespace, inputs: str):
        self.path = f"{args.work}/checkpoint.pt"
        # What a checkpoint must agree in with the command that goes on from it.
        self.identity = {name: getattr(args, name) for name in ("epochs", "seed", "budget", "rate", "layers")}
        self.inputs = inputs
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = Reader(layers=args.layers)
        self.step, self.epoch, self.done = 0, 0, 0  # done: batches of this epoch
        self.chances: dict[str, float] = {}
        self.saved = torch.load(self.path, map_location="cpu") if os.path.exists(self.path) else None
        if self.saved:
            self.check(args.work)
            self.epoch = self.saved["epoch"]

    def check(self, work: str) -> None:
        # Checkpoints from before there were smaller students have six layers and do not say so.
        before = {name: self.saved["args"].get(name, LAYERS) for name in self.identity}
        # Checkpoints from before the fingerprint lack it.
        if before != self.identity or self.saved.get("inputs", self.inputs) != self.inputs:
            what = f"with {before}" if before != self.identity else "on other words or annotations"
            needs.stop(
                f"{self.path} is of a training {what}: give another work folder than {work}, or delete that file."
            )

    def start(self, base: Path, rate: float, teacher: str | None) -> None:
        load_bert(self.model.encoder, load_file(base / "model.safetensors"))
        if teacher:
            self.model.load_state_dict(thinned(torch.load(teacher, map_location="cpu")["model"], self.model))
        self.model.to(self.device)
        self.optimizer = optimizer_of(self.model, rate)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        if self.saved:
            self.model.load_state_dict(self.saved["model"])
            self.optimizer.load_state_dict(self.saved["optimizer"])
            self.step, self.done = self.saved["step"], self.saved["done"]
            self.restore_chance(self.saved.get("chance", {}))
            self.saved = None

    def restore_chance(self, states: dict[str, Tensor]) -> None:
        """The state of dropout's random numbers, so that a stop changes nothing but roundings."""
        if "cpu" in states:
            torch.set_rng_state(states["cpu"])
        if "cuda" in states and self.device.type == "cuda":
            torch.cuda.set_rng_state(states["cuda"])

    def save(self) -> None:
        chance = {"cpu": torch.get_rng_state()}
        if self.device.type == "cuda":
            chance["cuda"] = torch.cuda.get_rng_state()
        torch.save(
            {
                "model": self.model.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "step": self.step,
                "epoch": self.epoch,
                "done": self.done,
                "chances": self.chances,
                "chance": chance,
                "args": self.identity,
                "inputs": self.inputs,
            },
            self.path + ".new",
        )
        os.replace(self.path + ".new", self.path)

    def learn(self, windows: list[dict], total: int) -> tuple[float, ...]:
        """One step on a batch of windows -> its losses."""
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * rate_factor(self.step, total)
        parts = losses(self.model, moved(tensors(windows), self.device))
        loss = 40 * parts[0] + 4 * parts[1] + 0.25 * parts[2]
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5.0)
        self.optimizer.step()
        self.step, self.done = self.step + 1, self.done + 1
        return tuple(float(part.detach()) for part in parts)

    @torch.no_grad()
    def held_out_losses(self, batches: list[list[dict]]) -> dict[str, float]:
        self.model.eval()
        rows = [[float(part) for part in losses(self.model, moved(tensors(batch), self.device))] for batch in batches]
        self.model.train()
        return {name: round(sum(column) / len(rows), 4) for name, column in zip(LOSSES, zip(*rows))}


def thinned(state: dict[str, Tensor], student: Reader) -> dict[str, Tensor]:
    """A trained reader's weights with evenly spaced layers only, the last among them (Sajjad et al. 2023)."""
    wanted = len(student.encoder.layers)
    has = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    kept = {f"encoder.layers.{round((i + 1) * has / wanted) - 1}.": f"encoder.layers.{i}." for i in range(wanted)}
    out = {name: value for name, value in state.items() if not name.startswith("encoder.layers.")}
    for old, new in kept.items():
        out |= {name.replace(old, new): value for name, value in state.items() if name.startswith(old)}
    return out


def fingerprint(words: Path, annotations: Path) -> str:
    """SHA-256 of what is learnt from: the words and every annotation."""
    sum_of_all = hashlib.sha256(words.read_bytes())
    for path in sorted(annotations.glob("*.ann")):
        sum_of_all.update(path.name.encode() + path.read_bytes())
    return sum_of_all.hexdigest()


def split(articles: list[dict]) -> tuple[list[dict], list[dict]]:
    """(to train on, held out)"""
    return [a for i, a in enumerate(articles) if i % HELD_OUT], articles[::HELD_OUT]


def train(args: argparse.Namespace) -> bool:
    """Whether the last epoch is behind it: False where --minutes or --steps ended it before."""
    began = time.time()
    words = needs.file(args.words or f"{args.work}/words.jsonl", "make.py writes it by training/prepare.ts")
    annotations = needs.folder(args.annotations, "give the set's own with --annotations")
    base = needs.base_model(args.base)
    torch.manual_seed(args.seed)
    torch.set_num_threads(os.cpu_count() or 1)
    run = Training(args, fingerprint(words, annotations))
    articles = load(words, str(annotations))
    if len(articles) < 2:
        needs.stop(
            f"{annotations} annotates {len(articles)} of the articles in {words}: are they of one part of the set?"
        )
    learnt_from, held = split(articles)
    Path(args.work, "held-out.txt").write_text("".join(f"{a['name']}\n" for a in held), encoding="utf-8")
    if run.epoch >= args.epochs:
        return True

    run.chances = count_cue_words(learnt_from)
    pieces = Pieces.of(base)
    run.start(base, args.rate, args.thinned_from)
    batches_for = lambda these, rng=None: batches_of(windows_of(these, pieces, run.chances, rng), args.budget, rng)
    # How many steps an epoch has differs by chance with where windows are cut; the learning rate needs one number.
    total = args.epochs * len(batches_of(windows_of(learnt_from, pieces, run.chances, seeded("probe")), args.budget))

    minutes = lambda: (time.time() - began) / 60
    with open(f"{args.work}/log.jsonl", "a", encoding="utf-8", buffering=1) as log:
        note = lambda line: log.write(json.dumps(line) + "\n")
        saved_at, seen = time.time(), []
        run.model.train()
        while run.epoch < args.epochs:
            for windows in batches_for(learnt_from, seeded(args.seed, run.epoch))[run.done :]:
                seen.append(run.learn(windows, total))
                if run.step % LOG_EVERY == 0:
                    means = {name: round(sum(column) / len(seen), 4) for name, column in zip(LOSSES, zip(*seen))}
                    note({"step": run.step, "of": total, "epoch": run.epoch, "minutes": round(minutes(), 1), **means})
                    seen = []
                if time.time() - saved_at > SAVE_EVERY:
                    run.save()
                    saved_at = time.time()
                if minutes() > args.minutes or run.step == args.steps:
                    run.save()
                    return False
            run.epoch, run.done = run.epoch + 1, 0
            run.save()
            saved_at = time.time()
            note({"epoch": run.epoch, "held-out": run.held_out_losses(batches_for(held))})
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "work", nargs="?", default=str(needs.WORK), help="folder of words, checkpoint and log (training/work)"
    )
    parser.add_argument("--words", help="words of the training articles (WORK/words.jsonl)")
    parser.add_argument(
        "--annotations", default=str(needs.POLNEAR / "train" / "attributions"), help="folder of .ann files"
    )
    parser.add_argument("--base", help="folder of the base model (that of the installed package)")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="times over all articles (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of weights, windows, order and dropout (%(default)s)")
    parser.add_argument("--minutes", type=float, default=150, help="stop with a checkpoint after so many (%(default)s)")
    parser.add_argument("--budget", type=int, default=2600, help="word pieces a batch, padding included (%(default)s)")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="highest learning rate of the encoder (%(default)s)")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the encoder (%(default)s)")
    parser.add_argument("--thinned-from", help="start from this checkpoint, of more layers, and not from the base model")
    parser.add_argument("--steps", type=int, default=0, help="stop after step number so many, for timing (0: never)")
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    try:
        finished = train(args)
    except KeyboardInterrupt:
        finished = False
    if not finished:
        print(f"Not finished: run again to go on from {args.work}/checkpoint.pt.", file=sys.stderr)
        sys.exit(needs.NOT_FINISHED)


if __name__ == "__main__":
    main()
