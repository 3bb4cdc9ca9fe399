// When the visitor was last here, kept on this machine. A visit lasts as long as its tab: a reload does not turn what is new into
// what is known.

const lastKey = "parley.visit";
const visitKey = "parley.since";

/** The moment of the visit before this one (ISO 8601); null on the first. */
export function lastVisit(now: () => Date = () => new Date()): string | null {
  try {
    const known = sessionStorage.getItem(visitKey);
    if (known !== null) return moment(known);
    const last = localStorage.getItem(lastKey) ?? "";
    sessionStorage.setItem(visitKey, last);
    localStorage.setItem(lastKey, now().toISOString());
    return moment(last);
  } catch {
    // Storage can be switched off: every visit is then the first.
    return null;
  }
}

function moment(text: string): string | null {
  return Number.isNaN(Date.parse(text)) ? null : text;
}
