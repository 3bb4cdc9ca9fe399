// parley corrections add, add-act, add-term: what no reader found, in the report's own words.
import { type Command, Option } from "commander";
import { ActStatus } from "../../schema/act.ts";
import { AttributionKind, AttributionStatus } from "../../schema/attribution.ts";
import { TermSide } from "../../schema/correction.ts";
import { ActorKind } from "../../schema/mention.ts";
import { ParleyError } from "../../schema/parley-error.ts";
import { TermKind } from "../../schema/term.ts";
import { type Signing, signingOf } from "../by-option.ts";
import type { SideWords, Words } from "../correct-records.ts";
import type { Session } from "../session.ts";

export function addAdditions(verb: (name: string, about: string) => Command, session: Session): void {
  verb("add", "say that words are an attribution that no reader found")
    .argument("<report>", "id of the report")
    .requiredOption("--content <words...>", "what was said, in the report's own words, a piece each")
    .option("--source <words...>", "who is said to have said it: the words for that, in the same sentence or anywhere")
    .option("--cue <words...>", "the words that say that it was said")
    .option("--speaker <who>", "name or id of the speaker; left out, whomever the source names")
    .option("--nobody", "nobody that can be named")
    .addOption(new Option("--speaker-kind <kind>", "of somebody whom no report names yet").choices(ActorKind.options))
    .addOption(
      new Option("--kind <kind>", "how it is quoted; left out, as its marks show").choices(AttributionKind.options),
    )
    .addOption(new Option("--status <status>", 'left out, "said"').choices(AttributionStatus.options))
    .action(async (report: string, { ledger, by, ...given }: Signing & Words & AddOptions) => {
      if (given.speaker !== undefined && given.nobody === true)
        throw new ParleyError("usage", "Say who speaks, by name or id, or --nobody, and not both.");
      const { source, cue, content, speaker, nobody, ...rest } = given;
      const words = { ...(source && { source }), ...(cue && { cue }), ...(content && { content }) };
      const who = nobody === true ? null : speaker;
      await (await load()).addWords({ report, words, who, ...rest }, signingOf(ledger, by), session);
    });
  verb("add-act", "say that words tell of an act that no reader found")
    .argument("<report>", "id of the report")
    .argument("<kind>", "what act it is, such as AGREE/meet; docs/plover.md has the kinds")
    .requiredOption("--words <words...>", "that tell of it, in the report's own words, a piece each")
    .addOption(new Option("--status <status>", 'how real it is; left out, "done"').choices(ActStatus.options))
    .option("--who <who...>", "who does it: names or ids of those whom the report names")
    .option("--to <whom...>", "to whom, likewise")
    .action(async (report: string, kind: string, { ledger, by, ...given }: Signing & JudgedOptions) =>
      (await load()).addJudged("act", { report, kind, ...given }, signingOf(ledger, by), session),
    );
  const term = verb("add-term", "say that words tell of a term of a deal that no reader found")
    .argument("<report>", "id of the report")
    .argument("<kind>", `what term it is: ${TermKind.options.join(", ")}`)
    .requiredOption("--words <words...>", "that tell of it, in the report's own words, a piece each")
    .option("--who <who...>", "whose term it is: names or ids")
    .option("--to <whom...>", "of whom or to whom, likewise");
  for (const side of TermSide.options) term.option(`--${side} <words...>`, `what it says of that: ${side}`);
  term.action(
    async (
      report: string,
      kind: string,
      { ledger, by, words, who, to, ...sides }: Signing & JudgedOptions & SideWords,
    ) =>
      (await load()).addJudged(
        "term",
        { report, kind, words, ...(who && { who }), ...(to && { to }), sides },
        signingOf(ledger, by),
        session,
      ),
  );
}

interface AddOptions {
  readonly speaker?: string;
  readonly nobody?: true;
  readonly speakerKind?: ActorKind;
  readonly kind?: AttributionKind;
  readonly status?: AttributionStatus;
}

interface JudgedOptions {
  readonly words: readonly string[];
  readonly status?: string;
  readonly who?: readonly string[];
  readonly to?: readonly string[];
}

const load = () => import("../correct-records.ts");
