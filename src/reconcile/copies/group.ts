// Of reports that are copies of each other, the one that counts, and why each of the others is its copy. The origin is whom the
// others credit; where they credit nobody among them, the earliest; then the longest. Order-free: ties go by the report's id.
import type { Copy, CopyLink, GroupMember } from "../../ledger/copies.ts";
import { dayOf } from "../../ledger/day.ts";
import { nameOfOutlet } from "./credits.ts";

/** The copies among the members, by their groups: the connected components of the links. */
export function settleGroup(members: readonly GroupMember[], links: readonly CopyLink[]): readonly Copy[] {
  const linksOf = Map.groupBy(links, ({ report }) => report);
  const byReport = new Map(members.map((member) => [member.report, member]));
  const seen = new Set<number>();
  return members.flatMap(({ report: first }) => {
    if (seen.has(first)) return [];
    const group = [first];
    seen.add(first);
    for (const report of group)
      for (const { other } of linksOf.get(report) ?? [])
        if (!seen.has(other) && byReport.has(other)) {
          seen.add(other);
          group.push(other);
        }
    return copiesIn(
      group.flatMap((report) => byReport.get(report) ?? []),
      linksOf,
    );
  });
}

function copiesIn(group: readonly GroupMember[], linksOf: ReadonlyMap<number, readonly CopyLink[]>): readonly Copy[] {
  const creditsOf = Map.groupBy(
    group.flatMap(({ credited }) => credited),
    (name) => name,
  );
  const credits = ({ outlet }: GroupMember): number =>
    outlet === null ? 0 : (creditsOf.get(nameOfOutlet(outlet))?.length ?? 0);
  const [origin, ...others] = group.toSorted(
    (a, b) => credits(b) - credits(a) || byTime(a, b) || b.length - a.length || (a.id < b.id ? -1 : 1),
  );
  if (origin === undefined) return [];
  const why = reasonFor(origin, others, credits(origin));
  return others.flatMap((member): readonly Copy[] => {
    const links = linksOf.get(member.report) ?? [];
    const best =
      links.find(({ other }) => other === origin.report) ??
      links.toSorted((a, b) => b.share - a.share || (a.kind < b.kind ? -1 : 1))[0];
    if (best === undefined) return [];
    return [
      {
        report: member.report,
        origin: origin.report,
        kind: best.kind,
        because: best.kind === "version" ? howAlike(best) : `${howAlike(best)}; ${why}`,
      },
    ];
  });
}

/** The day decides before the hour, which half of the reports do not tell; without a day is behind all. */
function byTime(a: GroupMember, b: GroupMember): number {
  const [dayA, dayB] = [a, b].map(({ publishedAt }) => dayOf(publishedAt ?? undefined) || "9999");
  if (dayA !== dayB) return (dayA ?? "") < (dayB ?? "") ? -1 : 1;
  const [timeA, timeB] = [a, b].map(({ publishedAt }) => Date.parse(publishedAt ?? ""));
  const isTimed = [a, b].every(({ publishedAt }) => (publishedAt?.length ?? 0) > 10);
  return isTimed && timeA !== undefined && timeB !== undefined ? timeA - timeB || 0 : 0;
}

function howAlike({ kind, share }: CopyLink): string {
  const percent = `${Math.round(share * 100)} %`;
  if (kind === "exact") return "the same words";
  if (kind === "version") return "another version of the report at its address";
  return kind === "syndicated"
    ? `${percent} of the shorter report stands in the other`
    : `${percent} of its names and numbers come in the same order, in other words`;
}

/** Beside some that were published at the same time, and nobody knows which was before which, length decided. */
function reasonFor(origin: GroupMember, others: readonly GroupMember[], credits: number): string {
  if (credits > 0) return `credited by ${credits === 1 ? "one of them" : `${credits} of them`}`;
  const together = others.filter((other) => byTime(origin, other) === 0);
  const when = origin.publishedAt === null ? "none of them has a date" : "the earliest of them";
  if (together.length === 0) return when;
  const first = origin.publishedAt === null ? when : "none of them is earlier";
  return together.some(({ length }) => length === origin.length) ? first : `${first}, and the longest of these`;
}
