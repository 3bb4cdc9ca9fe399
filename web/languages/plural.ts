// A count with its noun in the form that the language wants for it, by the plural rules of Unicode (CLDR).

/** `#` stands for the number; `Category` is what the language tells apart besides "other". */
type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | "other", string>>;

/**
 * `pluralIn<"one">("en")(1, { one: "# report", other: "# reports" })` → "1 report". A form may leave the number out, as Arabic does with one and two.
 */
export function pluralIn<Category extends Intl.LDMLPluralRule>(
  locale: string,
): (count: number, forms: Forms<Category>) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return (known[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
  };
}
