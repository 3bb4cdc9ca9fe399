// Who said what.
import { chainsOf } from "../../../src/reading/chains/in-words.ts";
import type { ReportLinks } from "../../../src/reconcile/report-links.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { statementAddress } from "../../addresses.ts";
import { badgesOf } from "../../badge.ts";
import { formatShare } from "../../format.ts";
import { strings } from "../../strings.ts";
import { actorFacts, linked } from "./linked.ts";
import {
  facts,
  type Head,
  marked,
  named,
  namesOf,
  type RecordFact,
  type ReportRecord,
  wordsAt,
  wordsOfAttribution,
} from "./record.ts";
import { timeValueText } from "./time-value.ts";

const { reading: say } = strings;

export function attributionRecords(reading: Reading, links: ReportLinks | null = null): readonly ReportRecord[] {
  const chainOf = chainsOf(reading);
  const nameOf = namesOf(reading);
  return reading.attributions.map((one) => {
    const { source, cue, content, speaker, speakerBasis, addressee, channel, parent } = one;
    return {
      id: one.id,
      head: headOf(nameOf(speaker === null ? [] : [speaker]), wordsAt(reading, source)),
      badges: badgesOf(one),
      // Some records have no words of their own.
      words: wordsAt(reading, content.length > 0 ? content : source),
      facts: [
        ...actorFacts(reading, links, [speaker, addressee]),
        ...statementFacts(links, one.id),
        ...facts(
          [say.cueWords, wordsAt(reading, cue)],
          [say.speakerIs, speakerBasis === null ? "" : strings.bases[speakerBasis]],
          [say.to, nameOf(addressee === null ? [] : [addressee])],
          [say.channel, channel === null ? "" : wordsAt(reading, [channel.span])],
          [say.when, whenOf(reading, one.time), one.time ?? undefined],
          [say.saidWithin, wordsOfAttribution(reading, parent), parent ?? undefined],
          [say.chain, chainOf(one) ?? ""],
          [say.confidence, formatShare(one.confidence)],
        ),
      ],
      marks: [...marked("source", source), ...marked("cue", cue), ...marked("content", content)],
    };
  });
}

function statementFacts(links: ReportLinks | null, id: string): readonly RecordFact[] {
  const statement = links?.statements[id];
  if (statement === undefined) return [];
  const text = `${strings.links.statement} · ${strings.statement.independent(statement.independent)}`;
  return linked(strings.statement.noun, text, statementAddress(statement.id));
}

function headOf(speaker: string, source: string): Head {
  return speaker === "" && source !== "" ? { as: "words", text: source } : named(speaker, strings.lists.noSpeaker);
}

/** "Thursday (2031-03-06)", or the words alone where nothing anchors them. */
export function whenOf(reading: Reading, id: string | null | undefined): string {
  const time = reading.times.find((one) => one.id === id);
  if (time === undefined) return "";
  const words = wordsAt(reading, [time.span]);
  if (time.value === null || time.value === words) return words;
  const value = timeValueText(time.value);
  return value === words ? words : `${words} (${value})`;
}
