"""Three annotated sets -> texts, and the names in them: spans of characters, each with a kind of KINDS.

CrossNER politics (MIT) marks names only. re3d (a licence each source) marks whole phrases, and phrases in phrases; GUM (CC
BY 4.0) likewise, with syntax. Of a phrase only its name counts: without article, title and what stands around it, as
src/reading/mentions/ cuts names. "other" is a name of no actor: an event, a law, a ship. What the sets hold out for
choosing (crossner dev, gum dev-*) is never read here, and every fourth article of re3d is held out likewise.

    python training/name_sets.py DATA FOLDER

writes FOLDER/gold/*.txt and FOLDER/gold.jsonl ({name, names}).
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Iterator

KINDS = ("person", "organization", "place", "other")
NAME_TAGS = ("O", *(f"{border}-{kind}" for kind in KINDS for border in "BI"))
CROSSNER = {
    "person": "person", "politician": "person", "organisation": "organization", "politicalparty": "organization",
    "country": "place", "location": "place", "election": "other", "event": "other", "misc": "other",
}  # fmt: skip
RE3D = {"Person": "person", "Organisation": "organization", "Location": "place", "DocumentReference": "other"}
GUM = {"person": "person", "organization": "organization", "place": "place", "event": "other", "abstract": "other", "object": "other"}

HELD_OUT = 4  # one article of re3d in so many

Text = tuple[str, str, list[tuple[int, int, str]]]  # name, text, names

ARTICLE = re.compile(r"(?:the|an?|this|these|that|both|all)\s+", re.IGNORECASE)
TITLES = frozenset(
    "mr mrs ms dr sir dame lord lady president vice prime minister foreign secretary deputy general gen lt col colonel major maj capt captain admiral "
    "commander sgt sergeant senator sen rep representative congressman congresswoman governor gov mayor king queen prince princess emperor pope "
    "chancellor ambassador envoy judge justice professor prof chairman spokesman spokeswoman director chief defence defense state speaker sheikh "
    "imam rabbi father rev reverend saint premier tsar count duke baron secretary-general assistant former acting tribal special u.s us uk he".split()
)
# Capitals joined by spaces, and the small words and particles that names have inside them.
CAPITAL = r"(?:(?:al|el|an|ar|as|ad|ul|bin|d|l)[-'’])?[^\W\d_a-z][\w’'.\-/&]*"
SMALL = "of|for|and|on|the|de|del|di|da|la|le|van|von|der|den|bin|ibn|al|el|y|e|i|du|des|et"
RUN = re.compile(rf"{CAPITAL}(?:(?:\s+(?:{SMALL})){{0,3}}\s+{CAPITAL}|\s+\d+(?=\s|$))*")


def crossner(path: Path) -> Iterator[Text]:
    blocks = [b for b in path.read_text(encoding="utf-8").split("\n\n") if b.strip()]
    for number, block in enumerate(blocks):
        text, names = "", []
        open_name: list | None = None
        for row in block.strip().split("\n"):
            word, tag = row.split("\t")[:2]
            start = len(text) + bool(text)
            text += (" " if text else "") + word
            if tag.startswith("B-"):
                open_name = [start, len(text), CROSSNER[tag[2:]]]
                names.append(open_name)
            elif tag.startswith("I-") and open_name:
                open_name[1] = len(text)
            else:
                open_name = None
        yield f"crossner-{number}", text, [(s, e, k) for s, e, k in names]


def re3d(path: Path) -> Iterator[Text]:
    with open(path, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            marked = [
                (*core, RE3D[e["type"]])
                for e in article["entities"]
                if e["type"] in RE3D and (core := core_of(article["text"], e["start"], e["end"]))
            ]
            yield f"re3d-{article['id']}", article["text"], without_overlaps(marked)


def core_of(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name that a phrase is: all of it but its article and titles; None where it has words of another case."""
    if (start and text[start - 1].isalnum()) or text[end : end + 1].isalnum():
        return None  # offsets of re3d that slipped
    article = ARTICLE.match(text, start, end)
    start = article.end() if article else start
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", text[start:end])]
    while len(words) > 1 and text[start:][words[0][0] : words[0][1]].lower().strip(".,") in TITLES:
        words.pop(0)
    if not words:
        return None
    start, end = start + words[0][0], start + words[-1][1]
    run = RUN.match(text, start, end)
    whole = run is not None and run.end() == end
    return (start, end) if whole and text[start:end] not in ("I", "We", "He", "She", "It", "They", "You", "Our") else None


def without_overlaps(names: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of names that overlap the longest, of equal ones the first."""
    kept: list[tuple[int, int, str]] = []
    for name in sorted(names, key=lambda n: n[0] - n[1]):
        if not any(name[0] < end and start < name[1] for start, end, _ in kept):
            kept.append(name)
    return sorted(kept)


def gum(folder: Path) -> Iterator[Text]:
    with open(folder / "articles.jsonl", encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    for article in articles:
        if not article["id"].startswith("dev-"):
            tokens = gum_tokens(folder / f"{article['id']}.conllu", article["text"])
            yield f"gum-{article['id']}", article["text"], gum_names(article, tokens)


def gum_tokens(path: Path, text: str) -> list[dict]:
    """Tokens with their places in the text, whether they are proper nouns, and their heads (indices; -1 for none)."""
    tokens, sentence, at = [], 0, 0
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if not line:
            sentence = len(tokens)
        if len(cells) != 10 or not cells[0].isdigit():
            continue
        start = text.find(cells[1], at)
        if start < 0 or start > at + 40:
            start = at
        at = start + len(cells[1])
        tokens.append({"start": start, "end": at, "form": cells[1], "proper": cells[3] == "PROPN" or cells[4].startswith("NNP"),
                       "head": sentence + int(cells[6]) - 1 if cells[6] != "0" else -1})  # fmt: skip
    return tokens


def gum_names(article: dict, tokens: list[dict]) -> list[tuple[int, int, str]]:
    found = []
    for entity in article["entities"]:
        kind = GUM.get(entity["type"])
        own = [i for i, t in enumerate(tokens) if entity["start"] <= t["start"] and t["end"] <= entity["end"]]
        head = next((i for i in own if tokens[i]["head"] not in own), None)
        if kind is None or head is None or not tokens[head]["proper"] or not tokens[head]["form"][:1].isupper():
            continue
        first, last = head, head
        joins = ("of", "for", "and", "the", "-", "&") if kind == "organization" else ("-",)
        while first - 1 in own and (tokens[first - 1]["proper"] or tokens[first - 1]["form"] == "-"):
            first -= 1
        while last + 1 in own and (tokens[last + 1]["proper"] or tokens[last + 1]["form"] in joins or small(tokens, last + 1)):
            last += 1
        while last > head and not tokens[last]["proper"]:
            last -= 1
        while first < head and (tokens[first]["form"].lower().strip(".") in TITLES or not tokens[first]["proper"]) and kind == "person":
            first += 1
        if tokens[last]["form"] in ("'s", "’s"):
            last -= 1
        found.append((tokens[first]["start"], tokens[last]["end"], kind))
    return without_overlaps(found)


def small(tokens: list[dict], at: int) -> bool:
    return tokens[at]["form"].lower() in ("de", "la", "van", "von", "al", "bin", "ibn", "du") and at + 1 < len(tokens) and tokens[at + 1]["proper"]


def all_sets(data: Path) -> list[Text]:
    """Every text to learn from, with a name's kind the same in all of them: states are places, whoever acts for them."""
    sets = [
        *crossner(data / "crossner-politics" / "train.txt"),
        *(text for i, text in enumerate(re3d(data / "re3d" / "articles.jsonl")) if i % HELD_OUT),
        *gum(data / "gum"),
    ]
    count = Counter((text[start:end], kind) for _, text, names in sets for start, end, kind in names)

    def settled(name: str, kind: str) -> str:
        return "place" if kind == "organization" and 3 * count[name, "place"] > count[name, kind] else kind

    return [
        (name, text, [(s, e, settled(text[s:e], k)) for s, e, k in names if text[s:e].lower() not in TITLES])
        for name, text, names in sets
    ]


def read(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    """What main wrote: names by article."""
    with open(path, encoding="utf-8") as file:
        return {line["name"]: [tuple(name) for name in line["names"]] for line in map(json.loads, file)}


def main(data: Path, folder: Path) -> None:
    (folder / "gold").mkdir(parents=True, exist_ok=True)
    sets = all_sets(data)
    for name, text, _ in sets:
        (folder / "gold" / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    lines = (json.dumps({"name": name, "names": names}) for name, _, names in sets)
    (folder / "gold.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:])) if len(sys.argv) == 3 else sys.exit(__doc__)
