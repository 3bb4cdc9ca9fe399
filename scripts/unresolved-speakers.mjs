// Readings, one a line on standard input → how many attributions that have a source have no speaker, and why: the share
// that issue 4 bounds. Ends with 1 where there is nothing to count.
import { createInterface } from "node:readline";

let [all, open] = [0, 0];
const reasons = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  const { attributions, mentions } = JSON.parse(line);
  for (const { source, speaker } of attributions) {
    if (source.length === 0) continue;
    all += 1;
    if (speaker !== null) continue;
    open += 1;
    const reason = reasonFor(source, mentions);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
}
if (all === 0) {
  console.error("no attribution with a source on standard input: give the output of parley read --json.");
  process.exit(1);
}
console.log(`${open} of ${all} attributions with a source have no speaker: ${((100 * open) / all).toFixed(1)} %`);
for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(5)}  ${reason}`);

/** What the first unresolved mention inside the source says of itself, without its numbers. */
function reasonFor(source, mentions) {
  const inside = mentions.find(
    ({ span, reason }) => reason !== undefined && source.some((s) => span.start < s.end && s.start < span.end),
  );
  return inside === undefined ? "no mention of anybody in the source" : inside.reason.replace(/\d+/g, "several");
}
