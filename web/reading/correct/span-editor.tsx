// Says which words are source, cue and content: the ends of the piece at hand are moved word by word with keys or buttons, or dragged in the
// text; selected text becomes a piece of its own.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Wish } from "../../corrections/post.ts";
import { ReportText } from "../../report-text.tsx";
import { strings } from "../../strings.ts";
import type { Look } from "../records/record.ts";
import { selectedSpan } from "./text-places.ts";
import type { Draft, Drafting } from "./use-draft.ts";

interface SpanEditorProps {
  readonly text: string;
  /** `REPORT.RECORD`. */
  readonly record: string;
  readonly draft: Draft;
  readonly drafting: Drafting;
  readonly onWish: (wish: Wish) => void;
}

export function SpanEditor({ text, record, draft, drafting, onWish }: SpanEditorProps): JSX.Element {
  const say = strings.correct;
  const save = (): void => {
    const of = (look: Look) => draft.pieces.filter((one) => one.look === look).map(({ span }) => span);
    onWish({ verb: "spans", record, source: of("source"), cue: of("cue"), content: of("content") });
    drafting.end();
  };
  useEditorKeys(drafting, save);
  const take = (look: Look): void => {
    const span = selectedSpan();
    if (span !== null) drafting.add({ look, span });
  };
  return (
    <div class="span-editor">
      <fieldset>
        <legend>{say.pieces}</legend>
        {draft.pieces.map(({ look, span }, at) => (
          <label key={`${look} ${at}`}>
            <input type="radio" name="piece" checked={at === draft.at} onChange={() => drafting.choose(at)} />{" "}
            {strings.looks.attributions[look]}: <ReportText text={text.slice(span.start, span.end)} most={80} />
          </label>
        ))}
      </fieldset>
      <div class="correct-buttons">
        {(["start", "end"] as const).map((edge) => (
          <span key={edge} class="edge-buttons">
            {say.edges[edge]}
            {([-1, 1] as const).map((by) => (
              <button key={by} type="button" aria-label={say.moves[edge][by]} onClick={() => drafting.move(edge, by)}>
                <span aria-hidden="true" class={by === 1 ? "arrow-on" : "arrow-back"} />
              </button>
            ))}
          </span>
        ))}
        <button type="button" class="quiet" onClick={drafting.remove}>
          {say.removePiece}
        </button>
      </div>
      <div class="correct-buttons">
        {say.selectionIs}
        {(["source", "cue", "content"] as const).map((look) => (
          <button
            key={look}
            type="button"
            // The press must not let go of the selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(look)}
          >
            {strings.looks.attributions[look]}
          </button>
        ))}
      </div>
      <p class="editor-keys">{say.editorKeys}</p>
      <div class="correct-buttons">
        <button type="button" onClick={save}>
          {say.save}
        </button>
        <button type="button" class="quiet" onClick={drafting.end}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}

/** Shift and an arrow moves the end, Alt and Shift the start; Enter saves, Escape leaves it; a number takes a piece. */
function useEditorKeys(drafting: Drafting, save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
      const isOnButton = event.target instanceof Element && event.target.closest("button, a, select") !== null;
      if (by !== undefined && event.shiftKey) drafting.move(event.altKey ? "start" : "end", by);
      else if (event.key === "Escape") drafting.end();
      else if (event.key === "Enter" && !isOnButton) save();
      else if (/^[1-9]$/.test(event.key)) drafting.choose(Number(event.key) - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the page's own keys, which would step to another record.
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  });
}
