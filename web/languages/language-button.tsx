// The button that changes the language: it bears the other language's own name, in that language.
import type { JSX } from "preact";
import { strings } from "../strings.ts";
import { allLanguages, chooseLanguage, language, languages } from "./language.ts";

export function LanguageButton(): JSX.Element {
  const next = allLanguages[(allLanguages.indexOf(language) + 1) % allLanguages.length] ?? "en";
  const { name } = languages[next];
  return (
    <button type="button" class="quiet" title={strings.language.button(name)} onClick={() => chooseLanguage(next)}>
      <bdi lang={next}>{name}</bdi>
    </button>
  );
}
