// parley corrections: what a person decides about single records. Promise: it is kept beside what was read, holds when the report is read
// again, and can be taken back.
import { Command, Option } from "commander";
import { FurnitureKind } from "../../schema/article.ts";
import { TermSide } from "../../schema/correction.ts";
import { ActorKind } from "../../schema/mention.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { byOption, type Signing, signingOf } from "../by-option.ts";
import type { SideWords, Words } from "../correct-records.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";
import { addAdditions } from "./corrections-add.ts";

const examples = `
Records are named REPORT.RECORD, as "parley find" and the app do. A correction is known by the words it stands on: when the report
is read again, even by another reader, it holds; where its words stand nowhere any more it is an orphan, which the list shows.

Examples:
  parley corrections accept r0123456789abcdef.a4   this is right
  parley corrections reject r0123456789abcdef.a7   nobody said that
  parley corrections speaker r0123456789abcdef.a4 "Tamsin Oduya" --same-source
                                               she says this, and all else in the report whose source has the same words
  parley corrections speaker r0123456789abcdef.a4 --nobody
  parley corrections spans r0123456789abcdef.a4 --content "the toll" --cue said
  parley corrections add r0123456789abcdef --content "the toll is twelve crowns" --source "Oduya" --cue said
                                               she said that too, and no reader found it
  parley corrections add-act r0123456789abcdef REJECT/meet --words "refused to meet the envoy" --who Oduya --to envoy
  parley corrections add-term r0123456789abcdef demand --words "wants the bank back" --who Oduya --demand "the bank"
  parley corrections kind r0123456789abcdef.e3 AGREE/offer
                                               this act is an offer; docs/plover.md has the kinds
  parley corrections whose r0123456789abcdef.o2 Oduya
                                               the term is hers
  parley corrections merge r0123456789abcdef.a4 rfedcba9876543210.a1
                                               these are one utterance
  parley corrections merge-deals d0123456789ab dba9876543210
  parley corrections split-deal d0123456789ab r0123456789abcdef rfedcba9876543210
                                               what these tell is another deal
  parley corrections furniture r0123456789abcdef "Sign up for our letter" --kind promo
  parley corrections list --orphans
  parley corrections undo 3 ; parley corrections redo 3
  parley corrections export > corrections.jsonl    to keep, or to take into another ledger:
  parley corrections import corrections.jsonl`;

export function correctionsCommand(session: Session): Command {
  const corrections = new Command("corrections")
    .description("accept, reject and correct single records; list, undo, export and import what was decided")
    .addHelpText("after", examples);
  const verb = (name: string, about: string): Command =>
    corrections.command(name).description(about).addOption(ledgerOption());
  addDecisions((name, about) => verb(name, about).addOption(byOption()), session);
  verb("list", "list everything that people decided, of actors and issues too, newest first")
    .option("--orphans", "only those whose words stand nowhere now")
    .action(async (options: Signing & { readonly orphans?: true }) => (await list()).listCorrections(options, session));
  verb("undo", "take a correction back, by its number in the list")
    .argument("[number]", "the last one where absent")
    .action(async (ref: string | undefined, { ledger }: Signing) => (await list()).undoByRef(ref, { ledger }, session));
  verb("redo", "put a correction that was taken back in force again")
    .argument("[number]", "the last one where absent")
    .action(async (ref: string | undefined, { ledger }: Signing) => (await list()).redoByRef(ref, { ledger }, session));
  verb("export", "write all corrections, of actors and issues too: as .jsonl to take in elsewhere, as .csv to look at")
    .addOption(new Option("--format <format>", "how to write it").choices(["jsonl", "csv"]).default("jsonl"))
    .action(async (options: Signing & { readonly format: "jsonl" | "csv" }) =>
      (await list()).writeCorrections(options, session),
    );
  verb("import", "take in what was exported, here or from another ledger; what is there already stays as it is")
    .argument("<file>", "a .jsonl of corrections")
    .action(async (file: string, { ledger }: Signing) => (await list()).takeInFile(file, ledger, session));
  return corrections;
}

const RECORD = "REPORT.RECORD";

function addDecisions(verb: (name: string, about: string) => Command, session: Session): void {
  for (const name of ["accept", "reject"] as const)
    verb(name, name === "accept" ? "these attributions, acts or terms are right" : "these are none: take them out")
      .argument("<records...>", RECORD)
      .action(async (records: readonly string[], signing: Signing) => {
        const wishes = [...new Set(records)].map((record) => ({ verb: name, record }));
        await (await load()).decideOn(wishes, signing, session);
      });
  addAdditions(verb, session);
  verb("speaker", "say who speaks: an actor of the report or over all reports by name or id, or somebody new")
    .argument("<record>", RECORD)
    .argument("[who]", "name or id of the speaker")
    .option("--nobody", "nobody that can be named")
    .option("--same-source", "also wherever else in the report the source has the same words")
    .option("--same-statement", "also in other reports that have the same statement, as copies do")
    .addOption(new Option("--kind <kind>", "of somebody whom no report names yet").choices(ActorKind.options))
    .action(async (record: string, given: string | undefined, options: Signing & SpeakerOptions) => {
      if ((given === undefined) !== (options.nobody === true))
        throw new ParleyError("usage", "Say who speaks, by name or id, or --nobody, and not both.");
      const wish = { verb: "speaker", record, who: given ?? null, ...options } as const;
      await (await load()).decideOn([wish], options, session);
    });
  verb("spans", "say which words are source, cue and content; what is not given stays")
    .argument("<record>", RECORD)
    .option("--source <words...>", "the report's own words, a piece each")
    .option("--cue <words...>", "the same")
    .option("--content <words...>", "the same")
    .action(async (record: string, { ledger, by, ...words }: Signing & Words) =>
      (await load()).decideSpans({ record, words }, signingOf(ledger, by), session),
    );
  verb("kind", "say how it is quoted, or what kind of act or term it is")
    .argument("<record>", RECORD)
    .argument(
      "<kind>",
      "of an attribution, such as mixed; of a term, such as demand; of an act, such as THREATEN/violence",
    )
    .action(async (record: string, kind: string, signing: Signing) =>
      (await load()).decideOn([{ verb: "kind", record, kind }], signing, session),
    );
  verb("status", "say whether it was said, denied, not said, or no comment was made; of an act, how real it is")
    .argument("<record>", RECORD)
    .argument("<status>", "of an attribution, such as denied; of an act, such as planned")
    .action(async (record: string, status: string, signing: Signing) =>
      (await load()).decideOn([{ verb: "status", record, status }], signing, session),
    );
  verb("grade", "say on whose word it stands: named, unnamed, anonymous, document, outlet or unstated")
    .argument("<record>", RECORD)
    .argument("<grade>", "of the source")
    .action(async (record: string, grade: string, signing: Signing) =>
      (await load()).decideOn([{ verb: "grade", record, grade }], signing, session),
    );
  verb("whose", "say whose a term is: actors of the report or over all reports by name or id, or somebody new")
    .argument("<record>", RECORD)
    .argument("[who...]", "names or ids")
    .option("--nobody", "nobody that can be named")
    .action(async (record: string, who: readonly string[], options: Signing & Pick<SpeakerOptions, "nobody">) => {
      if ((who.length === 0) !== (options.nobody === true))
        throw new ParleyError("usage", "Say whose term it is, by names or ids, or --nobody, and not both.");
      await (await load()).decideOn([{ verb: "whose", record, who }], options, session);
    });
  const sides = verb(
    "sides",
    "say what a term gives, gets and demands, and on which condition; what is not given stays",
  );
  for (const side of TermSide.options) sides.option(`--${side} <words...>`, "the report's own words, a piece each");
  sides
    .argument("<record>", RECORD)
    .action(async (record: string, { ledger, by, ...words }: Signing & SideWords) =>
      (await load()).decideSides({ record, words }, signingOf(ledger, by), session),
    );
  for (const name of ["merge", "split"] as const)
    verb(name, name === "merge" ? "two attributions are of one utterance" : "they are of two utterances")
      .argument("<record>", RECORD)
      .argument("<other>", RECORD)
      .action(async (record: string, other: string, signing: Signing) =>
        (await load()).decideOn([{ verb: `${name}-statements`, record, other }], signing, session),
      );
  verb("rename-deal", "call a deal otherwise, in every report that tells of it")
    .argument("<deal>", 'its id, such as d0123456789ab, as "parley export deals" gives it')
    .argument("<name>", "as it is to be called")
    .action(async (deal: string, name: string, signing: Signing) =>
      (await load()).decideOn([{ verb: "rename-deal", deal, name }], signing, session),
    );
  verb("merge-deals", "make deals over all reports one: the others become the first")
    .argument("<deals...>", "their ids, as above")
    .action(async ([deal = "", ...others]: readonly string[], signing: Signing) => {
      if (others.length === 0) throw new ParleyError("usage", "Give two deals or more: the others become the first.");
      const wishes = others.map((other) => ({ verb: "merge-deals", deal, other }) as const);
      await (await load()).decideOn(wishes, signing, session);
    });
  verb("split-deal", "set apart what some of its reports tell of it: that is another deal")
    .argument("<deal>", "its id, as above")
    .argument("<ids...>", "ids of these reports; REPORT.RECORD where one tells of both")
    .action(async (deal: string, reports: readonly string[], signing: Signing) =>
      (await load()).decideOn([{ verb: "split-deal", deal, reports }], signing, session),
    );
  verb("furniture", "mark words as being on the page and not of the report")
    .argument("<report>", "id of the report")
    .argument("<words>", "the report's own words, all of them")
    .addOption(new Option("--kind <kind>", "what they are").choices(FurnitureKind.options).default("meta"))
    .action(async (report: string, words: string, { kind, ...signing }: Signing & { readonly kind: FurnitureKind }) =>
      (await load()).markWords({ report, words, kind }, signing, session),
    );
}

interface SpeakerOptions {
  readonly nobody?: true;
  readonly sameSource?: true;
  readonly sameStatement?: true;
  readonly kind?: ActorKind;
}

const load = () => import("../correct-records.ts");
const list = () => import("../list-corrections.ts");
