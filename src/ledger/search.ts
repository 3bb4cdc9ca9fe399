// SearchStore: what the stage of search keeps of attributions, so that a list can be narrowed down by it.

export interface Traits {
  /** Where the attribution stands among the reading's. */
  readonly position: number;
  /** From its first character to its last. */
  readonly start: number;
  readonly end: number;
  /** Whom it addresses: the place among the reading's actors, and their name there; null for nobody. */
  readonly addressee: { readonly position: number; readonly name: string } | null;
  /** PLOVER event types, each once. */
  readonly acts: readonly string[];
}

export interface SearchStore {
  /** By the report's number. */
  keep(report: number, traits: readonly Traits[]): Promise<void>;
  takeBack(reports: readonly number[]): Promise<void>;
  startAnew(): Promise<void>;
}
