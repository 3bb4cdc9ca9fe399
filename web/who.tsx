// Who speaks: an actor by name, or, where the text does not settle who it is, the words it uses for them in quotation
// marks, or that nobody is named at all. The three never look the same.
import type { JSX } from "preact";
import type { Term } from "../src/ledger/words.ts";
import { ReportText } from "./report-text.tsx";
import { strings } from "./strings.ts";

interface WhoProps {
  readonly name: string | null;
  /** The source as it stands in the text; "" where there is none. */
  readonly source: string;
  readonly hits?: readonly Term[];
}

export function Who({ name, source, hits = [] }: WhoProps): JSX.Element {
  if (name !== null) {
    return (
      <strong class="who">
        <ReportText text={name} most={120} hits={hits} />
      </strong>
    );
  }
  if (source === "") return <span class="who nobody">{strings.lists.noSpeaker}</span>;
  return (
    <span class="who unresolved" title={strings.lists.unresolved}>
      <q>
        <ReportText text={source} most={120} hits={hits} />
      </q>
    </span>
  );
}
