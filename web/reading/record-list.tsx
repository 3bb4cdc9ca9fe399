// The records of a report beside its text: who, how, and which words. One is selected; it shows what else is known.
import type { JSX, RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { Badges } from "../badges.tsx";
import { type Fact, Facts } from "../facts.tsx";
import { formatShare } from "../format.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { Who } from "../who.tsx";
import type { ReportRecord } from "./records.ts";

interface RecordListProps {
  readonly records: readonly ReportRecord[];
  readonly selected: string | null;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onStep: (by: number) => void;
}

export function RecordList({ records, selected, list, onSelect, onStep }: RecordListProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <ol class="records" id="records" ref={list} onKeyDown={onKeyDown}>
      {records.map((record) => {
        const { id } = record.attribution;
        return <RecordEntry key={id} record={record} isSelected={id === selected} onSelect={onSelect} />;
      })}
    </ol>
  );
}

interface RecordEntryProps {
  readonly record: ReportRecord;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** Drawn again only when it is selected or let go, so that a list of thousands steps as quickly as a short one. */
function RecordEntry({ record, isSelected, onSelect }: RecordEntryProps): JSX.Element {
  return useMemo(
    () => (
      <li class={isSelected ? "record is-selected" : "record"}>
        <button
          type="button"
          aria-current={isSelected ? "true" : undefined}
          onClick={() => onSelect(record.attribution.id)}
        >
          <span class="record-head">
            <Who name={record.speaker} source={record.source} />
            <Badges attribution={record.attribution} />
          </span>
          <span class="record-words">
            <ReportText text={record.words} most={isSelected ? 1200 : 240} />
          </span>
        </button>
        {isSelected ? <RecordDetails record={record} /> : null}
      </li>
    ),
    [record, isSelected, onSelect],
  );
}

function RecordDetails({ record }: { record: ReportRecord }): JSX.Element {
  const { id, speakerBasis, parent, confidence } = record.attribution;
  const facts: readonly Fact[] = [
    [strings.reading.cueWords, record.cue === "" ? null : <ReportText text={record.cue} most={100} />],
    [strings.reading.speakerIs, speakerBasis === null ? null : strings.bases[speakerBasis]],
    [strings.reading.channel, record.channel === null ? null : <ReportText text={record.channel} most={100} />],
    [
      strings.reading.saidWithin,
      parent === null ? null : <a href={`?record=${encodeURIComponent(parent)}`}>{parent}</a>,
    ],
    [strings.reading.chain, record.chain === null ? null : <ReportText text={record.chain} most={600} />],
    [strings.reading.confidence, formatShare(confidence)],
    [strings.reading.link, <a href={`?record=${encodeURIComponent(id)}`}>{id}</a>],
  ];
  return <Facts facts={facts} />;
}
