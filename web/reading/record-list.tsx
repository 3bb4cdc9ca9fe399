// The records of one table beside the report's text: whose, of what kind, and which words. One is selected; it shows what else is known.
import type { JSX, RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { Badges } from "../badges.tsx";
import { type Fact, Facts } from "../facts.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { Who } from "../who.tsx";
import type { ReportRecord } from "./records/record.ts";

interface RecordListProps {
  readonly records: readonly ReportRecord[];
  readonly selected: string | null;
  /** What can be done with the selected record; null for nothing. */
  readonly tools: JSX.Element | null;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onStep: (by: number) => void;
}

export function RecordList({ records, selected, tools, list, onSelect, onStep }: RecordListProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <ol class="records" id="records" ref={list} onKeyDown={onKeyDown}>
      {records.map((record) => (
        <RecordEntry
          key={record.id}
          record={record}
          isSelected={record.id === selected}
          tools={record.id === selected ? tools : null}
          onSelect={onSelect}
        />
      ))}
    </ol>
  );
}

interface RecordEntryProps {
  readonly record: ReportRecord;
  readonly isSelected: boolean;
  readonly tools: JSX.Element | null;
  readonly onSelect: (id: string) => void;
}

/** Drawn again only when it is selected or let go, so that a list of thousands steps as quickly as a short one. */
function RecordEntry({ record, isSelected, tools, onSelect }: RecordEntryProps): JSX.Element {
  return useMemo(
    () => (
      <li class={isSelected ? "record is-selected" : "record"}>
        <button type="button" aria-current={isSelected ? "true" : undefined} onClick={() => onSelect(record.id)}>
          <span class="record-head">
            <HeadText head={record.head} />
            <Badges badges={record.badges} />
          </span>
          <span class="record-words">
            <ReportText text={record.words} most={isSelected ? 1200 : 240} />
          </span>
        </button>
        {isSelected ? <RecordDetails record={record} /> : null}
        {tools}
      </li>
    ),
    [record, isSelected, tools, onSelect],
  );
}

function HeadText({ head: { as, text } }: Pick<ReportRecord, "head">): JSX.Element {
  if (as === "nothing") return <span class="who nobody">{text}</span>;
  return <Who name={as === "name" ? text : null} source={text} />;
}

function RecordDetails({ record: { id, facts } }: { record: ReportRecord }): JSX.Element {
  const shown = facts.map(({ name, text, record, href = record && linkTo(record) }): Fact => {
    const words = <ReportText text={text} most={600} />;
    return [name, href === undefined ? words : <a href={href}>{words}</a>];
  });
  return <Facts facts={[...shown, [strings.reading.link, <a href={linkTo(id)}>{id}</a>]]} />;
}

function linkTo(record: string): string {
  return `?record=${encodeURIComponent(record)}`;
}
