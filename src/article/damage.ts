// Damage: text that a machine garbled.
import type { Damage } from "../schema/article.ts";
import type { Parts } from "./parts.ts";

export function findDamage(_parts: Parts, encoding: readonly Damage[]): readonly Damage[] {
  return encoding;
}
