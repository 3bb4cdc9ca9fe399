// Single-key shortcuts, and the sheet that lists them and the terms of the field. Keys typed into a field, or with a modifier, are never taken.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { strings } from "./strings.ts";

/** Calls `actions[key]` while mounted. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen()) return;
      const action = latest.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function isDialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

export function KeySheet(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => dialog.current?.showModal();
  const close = (): void => dialog.current?.close();
  useKeys({ "?": open });
  return (
    <>
      <button type="button" class="quiet keys-button" onClick={open} aria-haspopup="dialog">
        {strings.keys.open} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} class="key-sheet" aria-labelledby="key-sheet-title">
        {/* First, since a dialog is opened at whatever takes the focus. */}
        <button type="button" class="sheet-close" onClick={close}>
          {strings.keys.close}
        </button>
        <div class="sheet-parts">
          <section aria-labelledby="key-sheet-title">
            <h2 id="key-sheet-title">{strings.keys.title}</h2>
            <dl>
              {strings.keys.list.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="term-sheet-title">
            <h2 id="term-sheet-title">{strings.terms.title}</h2>
            <dl class="term-list">
              {Object.values(strings.terms.list).map(([term, means]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </dialog>
    </>
  );
}
