// Gives an actor or a deal another name, on its own page.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { strings } from "../strings.ts";
import type { Wish } from "./post.ts";
import { ToolForm } from "./tools.tsx";
import type { Desk } from "./use-desk.ts";

interface RenameProps {
  readonly name: string;
  readonly wish: (name: string) => Wish;
  readonly desk: Desk;
  readonly onClose: () => void;
}

export function Rename({ name, wish, desk, onClose }: RenameProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const save = async (): Promise<void> => {
    const given = field.current?.value.trim() ?? "";
    if (given === "" || given === name) onClose();
    else await desk.send([wish(given)], { words: strings.whole.renamed(name, given) });
  };
  return (
    <ToolForm label={strings.correct.rename} submit={strings.correct.save} onSubmit={save} onClose={onClose}>
      <label>
        {strings.correct.newName}
        <input ref={field} type="text" dir="auto" maxLength={500} defaultValue={name} />
      </label>
    </ToolForm>
  );
}
