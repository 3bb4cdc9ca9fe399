// The address of a question about a quotation, of the page and, behind /api, of its answer.

/** `{ words: "we wait", speaker: "" }` → "/verify?words=we+wait". */
export function verifyAddress({ words, speaker = "" }: { readonly words: string; readonly speaker?: string }): string {
  const pairs: readonly [string, string][] = [
    ["words", words.trim()],
    ["speaker", speaker.trim()],
  ];
  return `/verify?${new URLSearchParams(pairs.filter(([, value]) => value !== ""))}`;
}
