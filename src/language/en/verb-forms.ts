// Inflection of English verbs: the irregular ones as a list, the regular ones by rule. Promise: `inflect` gives every
// form a regular or listed verb has in news text, with British doubling ("signalled") beside American ("signaled").
// Irregular verbs after Quirk et al. (1985), section 3.11 ff.; only those that news uses.

export type VerbForm = "base" | "third" | "past" | "gerund";

/** base past [participle]; the participle only where it differs from the past. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said; make made; think thought; know knew known; take took taken; go went gone; come came come; see saw seen;
  give gave given; write wrote written; become became become; get got gotten; tell told; leave left; find found;
  mean meant; bring brought; begin began begun; build built; show showed shown; speak spoke spoken; meet met;
  hear heard; win won; send sent; run ran run; pay paid; grow grew grown; hold held; feel felt; fall fell fallen;
  keep kept; teach taught; lose lost; understand understood; choose chose chosen; buy bought; break broke broken;
  rise rose risen; draw drew drawn; sell sold; drive drove driven; seek sought; spend spent; catch caught; sit sat;
  forget forgot forgotten; stand stood; blow blew blown; throw threw thrown; shoot shot; swear swore sworn; deal dealt;
  undertake undertook undertaken; withhold withheld; sweep swept; forgive forgave forgiven; overcome overcame;
  shake shook shaken; fight fought; bear bore born; lead led; lay laid; lie lay lain; strike struck; foresee foresaw foreseen;
  foretell foretold; overhear overheard; withdraw withdrew withdrawn; uphold upheld; mistake mistook mistaken;
  rewrite rewrote rewritten; retell retold; forbid forbade forbidden; sing sang sung; steal stole stolen; bid bid;
  read read; put put; let let; set set; hit hit; cut cut; cast cast; broadcast broadcast; hurt hurt; split split;
  spread spread; shut shut; quit quit; cost cost; bet bet; forecast forecast; beat beat beaten; flee fled; freeze froze frozen;
  unfreeze unfroze unfrozen; overthrow overthrew overthrown; bind bound; feed fed; lend lent; oversee oversaw overseen;
  overrun overran overrun; slay slew slain; sink sank sunk; forgo forwent forgone; wake woke woken;
  hide hid hidden; tear tore torn; wear wore worn; bend bent; retake retook retaken; rebuild rebuilt`
    .split(";")
    .map((line) => {
      const [base = "", ...rest] = line.trim().split(" ");
      return [base, rest];
    }),
);

/** The forms of a verb, each with the shape it has: "deny" gives deny, denies, denied, denying. */
export function inflect(base: string): readonly (readonly [string, VerbForm])[] {
  const past = IRREGULAR.get(base) ?? regularPasts(base);
  return [
    [base, "base"],
    [thirdPerson(base), "third"],
    ...past.map((form) => [form, "past"] as const),
    ...gerunds(base).map((form) => [form, "gerund"] as const),
  ];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPasts(base: string): readonly string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubles(base) ? [`${base}ed`, `${base}${base.slice(-1)}ed`] : [`${base}ed`];
}

function gerunds(base: string): readonly string[] {
  if (/[^eoy]e$/.test(base)) return [base.endsWith("ie") ? `${base.slice(0, -2)}ying` : `${base.slice(0, -1)}ing`];
  return doubles(base) ? [`${base}ing`, `${base}${base.slice(-1)}ing`] : [`${base}ing`];
}

/** A last consonant after one vowel may double: stop, admit, signal. Which stress asks for it is not known here, so both stand. */
function doubles(base: string): boolean {
  return /(?:^|[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(base);
}
