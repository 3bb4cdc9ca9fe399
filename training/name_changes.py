"""Tags of the names in a text's words; and the same text with names and letter case changed by chance.

An article is a line of prepare.ts' words with `tags`: for each word its place in NAME_TAGS, or UNKNOWN, which no loss counts.
"""

import random
import re
from collections import defaultdict

from made_up_names import made_up_person
from name_sets import KINDS, NAME_TAGS

UNKNOWN = -100
# As in src/reading/trained/words.ts.
LOWER, CAPITALIZED, UPPER, MIXED, DIGITS, MARK = range(6)
WORD = re.compile(r"['’]s(?![^\W_])|\w+(?:['’](?!s(?![^\W_]))\w+)?|\S")
# How often a name gives way to another of its kind, the same all through a text: people to made-up ones, others to others.
SWAPPED = {"person": 0.45, "organization": 0.25, "place": 0.25, "other": 0.0}
LONGEST = 60  # characters of a name that may stand for another


def tags_of(article: dict, names: list[tuple[int, int, str | None]]) -> list[int]:
    tags, at = [0] * len(article["start"]), 0
    for start, end, kind in sorted(names, key=lambda name: name[:2]):
        while at < len(tags) and article["end"][at] <= start:
            at += 1
        first = at
        while at < len(tags) and article["start"][at] < end:
            border = "B" if at == first else "I"
            tags[at] = UNKNOWN if kind is None else NAME_TAGS.index(f"{border}-{kind}")
            at += 1
    return tags


def names_in(article: dict):
    """(first word, last word + 1, kind) of each name."""
    tags, at = article["tags"], 0
    while at < len(tags):
        end = at + 1
        if tags[at] > 0 and tags[at] % 2 == 1:
            while end < len(tags) and tags[end] == tags[at] + 1:
                end += 1
            yield at, end, KINDS[tags[at] // 2]
        at = end


def pool_of(articles: list[dict]) -> dict[str, list[str]]:
    """All names of each kind, as often as they stand."""
    pool = defaultdict(list)
    for article in articles:
        for first, end, kind in names_in(article):
            name = article["text"][article["start"][first] : article["end"][end - 1]]
            if len(name) < LONGEST:
                pool[kind].append(name)
    return pool


def changed(article: dict, pool: dict[str, list[str]], chance: random.Random) -> dict:
    """The article with some names swapped (Dai and Adel 2020), and now and then in another letter case."""
    case, swapped, out = chance.random(), {}, Rewritten(article)
    starts = {first: (end, kind) for first, end, kind in names_in(article)}
    at = 0
    while at < len(article["start"]):
        end, kind = starts.get(at, (at + 1, None))
        name = article["text"][article["start"][at] : article["end"][end - 1]]
        if kind and name not in swapped:
            swaps = chance.random() < SWAPPED[kind]
            swapped[name] = swap_for(kind, end - at, pool, chance) if swaps else None
        if kind and swapped[name] is not None:
            out.put_name(swapped[name], at)
        else:
            for i in range(at, end):
                out.put_word(i)
        at = end
    return in_case(out.article(), case)


def swap_for(kind: str, words: int, pool: dict[str, list[str]], chance: random.Random) -> str:
    return made_up_person(chance, words) if kind == "person" else chance.choice(pool[kind])


def in_case(article: dict, case: float) -> dict:
    """Of a hundred texts six lose their capitals, four are all capitals, three are like a headline in Title Case. The
    vocabulary knows no case, so that only the feature changes."""
    letters = article["letters"]
    if case < 0.06:
        letters = [LOWER if now in (CAPITALIZED, UPPER, MIXED) else now for now in letters]
    elif case < 0.10:
        letters = [UPPER if now in (LOWER, CAPITALIZED, MIXED) else now for now in letters]
    elif case < 0.13:
        sizes = [end - start for start, end in zip(article["start"], article["end"])]
        letters = [CAPITALIZED if now == LOWER and size > 3 else now for now, size in zip(letters, sizes)]
    return article | {"letters": letters}


class Rewritten:
    """An article being written anew, word by word, with the features of the words that stood there."""

    def __init__(self, article: dict):
        self.old, self.text = article, []
        self.size = 0
        self.new = {name: [] for name in ("start", "end", "letters", "quoted", "place", "paragraph", "tags")}

    def put_word(self, i: int) -> None:
        old = self.old
        self.put(old["text"][old["start"][i] : old["end"][i]], self.gap(i), i, old["letters"][i], old["tags"][i])

    def put_name(self, name: str, i: int) -> None:
        """In the place of the name that began at word i."""
        behind, tag = 0, self.old["tags"][i]
        for match in WORD.finditer(name):
            gap = name[behind : match.start()] if behind else self.gap(i)
            self.put(match[0], gap, i, case_of(match[0]), tag + bool(behind))
            behind = match.end()

    def gap(self, i: int) -> str:
        return self.old["text"][self.old["end"][i - 1] : self.old["start"][i]] if i else ""

    def put(self, form: str, gap: str, i: int, letters: int, tag: int) -> None:
        start = self.size + len(gap)
        self.text += [gap, form]
        self.size = start + len(form)
        same = {name: self.old[name][i] for name in ("quoted", "place", "paragraph")}
        for name, value in (same | {"start": start, "end": self.size, "letters": letters, "tags": tag}).items():
            self.new[name].append(value)

    def article(self) -> dict:
        return self.old | self.new | {"text": "".join(self.text)}


def case_of(form: str) -> int:
    if any(c.isnumeric() for c in form):
        return DIGITS
    if not any(c.isalpha() for c in form):
        return MARK
    if form == form.lower():
        return LOWER
    if len(form) > 1 and form == form.upper():
        return UPPER
    return CAPITALIZED if form[1:] == form[1:].lower() else MIXED
