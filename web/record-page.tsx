// The frame that pages of one statement, deal or actor share: loading and failing, a head, and sections with a name each.
import type { ComponentChildren, JSX } from "preact";
import type { Answer } from "./answers.ts";
import { formatNumber } from "./format.ts";
import { Failed, Skeleton } from "./notices.tsx";
import { strings } from "./strings.ts";
import { useTitle } from "./title.ts";

interface AnsweredProps<Value> {
  readonly answer: Pick<Answer<Value>, "value" | "problem" | "retry">;
  /** Of the page while it loads, and of one that could not be had. */
  readonly title: string;
  readonly show: (value: Value) => JSX.Element;
}

/** What was answered, or, in its place, that it loads or failed. */
export function Answered<Value>({ answer, title, show }: AnsweredProps<Value>): JSX.Element {
  const { value, problem, retry } = answer;
  if (problem !== null) return <Unanswered problem={problem} retry={retry} />;
  return value === null ? <Awaited title={title} /> : show(value);
}

function Unanswered({ problem, retry }: { problem: string; retry: () => void }): JSX.Element {
  useTitle(strings.problems.heading);
  return (
    <div class="page">
      <Failed heading="h1" problem={problem} retry={retry} />
    </div>
  );
}

function Awaited({ title }: { title: string }): JSX.Element {
  useTitle(title);
  return (
    <div class="page record-page">
      <h1 class="visually-hidden">{title}</h1>
      <Skeleton label={strings.lists.loading} lines={30} />
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How many there are of what it lists. */
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A part of a page with its name as a landmark, and as the end of an address: "#terms". */
export function Section({ id, title, count, children }: SectionProps): JSX.Element {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count === undefined ? null : (
          <>
            {" "}
            <span class="part-count">{formatNumber(count)}</span>
          </>
        )}
      </h2>
      {children}
    </section>
  );
}
