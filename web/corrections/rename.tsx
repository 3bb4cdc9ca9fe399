// Gives an actor or a deal another name, on its own page. The page is loaded again once that is kept.
import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { strings } from "../strings.ts";
import { correct, type Wish } from "./post.ts";
import { useSigner } from "./signer.ts";

interface RenameProps {
  readonly name: string;
  readonly wish: (name: string) => Wish;
}

export function Rename({ name, wish }: RenameProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [signer] = useSigner();
  const field = useRef<HTMLInputElement>(null);
  const label = useId();
  const say = strings.correct;
  if (!isOpen) {
    return (
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {say.rename}
      </button>
    );
  }
  const save = (): void => {
    const given = field.current?.value.trim() ?? "";
    if (given === "" || given === name) {
      setOpen(false);
      return;
    }
    correct([wish(given)], signer).then(
      // All of the page may say the name, and what it was made of.
      () => window.location.reload(),
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <form
      class="rename correct-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label for={label}>{say.newName}</label>
      <input id={label} ref={field} type="text" dir="auto" maxLength={500} defaultValue={name} />
      <button type="submit">{say.save}</button>
      <button type="button" class="quiet" onClick={() => setOpen(false)}>
        {say.cancel}
      </button>
      {problem === null ? null : (
        <p class="correct-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
