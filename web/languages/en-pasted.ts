// The words of the page that reads a pasted report, in English.
import { pluralIn } from "./plural.ts";

const plural = pluralIn<"one">("en");

export const pastedEn = {
  pasted: {
    title: "Read a pasted report",
    lead: "Paste a news report in English. It is read here, in your browser: nothing of it is sent anywhere or kept.",
    back: "Back to the ledger",
    report: "Report",
    placeholder: "Headline, then the text as it stands in the report",
    date: "Published on",
    dateHint: "if the report does not say",
    reader: "Read by",
    readers: { rules: "the rules", trained: "the trained reader" },
    readerHint: "The trained reader finds more. It loads 40 MB the first time.",
    go: "Read",
    reading: "Reading …",
    loading: "Loading the trained reader, once …",
    done: (found: number, seconds: string, reader: string) =>
      `${plural(found, { one: "# attribution", other: "# attributions" })} found in ${seconds} by ${reader}.`,
    failed: "The report could not be read: reload the page and try again.",
    result: "The report as it was read",
  },
} as const;
