// How coders write that somebody agrees with a concept: 1 and 0 or yes and no in the Discourse Network Analyzer's exports, words in
// tables kept by hand. Promise: whatever is neither is null.

const YES = new Set(
  "yes y true 1 + agree agrees agreement support supports pro for positive ja oui si sí sì sim да نعم".split(" "),
);
const NO = new Set(
  "no n false 0 -1 - − – disagree disagrees disagreement oppose opposes opposition contra con against negative nein non nee não нет لا".split(
    " ",
  ),
);

/** `"1"` and `"Yes"` agree, `"0"` and `"nein"` do not; of `"mixed"` it is null. */
export function agreesIn(words: string): boolean | null {
  const plain = words.trim().toLowerCase().normalize("NFC");
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : null;
}
