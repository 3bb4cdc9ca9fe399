"""Derives src/language/many/given-names-derived.ts: given names that tell a man from a woman.
    pip download --no-deps faker==40.54.0 && unzip -d FOLDER faker-*.whl
    python training/given_names.py FOLDER > src/language/many/given-names-derived.ts
Source: the first names of Faker's locales (MIT License, Daniele Faraglia and contributors), Latin ones without their
accents, Cyrillic ones as English reports write them. Kept is a name that two locales know, or one locale of a region
that few locales stand for; dropped is one that both genders bear, unless ten locales of one stand against one of the other.
"""
import importlib
import os
import re
import sys
import textwrap
import unicodedata
from collections import Counter

CYRILLIC = {"ru_RU", "uk_UA", "bg_BG", "mk_MK"}
# Few locales stand for these regions, so one is enough.
ALONE = {"en_IN", "en_KE", "en_NG", "ha_NG", "yo_NG", "ig_NG", "zu_ZA", "tw_GH", "sw", "id_ID", "fr_DZ", "ru_RU", "uk_UA"}
# Its list holds every name that the law allows, most of them borne by hardly anybody.
PASSED_OVER = {"is_IS"}
# One-sided in the lists, not in the world.
EITHER = {"andrea", "simone", "nicola", "michele", "jean", "jan", "sasha", "karen", "robin", "valery", "yael", "vanja", "nino", "mitra", "jaya",
          "samar", "abeer", "ayaan", "wangari", "wanjiku", "wanjiru", "wambui", "nyambura", "njeri", "muthoni"}
LETTERS = dict(zip("абвгдезийклмнопрстуфхыэґ", "a b v g d e z i y k l m n o p r s t u f kh y e g".split()))
LETTERS |= {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya", "ё": "yo"}
LETTERS |= {"є": "ye", "ї": "yi", "і": "i", "ѓ": "gj", "ј": "j", "ќ": "kj", "љ": "lj", "њ": "nj", "џ": "dj", "ѕ": "dz"}
PLAIN = {"ı": "i", "ł": "l", "ø": "o", "ð": "d", "þ": "th", "æ": "ae", "ß": "ss", "đ": "d", "ə": "a", "œ": "oe"}


def plain(name, locale):
    name = name.strip().lower()
    if locale in CYRILLIC:
        if locale == "uk_UA":
            name = name.replace("г", "h").replace("и", "y")
        name = "".join(LETTERS.get(letter, letter) for letter in name)
    name = "".join(PLAIN.get(letter, letter) for letter in name)
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def names_of(provider, gender):
    for attribute in dir(provider):
        if re.match(rf"first_names?_{gender}", attribute) and not callable(getattr(provider, attribute)):
            yield from (name for name in getattr(provider, attribute) if isinstance(name, str))


def main(folder):
    sys.path.insert(0, folder)
    count = {"male": Counter(), "female": Counter()}
    alone = set()
    for locale in sorted(os.listdir(os.path.join(folder, "faker", "providers", "person"))):
        if not re.match(r"[a-z]{2}(_[A-Z]{2})?$", locale):
            continue
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for gender, counter in count.items():
            names = {plain(name, locale) for name in names_of(provider, gender)}
            names = {name for name in names if re.fullmatch(r"[a-z]{3,}(-[a-z]+)?", name)}
            counter.update(names)
            alone |= names if locale in ALONE else set()
            if locale in PASSED_OVER:
                counter.subtract(names)
    print("// Given names that tell a man from a woman, derived by training/given_names.py from the first names of Faker's locales")
    print("// (faker 40.54.0, MIT License; NOTICE has its terms), lower case and without accents. Not for finding names.")
    print('import { words } from "../en/word-set.ts";')
    for gender, other in (("male", "female"), ("female", "male")):
        mine, theirs = count[gender], count[other]
        kept = sorted(
            name
            for name in mine
            if name not in EITHER
            and (mine[name] >= 2 or (name in alone and mine[name] >= 1))
            and (theirs[name] == 0 or mine[name] >= 10 * theirs[name])
        )
        print(f"\nexport const {gender}Given: ReadonlySet<string> = words(")
        for line in textwrap.wrap(" ".join(kept), 113, break_on_hyphens=False):
            print(f'  "{line}",')
        print(");")


if __name__ == "__main__":
    main(sys.argv[1])
