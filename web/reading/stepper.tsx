// Previous and next record; on a narrow screen it stays at the lower edge while one reads. Announces the selection.
import type { JSX } from "preact";
import { strings } from "../strings.ts";
import type { ReportRecord } from "./records/record.ts";

interface StepperProps {
  /** Position of the selected record, -1 for none. */
  readonly at: number;
  readonly record: ReportRecord | null;
  readonly total: number;
  readonly onStep: (by: number) => void;
}

export function Stepper({ at, record, total, onStep }: StepperProps): JSX.Element | null {
  if (total === 0) return null;
  return (
    <div class="stepper">
      <button type="button" aria-label={strings.reading.previous} aria-disabled={at === 0} onClick={() => onStep(-1)}>
        <span aria-hidden="true" class="arrow-back" />
      </button>
      <a href="#records" class="stepper-place">
        {record === null ? strings.reading.noneSelected(total) : strings.reading.record(at + 1, total)}
      </a>
      <button
        type="button"
        aria-label={strings.reading.next}
        aria-disabled={at === total - 1}
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true" class="arrow-on" />
      </button>
      <p class="visually-hidden" role="status">
        {record === null ? "" : strings.reading.announce(at + 1, total, spoken(record))}
      </p>
    </div>
  );
}

function spoken({ head, badges, words }: ReportRecord): string {
  return `${[head.text, ...badges.map(({ text }) => text)].join(", ")}: ${words.slice(0, 300)}`;
}
