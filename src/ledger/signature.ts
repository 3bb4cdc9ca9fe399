// Signature: when something was decided, and by whom.

export interface Signature {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null where it was made before Parley asked for names. */
  readonly by: string | null;
}
