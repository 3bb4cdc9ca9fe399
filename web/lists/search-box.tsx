// The search field of a list. Typing changes the address in place after a short rest, so that the back button leaves
// the search in one step; Enter makes it a step of its own.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useKeys } from "../keys.tsx";
import { strings } from "../strings.ts";

const restMs = 250;

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onSearch: (words: string, isStep: boolean) => void;
  /** Arrow down in the field: on to the rows. */
  readonly onLeave: () => void;
}

export function SearchBox({ label, placeholder, words, onSearch, onLeave }: SearchBoxProps): JSX.Element {
  const [typed, setTyped] = useState(words);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const sent = useRef(words);
  // The address changed by itself (back button, a removed filter): the field follows it, but never while one types.
  useEffect(() => {
    if (words !== sent.current) setTyped(words);
    sent.current = words;
  }, [words]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // What stood there is chosen, so that the next word typed is the next search.
  useKeys({
    "/": () => {
      field.current?.focus();
      field.current?.select();
    },
  });

  const search = (next: string, isStep: boolean): void => {
    window.clearTimeout(timer.current);
    sent.current = next.trim();
    onSearch(next.trim(), isStep);
  };
  const onInput = (next: string): void => {
    setTyped(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => search(next, false), restMs);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    search(typed, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    onLeave();
  };
  return (
    <search>
      <form class="search-box" onSubmit={onSubmit}>
        <label class="visually-hidden" for="search-words">
          {label}
        </label>
        <input
          ref={field}
          id="search-words"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={1000}
          placeholder={placeholder}
          value={typed}
          onKeyDown={onKeyDown}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <kbd title={strings.search.attributions}>/</kbd>
      </form>
    </search>
  );
}
