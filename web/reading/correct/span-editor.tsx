// Says which words of an attribution are its source, cue and content.
import type { JSX } from "preact";
import type { Reading } from "../../../src/schema/reading.ts";
import type { Wish } from "../../corrections/post.ts";
import { strings } from "../../strings.ts";
import { PieceEditor, useEditorKeys } from "./piece-editor.tsx";
import { type Draft, type Drafting, piecesOf } from "./use-draft.ts";

interface SpanEditorProps {
  readonly reading: Reading;
  /** `REPORT.RECORD`. */
  readonly record: string;
  readonly draft: Draft;
  readonly drafting: Drafting;
  readonly onWish: (wish: Wish) => void;
}

export function SpanEditor({ reading, record, draft, drafting, onWish }: SpanEditorProps): JSX.Element {
  const say = strings.correct;
  const save = (): void => {
    onWish({ verb: "spans", record, ...piecesOf(draft) });
    drafting.end();
  };
  useEditorKeys(drafting, save);
  return (
    <div class="span-editor">
      <PieceEditor reading={reading} draft={draft} drafting={drafting} takesFocus={false} />
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
