// What brings somebody to the record, each with the field or link that begins it.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Page } from "../../src/ledger/ledger.ts";
import type { ShortDeal } from "../../src/reconcile/deals/short.ts";
import { useAnswer } from "../answers.ts";
import { ReportText } from "../report-text.tsx";
import { navigate } from "../router.ts";
import { strings } from "../strings.ts";
import { isSubmitKey } from "../submit-keys.ts";
import { verifyAddress } from "../verify/verify-address.ts";

export function Tasks(): JSX.Element {
  const words = strings.home;
  return (
    <section aria-labelledby="tasks-title">
      <h2 id="tasks-title">{words.tasks}</h2>
      <div class="tasks">
        <section class="task" aria-labelledby="task-verify">
          <h3 id="task-verify">{words.verify}</h3>
          <p class="hint">{words.verifyHint}</p>
          <Ask
            id="home-verify"
            label={words.verifyLabel}
            placeholder={words.verifyPlaceholder}
            go={words.verifyGo}
            rows={3}
            addressOf={(typed) => verifyAddress({ words: typed })}
          />
        </section>
        <section class="task" aria-labelledby="task-deals">
          <h3 id="task-deals">{words.deals}</h3>
          <p class="hint">{words.dealsHint}</p>
          <Deals />
        </section>
        <section class="task" aria-labelledby="task-wrong">
          <h3 id="task-wrong">{words.wrong}</h3>
          <p class="hint">{words.wrongHint}</p>
          <Ask
            id="home-actor"
            label={words.wrongLabel}
            placeholder={words.wrongLabel}
            go={words.wrongGo}
            addressOf={(typed) => `/actors?${new URLSearchParams({ words: typed })}`}
          />
          <p class="task-links">
            <a href="/corrections">{words.corrections}</a>
          </p>
        </section>
        <section class="task" aria-labelledby="task-search">
          <h3 id="task-search">{words.search}</h3>
          <p class="hint">{words.searchHint}</p>
          <Ask
            id="home-search"
            label={words.searchLabel}
            placeholder={words.searchLabel}
            go={words.searchGo}
            addressOf={(typed) => `/attributions?${new URLSearchParams({ words: typed })}`}
          />
        </section>
      </div>
      <p class="task-links">
        <a href="/try/">{words.tryOne}</a> <span class="hint">{words.tryHint}</span>
      </p>
    </section>
  );
}

interface AskProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly go: string;
  /** For more than a line. */
  readonly rows?: number;
  readonly addressOf: (typed: string) => string;
}

function Ask({ id, label, placeholder, go, rows, addressOf }: AskProps): JSX.Element {
  const [typed, setTyped] = useState("");
  const field = { id, placeholder, dir: "auto", maxLength: 1000, value: typed } as const;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() !== "") navigate(addressOf(typed.trim()));
  };
  return (
    <form onSubmit={onSubmit}>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...field} autocomplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <textarea
          {...field}
          rows={rows}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isSubmitKey(event)) onSubmit(event);
          }}
        />
      )}
      <button type="submit">{go}</button>
    </form>
  );
}

/** Those in most reports, as the list has them. */
function Deals(): JSX.Element {
  const { value } = useAnswer<Page<ShortDeal>>("/api/deals?limit=4");
  if (value !== null && value.total === 0) return <p>{strings.home.noDeals}</p>;
  return (
    <>
      <ul class="task-links">
        {(value?.rows ?? []).map(({ id, name, reports }) => (
          <li key={id}>
            <a href={`/deals/${encodeURIComponent(id)}`}>
              <ReportText text={name} most={100} />
            </a>{" "}
            <span class="hint">{strings.home.inReports(reports)}</span>
          </li>
        ))}
      </ul>
      <p class="task-links">
        <a href="/deals">{strings.home.dealsAll}</a>
      </p>
    </>
  );
}
