// Words of ultimatums: what is threatened when it hangs on a condition. Dictionary forms. Collected from PLOVER's THREATEN and COERCE
// and from how agencies report such words.
import { words } from "./word-set.ts";

/** Harm that needs no object to be one. */
export const HARMS: ReadonlySet<string> = words(
  "attack strike invade bomb shell destroy annihilate retaliate crush kill fire shoot punish avenge bombard storm",
);

/** What unions, courts and parliaments press with. */
export const PRESSURE: ReadonlySet<string> = words("boycott sue expel picket blockade veto quit resign");

/** Leaving as a means of pressing, with its particle. */
export const LEAVING: ReadonlySet<string> = new Set(["walk out", "walk away", "break off", "down tools", "storm out"]);

/** Answers that are none to be welcomed. */
export const RESPONSES: ReadonlySet<string> = words("respond act intervene retaliate react escalate");

/** What one takes who is not given: "we will open them ourselves". */
export const SELF_HELP: ReadonlySet<string> = words(
  "ourselves itself themselves himself herself myself unilaterally alone",
);

/** With these an answer is one in arms. */
export const FORCE: ReadonlySet<string> = words("force militarily fire weapons arms forcefully strike strikes");

/** Verbs of having to bear something. */
export const SUFFERING: ReadonlySet<string> = words("face pay suffer bear see meet");

/** What nobody wishes to bear. */
export const SUFFERED: ReadonlySet<string> = words(
  `consequence consequences war fire fury force attack attacks sanction sanctions retaliation destruction punishment wrath isolation hell
  reckoning price dearly strikes annihilation penalties tariffs reprisal reprisals`,
);

/** What makes a condition one of refusing or breaking: "if the gates are not open", "if the second phase starts late". */
export const REFUSED: ReadonlySet<string> = words(
  `not n't n’t cannot never no shut closed blocked stay stays stayed remain remains remained refuse refuses refused fail fails failed reject
  rejects rejected continue continues continued ignore ignores ignored late delay delays delayed violate violates violated breach breaches
  breached`,
);

/** Giving up what would be harm: "we would drop our threat to use force". */
export const GIVING_UP: ReadonlySet<string> = words(
  "drop lift end stop halt suspend withdraw abandon refrain renounce cease release free ease scrap shelve cancel delay",
);
