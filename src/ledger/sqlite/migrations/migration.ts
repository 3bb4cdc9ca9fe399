// Migration: one step in the form of the ledger's file. Each is a file of its own, named by its number.

export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
