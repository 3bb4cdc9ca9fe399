// Words by which a clause says that something is not so, and nouns by which a denial names what it denies without saying it.
import { words } from "./word-set.ts";

/** As they stand once marks are taken off ("don't" is "don"). The closed class of Quirk et al. (1985, 10.54) and verbs of denying. */
export const NEGATIONS: ReadonlySet<string> = words(`
  not no never nothing nobody none neither nor without cannot don doesn didn isn aren wasn weren won wouldn hasn haven hadn
  deny denies denied denying denial reject rejects rejected dismiss dismisses dismissed refute refutes refuted
  false untrue baseless unfounded groundless`);

/** "denied allegations of assault", "denied media reports that …". */
export const CLAIM_NOUNS: ReadonlySet<string> = words(`
  accusation accusations allegation allegations assertion assertions charge charges claim claims news media report reports
  rumor rumors rumour rumours speculation story stories suggestion suggestions`);
