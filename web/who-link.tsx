// Somebody over all reports, as a link to their page; those without a name of their own have none.
import type { JSX } from "preact";
import type { Who } from "../src/ledger/positions.ts";
import { whoAddress } from "./addresses.ts";
import { ReportText } from "./report-text.tsx";

export function WhoLink({ who }: { who: Who }): JSX.Element {
  const address = whoAddress(who);
  const name = <ReportText text={who.name} most={120} />;
  return address === null ? <span class="unresolved">{name}</span> : <a href={address}>{name}</a>;
}

/** Names with commas between them. */
export function WhoLinks({ all }: { all: readonly Who[] }): JSX.Element {
  return (
    <span>
      {all.map((who, at) => (
        <span key={`${who.id} ${at}`} class="listed">
          <WhoLink who={who} />
        </span>
      ))}
    </span>
  );
}
