// Which page an address names.

/** Anything with a pattern such as "/reports/:id". */
interface Patterned {
  readonly pattern: string;
}

export interface Matched<Page> {
  readonly page: Page;
  readonly id: string;
}

/** The first that fits, with what stands for its ":id"; null for an address that no page has. */
export function matchPage<Page extends Patterned>(pages: readonly Page[], path: string): Matched<Page> | null {
  for (const page of pages) {
    const id = idIn(page.pattern, path);
    if (id !== null) return { page, id };
  }
  return null;
}

function idIn(pattern: string, path: string): string | null {
  if (!pattern.endsWith("/:id")) return pattern === path ? "" : null;
  const stem = pattern.slice(0, -":id".length);
  const rest = path.slice(stem.length);
  return path.startsWith(stem) && rest !== "" && !rest.includes("/") ? decoded(rest) : null;
}

/** An address with a stray per cent sign is nobody's permalink, but may be looked for as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
