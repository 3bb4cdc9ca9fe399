// The ways in which a whole deal, actor or issue can be corrected: a row of buttons, of which each opens its form below. One form is open at a
// time; closing it gives the focus back to its button.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { strings } from "../strings.ts";

export interface Tool {
  /** On its button. */
  readonly label: string;
  /** What it is about, for whoever does not see where the button stands. */
  readonly about?: string;
  readonly form: (close: () => void) => JSX.Element;
}

interface ToolsProps {
  /** What the buttons are for, for whoever does not see where they stand. */
  readonly label: string;
  readonly tools: readonly Tool[];
}

export function Tools({ label, tools }: ToolsProps): JSX.Element {
  const [open, setOpen] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const opened = tools.find((tool) => tool.label === open);
  const close = (): void => {
    if (open !== null) buttons.current.get(open)?.focus();
    setOpen(null);
  };
  return (
    <div class="whole-tools">
      <fieldset class="correct-buttons">
        <legend class="visually-hidden">{label}</legend>
        {tools.map((tool) => (
          <button
            key={tool.label}
            ref={(button) => {
              if (button !== null) buttons.current.set(tool.label, button);
            }}
            type="button"
            class="quiet"
            aria-expanded={tool.label === open}
            onClick={() => setOpen(tool.label === open ? null : tool.label)}
          >
            {tool.label}
            {tool.about === undefined ? null : <span class="visually-hidden"> {tool.about}</span>}
          </button>
        ))}
      </fieldset>
      {opened?.form(close)}
    </div>
  );
}

interface ToolFormProps {
  readonly label: string;
  /** On the button that sends it. */
  readonly submit: string;
  /** Sends it; closes it where nothing was changed. @throws Error with words to show */
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A form with its buttons, and in one sentence why it was not taken. */
export function ToolForm({ label, submit, onSubmit, onClose, children }: ToolFormProps): JSX.Element {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly problem: string | null }>(IDLE);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const send = (): void => {
    if (state.isBusy) return;
    setState({ isBusy: true, problem: null });
    onSubmit().then(
      () => setState(IDLE),
      (error: Error) => setState({ isBusy: false, problem: error.message }),
    );
  };
  return (
    <form
      ref={form}
      class="speaker-form whole-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <div class="correct-buttons">
        <button type="submit" aria-disabled={state.isBusy}>
          {state.isBusy ? strings.correct.saving : submit}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {strings.correct.cancel}
        </button>
      </div>
      {state.problem === null ? null : (
        <p class="correct-problem" role="alert">
          {state.problem}
        </p>
      )}
    </form>
  );
}

const IDLE = { isBusy: false, problem: null } as const;
