// parley import: what people coded elsewhere. Promise: every offset is checked against the text; what cannot be used is named with its
// line, and the rest is kept as corrections, which can be listed and taken back.
import { Command } from "commander";
import { byOption } from "../by-option.ts";
import type { ImportOptions } from "../import-files.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

const examples = `
What is taken in:
  .ann, or a folder of them    brat: content, source and cue, tied by relations or events, each .ann beside its .txt
  .csv, .tsv                   statements as coders of discourse networks keep them: columns document, start, stop and, if there
                               are, person, organization, concept, agreement, text
  .yaml                        a list of actors, put beside the ledger (help actors says how it is written)

The reports must be in the ledger, added from the same texts. Offsets count code points; a table's may count UTF-16 units where its
column text shows so. An attribution that Parley has too is confirmed and stands where the coder has it; one that it missed is added
under the coder's name. A speaker is the coder's: in a table the person, else the organization; in brat whom the source names, or a note
"speaker: NAME", an attribute "speaker" or a normalization of the source or content. A concept with a plain agreement (yes, no, 1, 0)
becomes the speaker's position for or against it, shown with the coder's name; "parley issues" merges and renames concepts; what is neither
yes nor no is kept as a note. "parley corrections list" shows all of it; export keeps it, undo takes it back.

Examples:
  parley import brat/ --by "Ana Moreno"
  parley import coded.csv --compare            nothing is taken in: how far people and Parley agree
  parley import actors.yaml`;

export function importCommand(session: Session): Command {
  return new Command("import")
    .description("take in what people coded elsewhere: brat annotations, tables of statements, a list of actors")
    .argument("<path...>", "files, or a folder of brat's")
    .addOption(ledgerOption())
    .addOption(byOption())
    .option("--compare", "only say how far they and Parley agree")
    .addHelpText("after", examples)
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { importFiles } = await import("../import-files.ts");
      await importFiles(paths, options, session);
    });
}
