"""Teaches a trained reader the names. The encoder stays as it is, so that who said what is read as before.

    python training/train_names.py [WORK]

Reads WORK/checkpoint.pt (by train.py) and WORK/names/gold.jsonl and gold.words.jsonl (by make.py). Writes WORK/named.pt: the
same network with the head for names, which export.py takes. What the encoder says of the texts and of COPIES changed copies
of each is computed once; the head then learns in a minute. Exit code 2: something is missing.
"""

import argparse
from pathlib import Path

import needs

needs.packages("torch", "tokenizers")

import torch
from torch.nn import functional as F

import name_sets
from model import Reader
from name_changes import UNKNOWN, changed, pool_of
from name_windows import name_tensors, name_windows, tagged
from train import moved
from windows import Pieces, batches_of, seeded

# Changed copies of each text, by set (of GUM's, six in ten have one): CrossNER marks names as the reader wants them, and has fewest.
COPIES = {"crossner": 3, "re3d": 1, "gum": 0.6}
PIECES = 2400  # a batch


def texts(folder: Path, seed: int) -> list[dict]:
    """Tagged articles, each with its changed copies."""
    names = name_sets.read(needs.file(folder / "gold.jsonl", "make.py writes it"))
    articles = tagged(needs.file(folder / "gold.words.jsonl", "make.py writes it"), names)
    pool, all_of_them = pool_of(articles), []
    for article in articles:
        chance = seeded(seed, article["name"])
        copies = COPIES[article["name"].split("-")[0]]
        number = copies if isinstance(copies, int) else int(chance.random() < copies)
        all_of_them += [article, *(changed(article, pool, chance) for _ in range(number))]
    return all_of_them


@torch.no_grad()
def inputs_of(model: Reader, articles: list[dict], pieces: Pieces, device: torch.device) -> list[tuple]:
    """(the head's two inputs in 16 bits, tags, whether most windows are CrossNER's) of each batch."""
    model.eval()
    rows = []
    for windows in batches_of(name_windows(articles, pieces), PIECES):
        batch = moved(name_tensors(windows), device)
        first, last = model.names_input(batch)
        of_crossner = sum(w["article"]["name"].startswith("crossner") for w in windows)
        rows.append((first.half(), last.half(), batch["names"], 2 * of_crossner > len(windows)))
    return rows


def learn(head: torch.nn.Module, rows: list[tuple], rate: float, epochs: int, seed: int) -> None:
    """Linear warm-up over the first twentieth, then linear decay."""
    optimizer = torch.optim.AdamW(head.parameters(), rate, weight_decay=0.02)
    total, step = epochs * len(rows), 0
    head.train()
    for epoch in range(epochs):
        losses = []
        for first, last, tags, _ in seeded(seed, rate, epoch).sample(rows, len(rows)):
            optimizer.param_groups[0]["lr"] = rate * min(1, step / (0.05 * total) + 0.05) * (1 - step / total)
            scores = head(first.float(), last.float())
            loss = F.cross_entropy(scores.flatten(0, 1), tags.flatten(), ignore_index=UNKNOWN)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(float(loss.detach()))
            step += 1
        print(f"names: epoch {epoch + 1} of {epochs}, loss {sum(losses) / len(losses):.4f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", nargs="?", default=str(needs.WORK), help="folder of train.py (training/work)")
    parser.add_argument("--base", help="folder of the base model (that of the installed package)")
    parser.add_argument("--seed", type=int, default=1, help="of changes, order and dropout (%(default)s)")
    args = parser.parse_args()
    work = Path(args.work)
    torch.manual_seed(args.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    saved = torch.load(needs.file(work / "checkpoint.pt", "train.py writes it"), map_location="cpu")
    model = Reader(layers=1 + max(int(n.split(".")[2]) for n in saved["model"] if n.startswith("encoder.layers.")))
    # A checkpoint of before there were names has no head for them.
    model.load_state_dict(saved["model"], strict=False)
    model.to(device)
    rows = inputs_of(model, texts(work / "names", args.seed), Pieces.of(needs.base_model(args.base)), device)
    learn(model.names, rows, 2e-3, 8, args.seed)
    # Then again, CrossNER's twice as often, whose names are cut as the reader's are.
    learn(model.names, rows + [row for row in rows if row[3]], 1e-3, 4, args.seed)
    torch.save({"model": model.cpu().state_dict(), "chances": saved["chances"]}, work / "named.pt")


if __name__ == "__main__":
    main()
