// Pronouns that can stand for someone who speaks or acts, with number and gender.
// Source: the closed class in any English grammar (Quirk et al. 1985, §6.14 ff.). Reflexives are among them because
// "warning of … himself" names a speaker; "one", "others" and "some" are not: they stand for nobody in particular.

export interface PronounForm {
  readonly person: 1 | 2 | 3;
  /** "any" where the form leaves it open: "they" may be one person, "we" is more than the speaker. */
  readonly gender: "male" | "female" | "thing" | "any";
  readonly number: "one" | "many";
  /** His, their: stands before the thing it owns. "her" is both, so it counts as owning only when a noun follows. */
  readonly owns: boolean;
}

export const pronouns: ReadonlyMap<string, PronounForm> = new Map([
  ...forms({ person: 1, gender: "any", number: "one", owns: false }, "i me myself i'm i've i'd i'll"),
  ...forms({ person: 1, gender: "any", number: "one", owns: true }, "my mine"),
  ...forms({ person: 1, gender: "any", number: "many", owns: false }, "we us ourselves we're we've we'd we'll"),
  ...forms({ person: 1, gender: "any", number: "many", owns: true }, "our ours"),
  ...forms(
    { person: 2, gender: "any", number: "many", owns: false },
    "you yourself yourselves you're you've you'd you'll",
  ),
  ...forms({ person: 2, gender: "any", number: "many", owns: true }, "your yours"),
  ...forms({ person: 3, gender: "male", number: "one", owns: false }, "he him himself he's he'd he'll"),
  ...forms({ person: 3, gender: "male", number: "one", owns: true }, "his"),
  ...forms({ person: 3, gender: "female", number: "one", owns: false }, "she her herself she's she'd she'll"),
  ...forms({ person: 3, gender: "female", number: "one", owns: true }, "hers"),
  ...forms({ person: 3, gender: "thing", number: "one", owns: false }, "it itself it's it'd it'll"),
  ...forms({ person: 3, gender: "thing", number: "one", owns: true }, "its"),
  ...forms(
    { person: 3, gender: "any", number: "many", owns: false },
    "they them themselves they're they've they'd they'll",
  ),
  ...forms({ person: 3, gender: "any", number: "many", owns: true }, "their theirs"),
]);

/** Stand for the noun just before them: "the envoy, who said …". */
export const relatives: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "that"]);

function forms(form: PronounForm, list: string): readonly (readonly [string, PronounForm])[] {
  return list.split(" ").map((word) => [word, form]);
}
