// The pieces of an attribution, each with what it is: the one at hand is moved word by word with keys or buttons; words that are selected
// in the text, or typed, become a piece of their own.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reading } from "../../../src/schema/reading.ts";
import type { Span } from "../../../src/schema/span.ts";
import { ReportText } from "../../report-text.tsx";
import { strings } from "../../strings.ts";
import type { Look } from "../records/record.ts";
import { selectedSpan } from "./text-places.ts";
import { typedPlace, withoutSpace } from "./typed-words.ts";
import type { Draft, Drafting } from "./use-draft.ts";

interface PieceEditorProps {
  readonly reading: Reading;
  readonly draft: Draft;
  readonly drafting: Drafting;
  /** Whether the field for typed words takes the focus when it is shown. */
  readonly takesFocus: boolean;
  /** What the pieces are called that there may be; those of an attribution where it is left out. */
  readonly names?: Readonly<Partial<Record<Look, string>>>;
}

/** In the order in which one says them. */
export const ROLES = ["content", "source", "cue"] as const satisfies readonly Look[];

export function PieceEditor(props: PieceEditorProps): JSX.Element {
  const { reading, draft, drafting, names = strings.correct.roles } = props;
  const say = strings.correct;
  const { text } = reading.article;
  return (
    <>
      {draft.pieces.length === 0 ? null : (
        <fieldset>
          <legend>{say.pieces}</legend>
          {draft.pieces.map(({ look, span }, at) => (
            <label key={`${look} ${at}`} class="tick">
              <input type="radio" name="piece" checked={at === draft.at} onChange={() => drafting.choose(at)} />
              <span>
                {names[look]}: <ReportText text={text.slice(span.start, span.end)} most={80} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {draft.pieces.length === 0 ? null : <Moves drafting={drafting} />}
      <Take {...props} />
      <p class="editor-keys">{say.editorKeys}</p>
    </>
  );
}

function Moves({ drafting }: { drafting: Drafting }): JSX.Element {
  const say = strings.correct;
  return (
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
  );
}

/** Words that are typed are taken, else those that are selected. */
function Take({ reading, draft, drafting, takesFocus, names = strings.correct.roles }: PieceEditorProps): JSX.Element {
  const say = strings.correct;
  const { text } = reading.article;
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const [isRefused, setRefused] = useState(false);
  const selection = useRef<Span | null>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
    // Where the field has the focus, the selection in the text is gone: what was selected last still counts.
    const onChange = (): void => {
      if (document.activeElement !== field.current) selection.current = selectedSpan();
    };
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, []);
  const roles = ROLES.filter((role) => names[role] !== undefined);
  const next = roles.find((role) => !draft.pieces.some(({ look }) => look === role)) ?? "content";
  const refuse = (why: string): void => {
    setTold(why);
    setRefused(true);
    field.current?.focus();
  };
  const take = (look: Look): void => {
    const typed = field.current?.value.trim() ?? "";
    const said = draft.pieces.filter((one) => one.look === "content").map(({ span }) => span);
    const found = typed === "" ? null : typedPlace(typed, { text, sentences: reading.sentences, said });
    const selected = selectedSpan() ?? selection.current;
    const span = found === null ? selected && withoutSpace(text, selected) : "span" in found ? found.span : null;
    if (span === null) {
      refuse(found !== null && "times" in found ? say.typedTimes(found.times) : say.nothingTaken);
      return;
    }
    drafting.add({ look, span });
    selection.current = null;
    window.getSelection()?.removeAllRanges();
    if (field.current !== null) field.current.value = "";
    setRefused(false);
    setTold(say.taken(names[look] ?? "", text.slice(span.start, span.end).slice(0, 200)));
    field.current?.focus();
  };
  return (
    <>
      <label class="typed-words">
        {say.typedWords(names[next] ?? "")}
        <input
          ref={field}
          type="text"
          dir="auto"
          maxLength={2000}
          autocomplete="off"
          aria-invalid={isRefused}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.currentTarget.value.trim() === "") return;
            event.preventDefault();
            event.stopPropagation();
            take(next);
          }}
        />
      </label>
      <div class="correct-buttons">
        {say.selectionIs}
        {roles.map((look) => (
          <button
            key={look}
            type="button"
            // The press must not let go of the selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(look)}
          >
            {names[look]}
          </button>
        ))}
      </div>
      <p class={isRefused ? "correct-problem" : "visually-hidden"} role="status">
        {told}
      </p>
    </>
  );
}

/**
 * Shift and an arrow moves the end, Alt and Shift the start; Enter saves, Escape leaves it; a number takes a piece. In a field only Escape
 * is taken.
 */
export function useEditorKeys(drafting: Drafting, save: () => void): void {
  // What was drawn last: effects run a frame later, and a quick hand presses Enter before that.
  const latest = useRef({ drafting, save });
  latest.current = { drafting, save };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
      const on = event.target instanceof Element ? event.target : null;
      const isTyping = on?.closest('input:not([type="radio"]), select') != null;
      const isOnButton = on?.closest("button, a, select") != null;
      const now = latest.current;
      if (event.key === "Escape") now.drafting.end();
      else if (isTyping) return;
      else if (by !== undefined && event.shiftKey) now.drafting.move(event.altKey ? "start" : "end", by);
      else if (event.key === "Enter" && !isOnButton) now.save();
      else if (/^[1-9]$/.test(event.key)) now.drafting.choose(Number(event.key) - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the page's own keys, which would step to another record.
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, []);
}
