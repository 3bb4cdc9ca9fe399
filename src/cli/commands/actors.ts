// parley actors: what a person decides about who is who. Promise: it is kept as a correction beside what was read, holds when
// the archive is read again, and can be taken back.
import { Command } from "commander";
import { byOption, type Signing } from "../by-option.ts";
import { ledgerOption } from "../ledger-option.ts";
import type { Session } from "../session.ts";

const examples = `
Actors are named as "parley show" names them, or by their ids (w…). Corrections hold when reports are read again.

Examples:
  parley actors merge "Tamsin Oduya" "Oduya"       the second becomes the first
  parley actors split "Ali Hamdan" r0123456789abcdef
                                               in this report it is somebody else
  parley actors split "Lino Varga" "Varga"     whoever is called only that is somebody else
  parley actors rename w0123456789ab "Tamsin K. Oduya"
  parley actors log                            what was decided, with its numbers
  parley actors undo                           takes the last decision back
  parley actors undo 3                         as if it had never been decided
  parley actors redo 3                         decided again

A file actors.yaml beside the ledger wins over all this. Of each actor it gives the name, and if need be its kind (person,
organization, outlet, state, group; a person where absent), its other names, and the state that tells it from a namesake:

  actors:
    - name: Tamsin Oduya
      aliases: [Oduya, Tamsin Kalluri]
      of: Kenya
    - name: Inland Cargo Union
      kind: organization
      aliases: [ICU, the Union]`;

export function actorsCommand(session: Session): Command {
  const actors = new Command("actors")
    .description("merge, split and rename actors by hand")
    .addHelpText("after", examples);
  const verb = (name: string, about: string): Command =>
    actors.command(name).description(about).addOption(ledgerOption());
  verb("merge", "make the others one with the first, under its name")
    .argument("<actor>", "the one whose name stays")
    .argument("<others...>", "those that are the same")
    .addOption(byOption())
    .action(async (actor: string, others: readonly string[], { ledger, ...signed }: Signing) =>
      (await load()).mergeByName({ actor, others, ...signed }, ledger, session),
    );
  verb("split", "set apart what is not the actor: by reports, or by a name")
    .argument("<actor>", "the one that is two")
    .argument("<what...>", "ids of reports in which it is somebody else, or names that are somebody else")
    .addOption(byOption())
    .action(async (actor: string, what: readonly string[], { ledger, ...signed }: Signing) =>
      (await load()).splitActor({ actor, what, ...signed }, ledger, session),
    );
  verb("rename", "call an actor otherwise")
    .argument("<actor>", "as it is called now")
    .argument("<name>", "as it is to be called")
    .addOption(byOption())
    .action(async (actor: string, name: string, { ledger, ...signed }: Signing) =>
      (await load()).renameByName({ actor, name, ...signed }, ledger, session),
    );
  verb("log", "list what was decided, newest first").action(async ({ ledger }: Signing) =>
    (await list()).listCorrections({ ledger, of: "actor" }, session),
  );
  verb("undo", "take back a decision, by its number in the log")
    .argument("[number]", "the last one where absent")
    .action(async (number: string | undefined, { ledger }: Signing) =>
      (await list()).undoByRef(number, { ledger, of: "actor" }, session),
    );
  verb("redo", "put a decision that was taken back in force again")
    .argument("[number]", "the last one where absent")
    .action(async (number: string | undefined, { ledger }: Signing) =>
      (await list()).redoByRef(number, { ledger, of: "actor" }, session),
    );
  return actors;
}

const load = () => import("../correct-actors.ts");
const list = () => import("../list-corrections.ts");
