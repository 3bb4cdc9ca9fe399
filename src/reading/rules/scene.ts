// Scene: what a rule may look at: a paragraph, its cue sites, and the paragraph after it.
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";

export interface Scene {
  readonly passage: Passage;
  readonly next: Passage | undefined;
  readonly sites: readonly CueSite[];
}
