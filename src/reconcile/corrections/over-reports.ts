// Of what people decided about actors and issues: whom it names, and whether it still finds them. Promise: what does nothing any more, since
// nobody and nothing is called so in the reports that there are, is said to be an orphan.
import type { CorrectionState, KeptCorrection } from "../../ledger/corrections.ts";
import type { ReadLedger } from "../../ledger/ledger.ts";
import type { Profile } from "../../ledger/profiles.ts";
import { isOnActor, isOnIssue, type OnActor, type OnIssue, type ProfileRef } from "../../schema/correction.ts";
import { apartBy, finderOver, refsOf, shortOf } from "../overlay.ts";
import { effectiveIssues, type FoundIssue } from "../positions/issue-corrections.ts";

/** What positions are on before anybody decided anything; asked for only where there is a decision about issues. */
export type IssuesFound = () => Promise<Iterable<FoundIssue>>;

export interface OverReports {
  /** Of one that was not taken back. */
  readonly stateOf: (correction: KeptCorrection, body: OnActor | OnIssue) => CorrectionState;
  /** As reports write it most often; the words that are compared, where no report has it. */
  readonly nameOf: (ref: ProfileRef) => string;
}

export async function overReports(
  ledger: ReadLedger,
  corrections: readonly KeptCorrection[],
  issuesFound: IssuesFound,
): Promise<OverReports> {
  const profiles = await profilesNamed(
    ledger,
    corrections.flatMap(({ body }) => (isOnActor(body) ? body : [])),
  );
  const find = finderOver(profiles.map((profile) => ({ profile, base: profile.base ?? profile.id })));
  const known = await ledger.known(corrections.flatMap(({ body }) => ("reports" in body ? body.reports : [])));
  const ofIssues = await ledger.issueCorrections();
  const effective = ofIssues.length === 0 ? new Set<number>() : effectiveIssues(ofIssues, await issuesFound());
  const isThere = (ref: ProfileRef): boolean => find(ref).length > 0;
  return {
    stateOf: ({ n }, body) => {
      if (isOnIssue(body)) return effective.has(n) ? "held" : "lost";
      switch (body.verb) {
        case "merge-actors":
          return isThere(body.from) && isThere(body.into) ? "held" : "lost";
        case "split-actor":
          return body.profiles.some(isThere) ? "held" : "lost";
        case "rename-actor":
          return isThere(body.actor) ? "held" : "lost";
        case "split-actor-reports": {
          if (!body.reports.some((report) => known.has(report))) return "absent";
          const apart = apartBy(body);
          return profiles.some(({ traits }) => traits.apart === apart) ? "held" : "lost";
        }
        default:
          return body satisfies never;
      }
    },
    nameOf: (ref) => writtenAs(find(ref)[0]?.profile) ?? ref.name,
  };
}

function profilesNamed(ledger: ReadLedger, bodies: readonly OnActor[]): Promise<readonly Profile[]> {
  const apart = bodies.flatMap((body) =>
    body.verb === "split-actor-reports" ? body.names.map((name) => ({ ...body.from, name })) : [],
  );
  const refs = refsOf(bodies);
  return ledger.profiles({
    ids: [...new Set(refs.map(({ id }) => id))],
    shorts: [...new Set([...refs, ...apart].map(shortOf))],
  });
}

function writtenAs(profile: Profile | undefined): string | undefined {
  const names = Object.entries(profile?.evidence.names ?? {});
  const [most] = names.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0];
}
