// Who an actor is, as reports say it: roles with their dates, names, and what was taken for one with the reason; each with the first report
// that says so.
import type { JSX } from "preact";
import type { Evidenced, ReconciledActor, ReconciledRole } from "../../src/ledger/ledger.ts";
import { placeAddress, recordAddress } from "../addresses.ts";
import { formatDate, inSeries } from "../format.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";

const { actor: say } = strings;

export function Identity({ actor }: { actor: ReconciledActor }): JSX.Element {
  const names = actor.aliases.filter(({ name }) => name !== actor.name);
  return (
    <Section id="who" title={say.whoIs}>
      {actor.roles.length === 0 ? <p class="part-none">{say.noRoles}</p> : <Roles roles={actor.roles} />}
      {names.length === 0 ? null : (
        <div class="names">
          <h3>{say.names}</h3>
          <ShowAll
            items={names}
            most={8}
            show={(some) => (
              <ul class="plain-list">
                {some.map((one) => (
                  <li key={one.name}>
                    <ReportText text={one.name} most={120} />
                    <Told of={one} address={recordAddress(one.first)} />
                  </li>
                ))}
              </ul>
            )}
          />
        </div>
      )}
      <Joined actor={actor} />
    </Section>
  );
}

/** A column that no role has anything for is left out. */
function Roles({ roles }: { roles: readonly ReconciledRole[] }): JSX.Element {
  const isOf = roles.some(({ of }) => of !== null);
  const isDated = roles.some((role) => datesOf(role) !== "");
  const columns = [say.role, ...(isOf ? [say.roleOf] : []), ...(isDated ? [say.when] : []), say.evidence];
  return (
    <ShowAll
      items={roles}
      most={8}
      show={(some) => (
        <div class="wide-table">
          <table>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {some.map((role) => (
                <tr key={`${role.title} ${role.of} ${role.standing} ${role.first} ${role.span.start}`}>
                  <th scope="row">
                    <ReportText text={titleOf(role)} most={160} />
                  </th>
                  {isOf ? <td>{role.of === null ? null : <ReportText text={role.of} most={120} />}</td> : null}
                  {isDated ? <td>{datesOf(role)}</td> : null}
                  <td>
                    <Told of={role} address={placeAddress(role.first, role.span)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    />
  );
}

/** "former envoy", but not "former former envoy". */
function titleOf({ title, standing }: ReconciledRole): string {
  return standing === null || title.toLowerCase().includes(standing) ? title : `${standing} ${title}`;
}

function datesOf({ from, to }: ReconciledRole): string {
  return inSeries([
    ...(from === null ? [] : [say.since(formatDate(from))]),
    ...(to === null ? [] : [say.until(formatDate(to))]),
  ]);
}

/** In how many reports, when, and the first of them. */
function Told({ of: { reports, since, until }, address }: { of: Evidenced; address: string }): JSX.Element {
  const days = since === null || until === null ? [] : [strings.evidence.stretch(formatDate(since), formatDate(until))];
  return (
    <a class="evidence-link remark" href={address}>
      {inSeries([...days, strings.evidence.inReports(reports)])}
    </a>
  );
}

function Joined({ actor: { joined } }: { actor: ReconciledActor }): JSX.Element | null {
  const reasoned = joined.filter(({ because }) => because !== "");
  if (reasoned.length === 0) return null;
  return (
    <details class="joined">
      <summary>{say.joined}</summary>
      <ul class="plain-list">
        {reasoned.map(({ id, name, because }) => (
          <li key={id}>
            <ReportText text={say.joinedLine(name, because)} most={400} />
          </li>
        ))}
      </ul>
    </details>
  );
}
