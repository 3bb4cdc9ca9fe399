// Writes src/language/many/countries.ts from the countries.json of the npm package world-countries. Run by hand when the
// world changes, never by a build: the package weighs some 20 MB unpacked, and what Parley needs of it is 22 KB.
//   npm pack world-countries@5.1.0 && tar xzf world-countries-5.1.0.tgz
//   node scripts/derive-countries.mjs package/countries.json > src/language/many/countries.ts
import { readFileSync } from "node:fs";

const countries = JSON.parse(readFileSync(process.argv[2] ?? "package/countries.json", "utf8"));

/** One line a country: code|name|official name|demonyms|other names in Latin letters. */
function rowOf({ cca2, name, demonyms, altSpellings }) {
  const people = unique([demonyms.eng?.m, demonyms.eng?.f]);
  // Without the codes of three letters: "Sen." is a senator, and not Senegal.
  const others = unique(altSpellings).filter(
    (other) => other.length > 2 && /^[\p{Script=Latin}\p{M} .,'’()-]+$/u.test(other) && !/[ʁɛɔ]/u.test(other),
  );
  return [cca2, name.common, name.official, people.join(";"), others.join(";")].join("|");
}

function unique(values) {
  return [...new Set(values.filter((value) => typeof value === "string" && value !== ""))];
}

const rows = countries.map(rowOf).sort();
console.log(`// Countries by their ISO 3166 code: code|name|official name|demonyms|other names, several of a kind with ";".
// Written by scripts/derive-countries.mjs from the npm package world-countries 5.1.0 (Mohammed Le Doze), which is under the
// Open Database Licence 1.0 (https://opendatacommons.org/licenses/odbl/1.0/), and so is this list. Not edited by hand.

export const countryRows: readonly string[] = \`
${rows.join("\n")}
\`
  .trim()
  .split("\\n");`);
