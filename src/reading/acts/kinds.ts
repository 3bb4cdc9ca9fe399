// Kinds: PLOVER's arithmetic over event types: what a future, refused, demanded or threatened act is. Sources: the rules of
// the 2024 codebook: a future consultation, support, cooperation or aid is AGREE, a future retreat CONCEDE; a request,
// rejection or threat takes its mode from what is requested, rejected or threatened.

const COOPERATIVE: ReadonlySet<string> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

/** "RETREAT" of "RETREAT/withdraw". */
export function typeOf(kind: string): string {
  return kind.split("/")[0] ?? kind;
}

function modeOf(kind: string): string {
  return kind.split("/")[1] ?? "";
}

export function isCooperative(kind: string): boolean {
  return COOPERATIVE.has(typeOf(kind));
}

/** Acts that are done by saying them. */
export function isVerbal(kind: string): boolean {
  return /^(?:AGREE|SUPPORT|CONCEDE|REQUEST|ACCUSE|REJECT|THREATEN)$/.test(typeOf(kind));
}

/** Deeds against somebody, which are an accusation where only another side tells of them. */
export function isHostileDeed(kind: string): boolean {
  return /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE)$/.test(typeOf(kind));
}

/** "will meet" is AGREE/promise, "will release" CONCEDE, "will attack" stays ASSAULT, planned. */
export function inFuture(kind: string): string {
  const type = typeOf(kind);
  if (type === "RETREAT") return "CONCEDE";
  return type === "CONSULT" || type === "SUPPORT" || type === "COOPERATE" || type === "AID" ? "AGREE/promise" : kind;
}

/** What is asked for, or refused, as the mode of a request or rejection. */
export function demandMode(kind: string | null): string {
  switch (kind === null ? null : typeOf(kind)) {
    case "AID":
    case "COOPERATE":
    case "SUPPORT":
      return "assist";
    case "CONSULT":
      return "meet";
    case "RETREAT":
    case "CONCEDE":
      return "yield";
    default:
      return "change";
  }
}

/** The mode of a threat; none where nothing that PLOVER tells apart is threatened. */
export function threatOf(kind: string | null): string {
  if (kind === null) return "THREATEN";
  const mode = modeOf(kind);
  switch (typeOf(kind)) {
    case "SANCTION":
      return mode === "expel"
        ? "THREATEN/expel"
        : mode === "discontinue" || mode === "withdraw"
          ? "THREATEN/relations"
          : "THREATEN/restrict";
    case "COERCE":
      return mode === "arrest"
        ? "THREATEN/arrest"
        : mode === "seize"
          ? "THREATEN/territory"
          : mode === "deport"
            ? "THREATEN/expel"
            : "THREATEN/restrict";
    case "ASSAULT":
    case "MOBILIZE":
      return "THREATEN/violence";
    case "REJECT":
      return "THREATEN/relations";
    case "ACCUSE":
      return "THREATEN";
    default:
      return "THREATEN";
  }
}

/** What ending an act is: ending aid or talks is SANCTION, ending an attack or a protest RETREAT. */
export function stopped(kind: string): string {
  switch (typeOf(kind)) {
    case "ASSAULT":
      return "RETREAT/ceasefire";
    case "COERCE":
    case "SANCTION":
      return "RETREAT/access";
    case "PROTEST":
    case "MOBILIZE":
      return "RETREAT";
    case "REQUEST":
    case "THREATEN":
    case "ACCUSE":
      return "CONCEDE";
    default:
      return "SANCTION/discontinue";
  }
}
