// Sets apart what of an issue is another: the positions, of whomever, that speak of some words.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { ToolForm } from "../corrections/tools.tsx";
import type { Desk } from "../corrections/use-desk.ts";
import { strings } from "../strings.ts";

interface SplitIssueProps {
  readonly issue: string;
  readonly desk: Desk;
  readonly onClose: () => void;
}

export function SplitIssue({ issue, desk, onClose }: SplitIssueProps): JSX.Element {
  const say = strings.whole.issue;
  const [words, name] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const split = async (): Promise<void> => {
    const [asked = "", given = ""] = [words, name].map(({ current }) => current?.value.trim());
    await desk.send([{ verb: "split-issue", issue, words: asked, name: given }], {
      words: say.apart(issue, asked, given),
    });
  };
  return (
    <ToolForm label={say.splitLabel(issue)} submit={strings.whole.splitNow} onSubmit={split} onClose={onClose}>
      <label>
        {say.words}
        <input ref={words} type="text" dir="auto" maxLength={500} autocomplete="off" required />
      </label>
      <p class="hint">{say.wordsHint}</p>
      <label>
        {say.apartName}
        <input ref={name} type="text" dir="auto" maxLength={500} autocomplete="off" required />
      </label>
    </ToolForm>
  );
}
