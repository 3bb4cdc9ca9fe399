// The code of an act's kind in words: "REJECT/meet" → "Reject: a meeting".
import { strings } from "../../strings.ts";

export function actTypeText(type: string): string {
  const known: Readonly<Record<string, string>> = strings.eventTypes;
  return known[type] ?? type;
}

export function actKindText(code: string): string {
  const [type = "", mode] = code.split("/");
  if (mode === undefined) return actTypeText(type);
  const known: Readonly<Record<string, string>> = strings.actModes;
  return `${actTypeText(type)}: ${known[mode] ?? mode.replaceAll("-", " ")}`;
}
