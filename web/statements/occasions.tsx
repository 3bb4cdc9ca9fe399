// When, to whom and through what it was said, as reports tell it: what several tell alike stands once, with the first of them.
import type { JSX } from "preact";
import type { Statement, StatementWording } from "../../src/reconcile/statements/statement.ts";
import { permalinkAddress } from "../addresses.ts";
import { type Fact, Facts } from "../facts.tsx";
import { formatDate } from "../format.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { type ToldBy, toldOnce } from "./told-once.ts";

const { statement: say } = strings;

export function Occasions({ statement }: { statement: Statement }): JSX.Element {
  const facts: readonly Fact[] = [
    ...toldOnce(statement.wordings, whenIn).map((one): Fact => [say.when, <Told {...one} value={valueIn(one)} />]),
    ...toldOnce(statement.wordings, ({ occasion }) => occasion.to).map((one): Fact => [say.to, <Told {...one} />]),
    ...toldOnce(statement.wordings, throughIn).map((one): Fact => [say.through, <Told {...one} />]),
  ];
  return (
    <Section id="occasion" title={say.occasion}>
      {facts.length === 0 ? <p class="part-none">{say.noOccasion}</p> : <Facts facts={facts} />}
    </Section>
  );
}

function whenIn({ occasion: { when } }: StatementWording): string | null {
  return when === null ? null : when.words;
}

/** "Mar 6, 2031 · Inferred": what was made of the words, where that says more than they do. */
function valueIn({ text, by }: ToldBy): string {
  const [first] = by.flatMap(({ occasion: { when } }) => when ?? []);
  if (first === undefined || first.value === null || first.value === text) return "";
  return [formatDate(first.value), ...(first.basis === "stated" ? [] : [strings.timeBases[first.basis]])].join(" · ");
}

function throughIn({ occasion: { channel } }: StatementWording): string | null {
  return channel === null ? null : channel.words.trim();
}

function Told({ text, by, value = "" }: ToldBy & { value?: string }): JSX.Element {
  return (
    <>
      <ReportText text={text} most={200} /> {value === "" ? null : `(${value}) `}
      <span>
        {by.slice(0, 3).map(({ id, outlet }) => (
          <span key={id} class="listed">
            <a class="evidence-link" href={permalinkAddress(id)}>
              <ReportText text={outlet ?? strings.lists.noOutlet} most={80} />
            </a>
          </span>
        ))}
      </span>
      {by.length > 3 ? <span class="remark">{strings.evidence.otherPlaces(by.length - 3)}</span> : null}
    </>
  );
}
