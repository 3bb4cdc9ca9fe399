// A quotation against the record: pasted, asked, and told in one sentence, with what is nearest to it word for word. The question
// stands in the address: /verify?words=…&speaker=….
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Verdict } from "../../src/reconcile/statements/verify.ts";
import { useAnswer } from "../answers.ts";
import { formatNumber } from "../format.ts";
import { Failed, Skeleton } from "../notices.tsx";
import { ReportText } from "../report-text.tsx";
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { isSubmitKey } from "../submit-keys.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import { Passages } from "./in-context.tsx";
import { ComparedLegend, isCompared, Nearest } from "./nearest.tsx";
import { sentenceOf } from "./sentence-of.ts";
import { verifyAddress } from "./verify-address.ts";

export function VerifyPage(): JSX.Element {
  const { query } = usePlace();
  const [words, speaker] = [query.get("words") ?? "", query.get("speaker") ?? ""];
  useTitle(strings.verify.title);
  return (
    <div class="page verify-page">
      <h1>{strings.verify.title}</h1>
      <Question key={`${words} ${speaker}`} words={words} speaker={speaker} />
      {/[\p{L}\p{N}]/u.test(words) ? <Answer words={words} speaker={speaker} /> : null}
    </div>
  );
}

interface Asked {
  readonly words: string;
  readonly speaker: string;
}

/** In UTF-16 units: what an address has room for, whatever the script. */
const MOST_CHARACTERS = 2000;

function Question({ words, speaker }: Asked): JSX.Element {
  const [typed, setTyped] = useState({ words, speaker });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (words === "") field.current?.focus();
  }, []);
  const verify = (event: Event): void => {
    event.preventDefault();
    if (typed.words.trim() !== "") navigate(verifyAddress(typed));
  };
  return (
    <form class="question" onSubmit={verify}>
      <label for="verify-words">{strings.verify.words}</label>
      <textarea
        ref={field}
        id="verify-words"
        dir="auto"
        rows={4}
        maxLength={MOST_CHARACTERS}
        required
        aria-describedby="verify-keys"
        value={typed.words}
        onInput={(event) => setTyped({ ...typed, words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (isSubmitKey(event)) verify(event);
        }}
      />
      <p class="hint" id="verify-keys">
        {strings.verify.keys}
      </p>
      {typed.words.length < MOST_CHARACTERS ? null : (
        <p class="hint" role="status">
          {strings.verify.full(formatNumber(MOST_CHARACTERS))}
        </p>
      )}
      <label for="verify-speaker">
        {strings.verify.speaker} <span class="optional">({strings.verify.optional})</span>
      </label>
      <input
        id="verify-speaker"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        value={typed.speaker}
        onInput={(event) => setTyped({ ...typed, speaker: event.currentTarget.value })}
      />
      <button type="submit" class="main">
        {strings.verify.go}
      </button>
      <p class="hint">{strings.verify.hint}</p>
    </form>
  );
}

function Answer(asked: Asked): JSX.Element {
  const answer = useAnswer<Verdict>(`/api${verifyAddress(asked)}`);
  if (answer.problem !== null) return <Failed problem={answer.problem} retry={answer.retry} />;
  if (answer.value === null || answer.isLoading) return <Skeleton label={strings.verify.loading} lines={8} />;
  const { finding, denials, nearest, passages } = answer.value;
  const isDenied = denials.length > 0;
  const passed = <Passages passages={passages} />;
  return (
    <>
      <p class={`verdict finding-${finding} ${isDenied ? "has-denial" : ""}`} role="status">
        <span class="finding">
          {isDenied ? `${strings.verify.findings.denied} · ` : null}
          {strings.verify.findings[finding]}
        </span>
        <ReportText text={sentenceOf(answer.value)} most={800} />
      </p>
      <p class="hint verdict-meaning">{strings.verify.meanings[finding]}</p>
      {finding === "in-report" ? passed : null}
      {nearest.length === 0 && passages.length === 0 ? (
        <p class="hint">
          {strings.verify.absentHint}{" "}
          <a href={`/attributions?${new URLSearchParams({ words: asked.words })}`}>{strings.verify.searchInstead}</a>
        </p>
      ) : null}
      {nearest.length === 0 ? null : (
        <section aria-labelledby="nearest-title">
          <h2 id="nearest-title">{strings.verify.nearest}</h2>
          {nearest.some(isCompared) ? <ComparedLegend /> : null}
          <ol class="nearest">
            {nearest.map((near) => (
              <Nearest key={near.attribution} near={near} />
            ))}
          </ol>
        </section>
      )}
      {finding === "in-report" ? null : passed}
      <p>
        <TableLink path={`/api${verifyAddress(asked)}`} />
      </p>
    </>
  );
}
