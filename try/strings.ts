// Every word that the page's script says.
export const strings = {
  reading: "Reading …",
  loading: "Loading the trained reader, once …",
  nobody: "Nobody who is named",
  place: (start: number): string => `at character ${start.toLocaleString("en")}`,
  how: (kind: string, status: string, source: string, cue: string): string =>
    [kind, status, source === "" ? "" : `source “${source}”`, cue === "" ? "" : `cue “${cue}”`]
      .filter((part) => part !== "")
      .join(" · "),
  done: (found: number, ms: number, reader: string): string =>
    `${found === 0 ? "No attribution was" : found === 1 ? "1 attribution was" : `${found.toLocaleString("en")} attributions were`} found in ${ms.toLocaleString("en", { maximumFractionDigits: 0 })} ms by ${reader}.`,
  failed: "The report could not be read: reload the page and try again.",
} as const;
