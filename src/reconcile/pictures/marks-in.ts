// One report → its marks on a timeline: what is said, done, due or dated in it. Pure. Promises: nothing without a day, however vague; no
// act without somebody whom the report names; every mark has its record.
import type { AttributionRow, ReadingCore } from "../../ledger/ledger.ts";
import type { OfReport, Told, When, Who } from "../../ledger/positions.ts";
import type { Act } from "../../schema/act.ts";
import { overlaps, type Span, sliceOf } from "../../schema/span.ts";
import type { Time } from "../../schema/time.ts";
import type { MarkInReport, MarkKind } from "./mark.ts";
import { sentenceAround } from "./sentence-around.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

export interface ReportForMarks {
  readonly told: OfReport<Told>;
  readonly reading: ReadingCore;
  /** Its attributions. */
  readonly rows: readonly AttributionRow[];
  readonly issueAt: (record: string, span: Span) => string | null;
  readonly dealAt: (span: Span) => MarkInReport["deal"];
}

/** Longer words are cut: the report has them whole. */
const LONGEST_WORDS = 240;

const MEETING = /^CONSULT(?:\/(?:meet|visit|third-party|negotiate))?$/;
const SHOWN: ReadonlySet<string> = new Set(["done", "alleged", "planned"]);

export function marksIn(report: ReportForMarks): readonly MarkInReport[] {
  const used = new Set<string>();
  return [
    ...statementsIn(report, used),
    ...actsIn(report, used),
    ...deadlinesIn(report, used),
    ...datesIn(report, used),
  ];
}

type Dated = Stretch & Pick<MarkInReport, "value" | "basis">;

function statementsIn(report: ReportForMarks, used: Set<string>): readonly MarkInReport[] {
  return report.rows.flatMap(({ attribution, statement, independent, contentText, speakerName }) => {
    const span = attribution.content[0] ?? attribution.cue[0];
    const when = dated(report, attribution.time, used);
    if (statement === null || span === undefined || when === null) return [];
    const who = peopleOf(report, [attribution.speaker], speakerName);
    return markOf(report, {
      ...{ kind: "statement", key: statement, when, span, record: attribution.id, words: contentText, statement },
      ...{ who, toward: peopleOf(report, [attribution.addressee]), status: attribution.status, independent },
    });
  });
}

function actsIn(report: ReportForMarks, used: Set<string>): readonly MarkInReport[] {
  const { reading } = report;
  return reading.acts
    .filter(({ status }) => SHOWN.has(status))
    .flatMap((act) => {
      const when = dated(report, act.time, used);
      const [span] = act.evidence;
      const [who, toward] = [partiesOf(report, act.by), partiesOf(report, act.to)];
      if (when === null || span === undefined || who.length + toward.length === 0) return [];
      const isMeeting = MEETING.test(act.kind) && who.length + toward.length > 1;
      const sides = isMeeting
        ? [...who, ...toward].map(({ id }) => id).toSorted()
        : [...who, ...toward].map(({ id }) => id);
      return markOf(report, {
        kind: isMeeting ? "meeting" : "act",
        key: [act.kind, act.status, sides.join(" "), when.since, when.until].join("|"),
        ...{ when, span, record: act.id, words: sentenceAround(reading.article.text, span), who, toward },
        ...{ code: act.kind, status: act.status },
      });
    });
}

/** When something demanded or promised is due. */
function deadlinesIn(report: ReportForMarks, used: Set<string>): readonly MarkInReport[] {
  const { reading } = report;
  return reading.terms.flatMap((term) =>
    (term.deadline ?? []).flatMap((span) => {
      const time = reading.times.find((one) => overlaps(one.span, span) && stretchAt(one) !== null);
      const when = dated(report, time?.id, used);
      if (time === undefined || when === null) return [];
      const piece = (term.demand ?? term.give ?? term.get ?? term.evidence)[0] ?? span;
      const who = peopleOf(report, term.by);
      return markOf(report, {
        ...{ kind: "deadline", key: [who.map(({ id }) => id).join(" "), when.since, when.until].join("|"), when, span },
        ...{ record: term.id, words: sliceOf(reading.article.text, piece), who, toward: peopleOf(report, term.to) },
      });
    }),
  );
}

/** Other dates that it names, but for its own day. */
function datesIn(report: ReportForMarks, used: ReadonlySet<string>): readonly MarkInReport[] {
  const { reading, told } = report;
  return reading.times
    .filter(({ id, type }) => !used.has(id) && (type === "date" || type === "time"))
    .flatMap((time) => {
      const when = stretchAt(time);
      if (when === null || (when.how === "day" && when.since === told.day)) return [];
      const words = sentenceAround(reading.article.text, time.span);
      return markOf(report, { kind: "date", key: time.value ?? "", when, span: time.span, record: time.id, words });
    });
}

interface Parts
  extends Partial<Pick<MarkInReport, "who" | "toward" | "code" | "status" | "statement" | "independent">> {
  readonly kind: MarkKind;
  readonly key: string;
  readonly when: Dated;
  readonly span: Span;
  readonly record: string;
  readonly words: string;
}

function markOf(report: ReportForMarks, { key, when, span, record, words, ...parts }: Parts): MarkInReport {
  const { told } = report;
  const day: When =
    when.basis === "report" || when.how !== "day" ? dayOf(told) : { day: when.since ?? "", basis: "stated" };
  return {
    ...{ who: [], toward: [], code: null, status: null, statement: null, independent: null },
    ...when,
    ...parts,
    key: `${parts.kind} ${key}`,
    words: shortened(words),
    issue: report.issueAt(record, span),
    deal: report.dealAt(span),
    cited: { report: told.report, span, when: day, outlet: told.outlet, record },
    source: told.copyOf ?? told.report,
  };
}

function dayOf({ day }: OfReport<Told>): When {
  return day === "" ? { day, basis: "none" } : { day, basis: "report" };
}

/** The time that it gives, else the day of the report; null where neither is known. */
function dated({ reading, told }: ReportForMarks, id: string | null | undefined, used: Set<string>): Dated | null {
  const time = reading.times.find((one) => one.id === id);
  const stated = time === undefined ? null : stretchAt(time);
  if (time !== undefined && stated !== null) {
    used.add(time.id);
    return stated;
  }
  if (told.day === "") return null;
  return { since: told.day, until: told.day, how: "day", value: null, basis: "report" };
}

function stretchAt({ value, basis, mod }: Time): Dated | null {
  const stretch = value === null ? null : stretchOf(value);
  if (stretch === null || basis === "none") return null;
  return { ...stretch, how: mod === "approximate" ? "about" : stretch.how, value, basis };
}

function partiesOf(report: ReportForMarks, parties: Act["by"]): readonly Who[] {
  return peopleOf(
    report,
    parties.map(({ actor }) => actor),
  );
}

/** Actors over all reports, and those whom only this one knows; nobody for null. */
function peopleOf(
  { reading, told }: ReportForMarks,
  ids: readonly (string | null)[],
  called: string | null = null,
): readonly Who[] {
  const positions = new Set(ids.flatMap((id) => (id === null ? [] : reading.actors.findIndex((one) => one.id === id))));
  return [...positions].flatMap((position) => {
    const actor = reading.actors[position];
    if (actor === undefined) return [];
    const who = told.whoAt(position);
    return [{ ...who, name: who.name === "" ? (called ?? actor.name) : who.name }];
  });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1).replace(/\s+\S*$/, "")}…`;
}
