"""Awkward words -> the ids of their pieces, as the reference gives them: what the reader's own tokenizer must give too.

    python training/tokenizer_goldens.py models/reader/tokenizer.json > test/language/fixtures/tokenizer-goldens.json

The words are made up. They go in lower-cased, as the reader and its training lower-case them. Long ones are a recipe,
{"repeat": "y", "times": 100}, so that the file stays readable, and the file is ASCII, so that zero-width characters show.
"""
import json
import sys

from tokenizers import Tokenizer

WORDS = [
    # plain, for the eye: if these differ, all does
    "talks", "Oduya", "OKONJO", "cease", "unrepresentativeness", "don't", "1,237.5", "2026",
    # typographic quotation marks, apostrophes, dashes
    "“", "”", "‘", "’", "„", "«", "‹", "''", "``", "’s", "'s", "don’t", "O’Dell", "—", "–", "‑", "…", "′",
    # emoji: one, a skin tone, joined ones, a keycap, flags, a tag flag
    "🕊", "👍🏽", "👩‍👩‍👧‍👦", "❤️", "5️⃣", "🇫🇷", "🇫", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "talks🕊resume",
    # combining marks: composed, decomposed, piled up, alone, on a mark
    "café", "cafe\u0301", "Zu\u0308rich", "a\u0301\u0302\u0303\u0304\u0305b", "\u0301", "—\u0338", "Ångström", "Ł", "ø", "Ðà",
    # letters whose small form is another length, or depends on its neighbours
    "İzmir", "ISPARTA", "ıspanak", "ẞ", "straße", "ǅ", "Οδυσσέας", "ΟΔΥΣΣΕΑΣ", "Ⅳ", "ⅳ",
    # zero-width, soft hyphen, marks of direction, byte order mark, variation selector: alone and inside
    "\u200b", "ta\u200blks", "ta\u200dlks", "ta\u200clks", "ta\u00adlks", "\u00ad", "\ufeff", "\ufefftalks", "\u202etalks\u202c", "a\ufe0f",
    # spaces of other kinds, line ends and control characters inside
    "ta\u00a0lks", "ta\u2009lks", "ta\u3000lks", "ta\u2028lks", "talks\r\nresume", "talks\rresume", "talks\tresume",
    "\u0000", "ta\u0000lks", "ta\u0007lks", "\u001b[31m", "ta\u0085lks", "\ufffd", "ta\ufffdlks", "\ue000", "\U0010fffd",
    # full-width, ligatures, superscripts, mathematical letters: looked like, not the same
    "２０２６", "Ｔａｌｋｓ", "ﬁnal", "oﬀer", "ŉ", "x²", "½", "№5", "𝐭𝐚𝐥𝐤𝐬", "𝒜",
    # other scripts, some of them without spaces, some not in the vocabulary at all
    "会談", "停战协议", "𠀋", "とうきょう", "トウキョウ", "ｶﾀｶﾅ", "대화", "협상이", "\u1112\u1161\u11ab", "مفاوضات", "مُفَاوَضَات", "שיחות",
    "переговоры", "Йод", "й", "संवाद", "வார்த்தை", "การเจรจา", "ཐིམ", "ꙮ", "𐎀𐎁", "ᚠᚢᚦ", "𞤀𞤣",
    # marks and names as the web writes them
    "$", "€", "₿", "§", "°", "#talks", "@oduya", "a_b", "C++", "[UNK]", "[CLS]", "##talks", "<s>", "http://example.org/a?b=c",
]
# the vocabulary's own limit is 100 characters a word; marks and ideographs are words of their own, accents no characters
LONG = [
    ("y", 99), ("y", 100), ("y", 101), ("y", 200), ("y", 10_000), ("ya", 50), ("é", 100), ("é", 101), ("e\u0301", 100),
    ("字", 99), ("字", 150), ("字y", 100), ("-", 101), ("각", 33), ("각", 34), ("🕊", 100), ("🕊", 101), ("\u200b", 200),
]


def main():
    tokenizer = Tokenizer.from_file(sys.argv[1])
    tokenizer.no_truncation()
    tokenizer.no_padding()
    goldens = [{"repeat": word, "times": 1} for word in WORDS] + [{"repeat": word, "times": times} for word, times in LONG]
    for golden in goldens:
        word = (golden["repeat"] * golden["times"]).lower()
        golden["ids"] = tokenizer.encode(word, add_special_tokens=False).ids
    print("[\n" + ",\n".join(json.dumps(golden) for golden in goldens) + "\n]")


main()
