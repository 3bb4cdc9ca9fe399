// A line of brat stand-off → whom it names as speaking, if it names anybody. Three ways are in use: a free note ("speaker: Ilse
// Marquand"), an attribute whose value is the name, and a normalization, which ties an entity to an entry of a reference list and gives
// that entry's own text (https://brat.nlplab.org/standoff.html, "Normalization annotations").
import type { Speaker } from "../schema/correction.ts";

export interface SaidSpeaker {
  /** The entity that the line is about, such as "T3". */
  readonly of: string;
  readonly name: string;
  readonly kind: Speaker["kind"];
  /** False for what Parley itself wrote when it exported the annotation. */
  readonly isCoders: boolean;
}

/**
 * @example speakerOn("#1\tAnnotatorNotes T2\tspeaker: Ilse Marquand") names Ilse Marquand for T2
 * @example speakerOn("#1\tAnnotatorNotes T2\tnot sure about this") is null
 */
export function speakerOn(line: string): SaidSpeaker | null {
  const [id = "", what = "", words = ""] = line.split("\t");
  const [type = "", of = "", ...value] = what.split(" ");
  const said = saidBy({ id, type, words: words.slice(0, 600), value: value.join(" ").slice(0, 600) });
  const name = said?.name.replace(/\s+/g, " ").trim() ?? "";
  if (said === null || name === "" || !/^T\d+$/.test(of)) return null;
  const kind = said.kind ?? "person";
  return { of, name, kind, isCoders: said.isCoders };
}

interface Parts {
  readonly id: string;
  readonly type: string;
  readonly words: string;
  readonly value: string;
}

interface Said {
  readonly name: string;
  readonly kind?: Speaker["kind"];
  readonly isCoders: boolean;
}

const LABEL = /^(?:speaker|person|actor|holder|organi[sz]ation)$/i;
const NOTED = /^\s*(speaker|person|actor|holder|organi[sz]ation)\s*[:=]\s*(\S.*)$/i;
/** As src/export/brat.ts writes it. */
const OURS = /^\S{1,80}: (?:said|denied|not-said|no-comment) by (.{1,500}) \((?:direct|indirect|mixed), [a-z]+\)$/;
const NOBODY = "somebody whom the report leaves open";

function saidBy({ id, type, words, value }: Parts): Said | null {
  if (id.startsWith("N")) return { name: words, isCoders: true };
  if (/^[AM]/.test(id))
    return LABEL.test(type) ? { name: value.replaceAll("_", " "), ...kindOf(type), isCoders: true } : null;
  if (!id.startsWith("#")) return null;
  const [, label = "", name = ""] = NOTED.exec(words) ?? [];
  if (name !== "") return { name, ...kindOf(label), isCoders: true };
  const [, ours = NOBODY] = OURS.exec(words) ?? [];
  return ours === NOBODY ? null : { name: ours, isCoders: false };
}

function kindOf(label: string): Pick<Said, "kind"> {
  return /^organi/i.test(label) ? { kind: "organization" } : {};
}
