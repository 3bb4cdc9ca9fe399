// The sentences of a report in which words stand, those that were asked for marked; and where reports have them as nobody's words.
import type { JSX } from "preact";
import type { ContextPiece } from "../../src/reconcile/statements/around.ts";
import type { Passage } from "../../src/reconcile/statements/passages.ts";
import { placeAddress } from "../addresses.ts";
import { ReportText, visible } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { whereOf } from "./sentence-of.ts";

export function InContext({ context }: { context: readonly ContextPiece[] }): JSX.Element {
  return (
    <blockquote class="in-context" dir="auto">
      {context.map(({ text, isAsked }, at) =>
        isAsked ? (
          <mark key={at} title={strings.verify.askedWords}>
            {visible(text)}
          </mark>
        ) : (
          <span key={at}>{visible(text)}</span>
        ),
      )}
    </blockquote>
  );
}

export function Passages({ passages }: { passages: readonly Passage[] }): JSX.Element | null {
  if (passages.length === 0) return null;
  const words = strings.verify;
  return (
    <section aria-labelledby="passages-title">
      <h2 id="passages-title">{words.passages}</h2>
      <p class="hint">{words.passagesHint}</p>
      <ol class="nearest">
        {passages.map((passage) => (
          <li key={passage.report} class="near">
            <p class="near-head">
              <strong>
                <ReportText text={passage.title ?? whereOf(passage)} most={160} />
              </strong>
              <span class="badges">
                <span class="badge">
                  <ReportText text={whereOf(passage)} most={120} />
                </span>
              </span>
            </p>
            <InContext context={passage.context} />
            <p class="row-place">
              <a href={placeAddress(passage.report, passage.span)}>{words.openAt}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
