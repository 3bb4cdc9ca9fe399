// parley corrections: what a person decides about single records. Promise: it is kept beside what was read, holds when the report is read
// again, and can be taken back.
import { Argument, Command, Option } from "commander";
import { FurnitureKind } from "../../schema/article.ts";
import { AttributionKind, AttributionStatus } from "../../schema/attribution.ts";
import { ActorKind } from "../../schema/mention.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { byOption, type Signing } from "../by-option.ts";
import type { Words } from "../correct-records.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

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
  parley corrections merge r0123456789abcdef.a4 rfedcba9876543210.a1
                                               these are one utterance
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
    .argument("<number>")
    .action(async (ref: string, { ledger }: Signing) => (await list()).undoByRef(ref, ledger, session));
  verb("redo", "put a correction that was taken back in force again")
    .argument("<number>")
    .action(async (ref: string, { ledger }: Signing) => (await list()).redoByRef(ref, ledger, session));
  verb("export", "write all corrections of records: as .jsonl to take in elsewhere, as .csv to look at")
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
    verb(name, name === "accept" ? "these attributions are right" : "these are none: take them out")
      .argument("<records...>", RECORD)
      .action(async (records: readonly string[], signing: Signing) => {
        const wishes = [...new Set(records)].map((record) => ({ verb: name, record }));
        await (await load()).decideOn(wishes, signing, session);
      });
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
  verb("kind", "say how it is quoted")
    .argument("<record>", RECORD)
    .addArgument(new Argument("<kind>").choices(AttributionKind.options))
    .action(async (record: string, kind: AttributionKind, signing: Signing) =>
      (await load()).decideOn([{ verb: "kind", record, kind }], signing, session),
    );
  verb("status", "say whether it was said, denied, not said, or no comment was made")
    .argument("<record>", RECORD)
    .addArgument(new Argument("<status>").choices(AttributionStatus.options))
    .action(async (record: string, status: AttributionStatus, signing: Signing) =>
      (await load()).decideOn([{ verb: "status", record, status }], signing, session),
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

function signingOf(ledger: string, by: string | undefined): Signing {
  return by === undefined ? { ledger } : { ledger, by };
}

const load = () => import("../correct-records.ts");
const list = () => import("../list-corrections.ts");
