// The tables as kysely sees them; migrations/ is what makes them, and says why each is there.
import type { Generated } from "kysely";
import type { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import type { About, Realm } from "../../schema/correction.ts";
import type { MediaType } from "../../schema/document.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { Copy, CopyLink } from "../copies.ts";
import type { Hold } from "../corrections.ts";
import type { Alike } from "../stories.ts";
import type { NoteName, StageName } from "../waits.ts";

export interface Tables {
  migrations: MigrationsTable;
  names: NamesTable;
  reports: ReportsTable;
  documents: DocumentsTable;
  readings: ReadingsTable;
  attributions: AttributionsTable;
  actor_names: ActorNamesTable;
  failures: FailuresTable;
  report_words: ReportWordsTable;
  attribution_words: AttributionWordsTable;
  profiles: ProfilesTable;
  profile_keys: ProfileKeysTable;
  sightings: SightingsTable;
  profile_roles: ProfileRolesTable;
  actors: ActorsTable;
  waiting: WaitingTable;
  notes: NotesTable;
  corrections: CorrectionsTable;
  copy_marks: CopyMarksTable;
  copy_links: CopyLink;
  copy_members: CopyMembersTable;
  copies: Copy;
  story_reports: StoryReportsTable;
  story_words: StoryWordsTable;
  story_weeks: StoryWeeksTable;
  story_topics: StoryTopicsTable;
  story_links: Alike;
  stories: StoriesTable;
  wordings: WordingsTable;
  wording_marks: WordingMarksTable;
  wording_links: WordingLinksTable;
  told: ToldTable;
  said: SaidTable;
  said_acts: SaidActsTable;
  arrivals: ArrivalsTable;
  correction_targets: CorrectionTargetsTable;
  correction_holds: CorrectionHoldsTable;
  uncorrected: UncorrectedTable;
  hand_sides: HandSidesTable;
  statement_places: StatementPlacesTable;
}

/** Where an attribution stood of a statement that is no more. */
export interface StatementPlacesTable {
  statement: number;
  /** Its id. */
  report: string;
  begins: number;
  ends: number;
}

/** Of an attribution, what a search may ask beside its row. */
export interface SaidTable {
  attribution: number;
  report: number;
  start: number;
  end: number;
  /** Its place among the reading's actors. */
  addressee: number | null;
  addressee_name: number | null;
}

export interface SaidActsTable {
  attribution: number;
  /** PLOVER event type. */
  kind: string;
}

/** A batch of reports by its first, and when it was added: ISO 8601. */
export interface ArrivalsTable {
  first: number;
  at: string;
}

/** What one report tells of positions and deals, as packed JSON. */
export interface ToldTable {
  report: number;
  content: Uint8Array;
}

export interface MigrationsTable {
  number: number;
  name: string;
  applied_at: string;
}

/** Names of actors and outlets, once each: `folded` is what makes two spellings one name. */
export interface NamesTable {
  id: Generated<number>;
  folded: string;
  name: string;
}

export interface ReportsTable {
  n: number;
  id: string;
  address: string;
  source_id: string | null;
  file: string | null;
  uri: string | null;
  outlet: number | null;
  title: string | null;
  /** JSON: a list of strings. */
  byline: string;
  published_at: string | null;
  /** YYYY-MM-DD, the empty string where no date is known. */
  day: string;
  language: string;
  /** The number of the first of its attributions; the others follow without a gap. */
  first_attribution: number;
  attributions: number;
  /** JSON: a list of Problem. */
  problems: string;
}

export interface DocumentsTable {
  report: number;
  media_type: MediaType;
  charset: string | null;
  fetched_at: string | null;
  /** Deflated bytes. */
  content: Uint8Array;
}

export interface ReadingsTable {
  report: number;
  model: string;
  schema: number;
  /** The article's text, packed; null where it is the document's own bytes decoded as UTF-8. */
  text: Uint8Array | null;
  /** The Reading but its text, sentences and mentions, packed. */
  content: Uint8Array;
  /** Its sentences and mentions, packed. */
  layout: Uint8Array;
}

/** What is filtered, counted and ordered by; the record itself is in its reading, at `position`. */
export interface AttributionsTable {
  n: number;
  report: number;
  position: number;
  speaker: number | null;
  outlet: number | null;
  kind: AttributionKind;
  grade: SourcingGrade;
  status: AttributionStatus;
  day: string;
  /** Of its speaker, once that is reconciled; null where the speaker is nobody, or unnamed. */
  profile: number | null;
  /** What it says, as it is compared across reports; null until that is done, and where it says nothing. */
  wording: number | null;
  /** The outlet on whose word the report has it. */
  credit: number | null;
  /** Its Witness as one number: a digit of doubt, one of whether it is a part, two of distance, three of shortness; null until that is known. */
  witness: number | null;
  /** From where to where in the report's text its content stands; null until its wording is known. */
  begins: number | null;
  ends: number | null;
}

export interface ActorNamesTable {
  name: number;
  report: number;
  position: number;
  is_alias: 0 | 1;
}

export interface FailuresTable {
  uri: string;
  code: string;
  message: string;
}

export interface ReportWordsTable {
  rowid: number;
  title: string;
  outlet: string;
  text: string;
}

export interface AttributionWordsTable {
  rowid: number;
  content: string;
  source: string;
  speaker: string;
}

/** See ledger/profiles.ts, of which these are the rows. */
export interface ProfilesTable {
  id: number;
  realm: Realm;
  block: number | null;
  short: number;
  /** JSON: Traits. */
  traits: string;
  /** JSON: Evidence. */
  evidence: string;
  sightings: number;
  base: number | null;
  actor: number | null;
  /** What the rules found and, on a second line, the decision of a person that overrules it. */
  because: string;
}

export interface ProfileKeysTable {
  key: number;
  profile: number;
}

export interface SightingsTable {
  profile: number;
  mark: number;
  report: number;
  position: number;
  is_company: 0 | 1;
}

export interface ProfileRolesTable {
  profile: number;
  report: number;
  start: number;
  end: number;
  title: string;
  of: string;
  standing: string;
  since: string;
  until: string;
}

export interface ActorsTable {
  id: number;
  name: number;
  kind: ActorKind;
  of: string | null;
}

export interface WaitingTable {
  stage: StageName;
  report: number;
}

export interface NotesTable {
  name: NoteName;
  text: string;
}

/** See ledger/corrections.ts, of which this and the three after it are the rows. */
export interface CorrectionsTable {
  n: Generated<number>;
  uid: string;
  made_at: string;
  made_by: string;
  note: string | null;
  /** JSON: Decision. */
  body: string;
  undone_at: string | null;
  about: About;
}

export interface CorrectionTargetsTable {
  correction: number;
  report: string;
  address: string;
}

export interface CorrectionHoldsTable {
  report: number;
  correction: number;
  hold: Hold;
}

/** As ReadingsTable, but the text, which is the same. */
export interface UncorrectedTable {
  report: number;
  content: Uint8Array;
  layout: Uint8Array;
}

export interface HandSidesTable {
  correction: number;
  side: 0 | 1;
  report: number;
  wording: number;
  odds: number;
}

/** See ledger/statements.ts, of which these are the rows. */
export interface WordingsTable {
  id: number;
  day: string;
  status: AttributionStatus;
  /** JSON: kind, words and states of the Voice. */
  voice: string;
  /** 32 bits a word: 28 of its hash, 4 of its worth. */
  words: Uint8Array;
  /** 16 bits a word. */
  run: Uint8Array;
  statement: number | null;
}

export interface WordingMarksTable {
  mark: number;
  wording: number;
  is_few: 0 | 1;
}

export interface WordingLinksTable {
  one: number;
  other: number;
  odds: number;
}

export interface CopyMarksTable {
  mark: number;
  key: number;
  report: number;
}

export interface CopyMembersTable {
  report: number;
  length: number;
  /** JSON: a list of strings. */
  credited: string;
}

export interface StoryReportsTable {
  report: number;
  key: number;
  day: number | null;
  /** JSON: pairs of a word's hash and its weight. */
  words: string;
}

export interface StoryWordsTable {
  word: number;
  day: number;
  key: number;
  report: number;
}

export interface StoryWeeksTable {
  word: number;
  week: number;
  reports: number;
}

export interface StoryTopicsTable {
  word: number;
}

export interface StoriesTable {
  report: number;
  /** The least key of its reports. */
  story: number;
}
