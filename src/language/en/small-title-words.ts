// Words that stay small inside a title in capitals. Source: the headline style common to the Associated Press Stylebook
// and the Chicago Manual of Style (articles, conjunctions and short prepositions).
export const smallTitleWords: ReadonlySet<string> = new Set(
  "a an and as at but by for from if in into of off on onto or over per the to up vs with".split(" "),
);
