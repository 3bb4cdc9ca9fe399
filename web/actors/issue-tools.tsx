// Calls an issue otherwise wherever positions are gathered under it, makes it one with another, and sets apart what of it is another.
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Page } from "../../src/ledger/ledger.ts";
import type { ListedIssue } from "../../src/reconcile/positions/issue-list.ts";
import { useAnswer } from "../answers.ts";
import { ask } from "../ask.ts";
import { ToolForm, Tools } from "../corrections/tools.tsx";
import type { Desk } from "../corrections/use-desk.ts";
import { strings } from "../strings.ts";
import { SplitIssue } from "./split-issue.tsx";

export function IssueTools({ issue, desk }: { issue: string; desk: Desk }): JSX.Element {
  const say = strings.whole.issue;
  const about = say.about(issue);
  const rename = (close: () => void): JSX.Element => <IssueForm issue={issue} desk={desk} onClose={close} />;
  const split = (close: () => void): JSX.Element => <SplitIssue issue={issue} desk={desk} onClose={close} />;
  return (
    <Tools
      label={say.tools(issue)}
      tools={[
        { label: say.open, about, form: rename },
        { label: strings.whole.split, about, form: split },
      ]}
    />
  );
}

interface IssueFormProps {
  readonly issue: string;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function IssueForm({ issue, desk, onClose }: IssueFormProps): JSX.Element {
  const say = strings.whole.issue;
  const [name, setName] = useState(issue);
  const offered = useId();
  const { value } = useAnswer<Page<ListedIssue>>(issuesAddress(name === issue ? "" : name));
  const save = async (): Promise<void> => {
    const given = name.trim();
    if (given === "" || given === issue) return onClose();
    const { rows } = await ask<Page<ListedIssue>>(issuesAddress(given));
    const other = rows.find((one) => areSame(one.name, given));
    if (other === undefined || areSame(given, issue))
      await desk.send([{ verb: "rename-issue", issue, name: given }], { words: strings.whole.renamed(issue, given) });
    else
      await desk.send([{ verb: "merge-issues", issue: other.name, other: issue }], {
        words: strings.whole.merged(issue, other.name),
      });
  };
  return (
    <ToolForm label={say.tools(issue)} submit={strings.correct.save} onSubmit={save} onClose={onClose}>
      <label>
        {say.name}
        <input
          type="text"
          dir="auto"
          list={offered}
          maxLength={500}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <datalist id={offered}>
        {(value?.rows ?? []).map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
      <p class="hint">{say.hint}</p>
    </ToolForm>
  );
}

/** Those whose name holds the words; the one of just that name is among the first, as few hold all of it. */
function issuesAddress(words: string): string {
  const query = new URLSearchParams({ limit: "200" });
  if (words.trim() !== "") query.set("words", words.trim());
  return `/api/issues?${query}`;
}

function areSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
