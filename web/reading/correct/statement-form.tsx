// Which other attributions are of the same statement: each can be set apart, and another be given by its address.
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { AttributionRow } from "../../../src/ledger/ledger.ts";
import type { Statement } from "../../../src/reconcile/statements/statement.ts";
import { useAnswer } from "../../answers.ts";
import type { Wish } from "../../corrections/post.ts";
import { ReportText } from "../../report-text.tsx";
import { strings } from "../../strings.ts";

interface StatementFormProps {
  /** `REPORT.RECORD`. */
  readonly record: string;
  readonly onClose: () => void;
  readonly onWish: (wish: Wish) => void;
}

/** Of a statement in hundreds of reports the first are enough to tell one apart. */
const MOST = 20;

export function StatementForm({ record, onClose, onWish }: StatementFormProps): JSX.Element {
  const say = strings.correct;
  const field = useRef<HTMLInputElement>(null);
  const [isMistyped, setMistyped] = useState(false);
  const { value: row } = useAnswer<AttributionRow>(`/api/attributions/${encodeURIComponent(record)}`);
  const merge = (): void => {
    const other = recordIn(field.current?.value ?? "");
    if (other === null) setMistyped(true);
    else onWish({ verb: "merge-statements", record, other });
  };
  return (
    <form
      class="speaker-form"
      onSubmit={(event) => {
        event.preventDefault();
        merge();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      {row === null || row.statement === null ? null : (
        <Others statement={row.statement} record={record} onWish={onWish} />
      )}
      <label>
        {say.sameAs}
        <input ref={field} type="text" maxLength={500} aria-invalid={isMistyped} />
      </label>
      {isMistyped ? (
        <p class="correct-problem" role="alert">
          {say.noAddress}
        </p>
      ) : null}
      <div class="correct-buttons">
        <button type="submit">{say.merge}</button>
        <button type="button" class="quiet" onClick={onClose}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}

interface OthersProps {
  readonly statement: string;
  readonly record: string;
  readonly onWish: (wish: Wish) => void;
}

function Others({ statement, record, onWish }: OthersProps): JSX.Element | null {
  const say = strings.correct;
  const { value } = useAnswer<Statement>(`/api/statements/${encodeURIComponent(statement)}`);
  const others = value?.wordings.filter(({ id }) => id !== record).slice(0, MOST) ?? [];
  if (others.length === 0) return <p>{say.alone}</p>;
  return (
    <ul class="same-statement">
      {others.map(({ id, outlet, words }) => (
        <li key={id}>
          <ReportText text={words} most={120} /> · <bdi>{outlet ?? strings.lists.noOutlet}</bdi>{" "}
          <button type="button" onClick={() => onWish({ verb: "split-statements", record, other: id })}>
            {say.split}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "r0123456789abcdef.a4", also out of an address of the app; null where there is none. */
function recordIn(given: string): string | null {
  const [, report, record] = /(r[0-9a-f]{16})(?:\.|\?(?:.*&)?record=)([a-z]\w*)/.exec(given) ?? [];
  return report === undefined ? null : `${report}.${record}`;
}
