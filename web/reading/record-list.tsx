// The records of one table beside the report's text: whose, of what kind, and which words. One is selected; it shows what else is known.
import type { JSX, RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { Badges } from "../badges.tsx";
import { Explained } from "../explained.tsx";
import { type Fact, Facts } from "../facts.tsx";
import { meaningOf, type TermName } from "../meaning-of.ts";
import { usePrinting } from "../printing.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { Who } from "../who.tsx";
import type { ReportRecord } from "./records/record.ts";
import { useRecordWindow } from "./use-record-window.ts";

interface RecordListProps {
  readonly records: readonly ReportRecord[];
  readonly selected: string | null;
  /** What can be done with the selected record; null for nothing. */
  readonly tools: JSX.Element | null;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onStep: (by: number) => void;
}

/** Of more records, only those in the box of the list are drawn. */
const mostDrawn = 200;

export function RecordList(props: RecordListProps): JSX.Element {
  const { records, selected, tools, list, onSelect } = props;
  const isPrinting = usePrinting();
  if (records.length > mostDrawn && !isPrinting) return <LongRecordList {...props} />;
  return (
    <div class="records" id="records" ref={list}>
      <ol onKeyDown={keysOf(props)}>
        {records.map((record) => (
          <li key={record.id} class={record.id === selected ? "record is-selected" : "record"}>
            <RecordEntry
              record={record}
              isSelected={record.id === selected}
              tools={record.id === selected ? tools : null}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function LongRecordList(props: RecordListProps): JSX.Element {
  const { records, selected, tools, list, onSelect } = props;
  const at = useMemo(() => records.findIndex(({ id }) => id === selected), [records, selected]);
  const { items, size, measure } = useRecordWindow({ list, count: records.length, selected: at });
  return (
    <div class="records" id="records" ref={list}>
      <ol class="records-long" style={{ blockSize: `${size}px` }} onKeyDown={keysOf(props)}>
        {items.map(({ index, start }) => {
          const record = records[index];
          return record === undefined ? null : (
            <li
              key={record.id}
              ref={measure}
              class={index === at ? "record is-selected" : "record"}
              data-index={index}
              aria-setsize={records.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <RecordEntry
                record={record}
                isSelected={index === at}
                tools={index === at ? tools : null}
                onSelect={onSelect}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function keysOf({ onStep }: RecordListProps): (event: KeyboardEvent) => void {
  return (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
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
      <>
        <button type="button" aria-current={isSelected ? "true" : undefined} onClick={() => onSelect(record.id)}>
          <span class="entry-head">
            <HeadText head={record.head} />
            <Badges badges={record.badges} isInControl />
          </span>
          <span class="record-words">
            <ReportText text={record.words} most={isSelected ? 1200 : 240} />
          </span>
        </button>
        {isSelected ? <RecordDetails record={record} /> : null}
        {tools}
      </>
    ),
    [record, isSelected, tools, onSelect],
  );
}

function HeadText({ head: { as, text } }: Pick<ReportRecord, "head">): JSX.Element {
  if (as === "nothing") return <span class="who nobody">{text}</span>;
  return <Who name={as === "name" ? text : null} source={text} />;
}

/** Facts whose names are terms of the field. */
const terms: Readonly<Record<string, TermName>> = {
  [strings.actor.noun]: "actor",
  [strings.statement.noun]: "statement",
  [strings.reading.cueWords]: "cue",
  [strings.reading.confidence]: "confidence",
};

function RecordDetails({ record: { id, facts } }: { record: ReportRecord }): JSX.Element {
  const shown = facts.map(({ name, text, record, href = record && linkTo(record) }): Fact => {
    const words = <ReportText text={text} most={600} />;
    const term = terms[name];
    return [
      term === undefined ? name : <Explained means={meaningOf(term)}>{name}</Explained>,
      href === undefined ? words : <a href={href}>{words}</a>,
    ];
  });
  return <Facts facts={[...shown, [strings.reading.link, <a href={linkTo(id)}>{id}</a>]]} />;
}

function linkTo(record: string): string {
  return `?record=${encodeURIComponent(record)}`;
}
