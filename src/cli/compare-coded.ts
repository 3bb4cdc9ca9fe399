// How far what people coded and what Parley read agree, over the reports that people coded. One of ours counts for one of theirs where
// they share half of their characters (the measure by which corrections find their record).
import type { HumanAttribution } from "../import/human.ts";
import { isSpokenBy } from "../reconcile/corrections/coded.ts";
import { matching } from "../reconcile/corrections/match.ts";
import type { Reading } from "../schema/reading.ts";
import { count } from "./count.ts";

export class Comparison {
  #theirs = 0;
  #ours = 0;
  #both = 0;
  #speakers = 0;
  #sameSpeakers = 0;
  #sameKinds = 0;

  /** All that people coded of one report. */
  add(coded: readonly HumanAttribution[], reading: Reading): void {
    const left = new Set(reading.attributions);
    this.#theirs += coded.length;
    this.#ours += left.size;
    for (const one of coded) {
      const ours = matching(one, [...left]);
      if (ours === undefined) continue;
      left.delete(ours);
      this.#both++;
      if (ours.kind === one.kind) this.#sameKinds++;
      if (one.speaker === null) continue;
      this.#speakers++;
      if (isSpokenBy(ours, one.speaker.name, reading)) this.#sameSpeakers++;
    }
  }

  lines(reports: number): readonly string[] {
    const [theirs, ours, both] = [this.#theirs, this.#ours, this.#both];
    const f1 = theirs + ours === 0 ? 0 : (200 * both) / (theirs + ours);
    return [
      `${count(theirs, "annotation")} of ${count(reports, "report")}, in which Parley has ${ours.toLocaleString("en")}:`,
      `  both have         ${both} (${share(both, theirs)} of theirs, ${share(both, ours)} of Parley's, F1 ${f1.toFixed(1)})`,
      `  the same kind     ${share(this.#sameKinds, both)} of these`,
      `  the same speaker  ${share(this.#sameSpeakers, this.#speakers)} of ${this.#speakers} with a speaker`,
    ];
  }
}

function share(some: number, of: number): string {
  return of === 0 ? "none" : `${((100 * some) / of).toFixed(1)} %`;
}
