// Coding by hand: one record at a time, the least certain first, one key a decision. Whoever codes second is given the same records as
// they were read, and the page says how far the two agree.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CodingQueue } from "../../src/ledger/coding.ts";
import { type Answer, useAnswer } from "../answers.ts";
import { correct, undo, type Wish } from "../corrections/post.ts";
import { useSigner } from "../corrections/signer.ts";
import { SignerField } from "../corrections/signer-field.tsx";
import { formatNumber } from "../format.ts";
import { useKeys } from "../keys.tsx";
import { Failed, Nothing, Skeleton } from "../notices.tsx";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import { CodingCard } from "./coding-card.tsx";

export function CodingPage(): JSX.Element {
  const [coder] = useSigner();
  const say = strings.coding;
  useTitle(say.title);
  return (
    <div class="page coding-page">
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <SignerField />
      {coder.trim() === "" ? <Nothing title={say.whoTitle} hint={say.whoHint} /> : <Queue key={coder} coder={coder} />}
    </div>
  );
}

function Queue({ coder }: { coder: string }): JSX.Element {
  const answer = useAnswer<CodingQueue>(`/api/coding?limit=10&coder=${encodeURIComponent(coder)}`);
  if (answer.value === null && answer.problem !== null) return <Failed problem={answer.problem} retry={answer.retry} />;
  if (answer.value === null) return <Skeleton label={strings.lists.loading} lines={8} />;
  return <Deciding key={answer.value.rows[0]?.id ?? ""} coder={coder} queue={answer.value} answer={answer} />;
}

interface DecidingProps {
  readonly coder: string;
  readonly queue: CodingQueue;
  readonly answer: Answer<CodingQueue>;
}

function Deciding({ coder, queue, answer }: DecidingProps): JSX.Element {
  const say = strings.coding;
  const [at, setAt] = useState(0);
  const [made, setMade] = useState<readonly (readonly string[])[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const row = queue.rows[at];
  const go = (to: number): void => {
    setAt(to);
    if (to >= queue.rows.length) answer.retry();
  };
  const decide = (wish: Wish): void => {
    correct([wish], coder).then(
      (refs) => {
        setProblem(null);
        setMade((before) => [...before, refs]);
        go(at + 1);
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const back = (): void => {
    const last = made.at(-1);
    if (last === undefined) return;
    undo(last).then(
      () => {
        setMade(made.slice(0, -1));
        setAt(Math.max(0, at - 1));
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const judge = (verb: "accept" | "reject"): void => {
    if (row !== undefined) decide({ verb, record: row.id });
  };
  useKeys({ a: () => judge("accept"), x: () => judge("reject"), n: () => go(at + 1), u: back });
  const done = queue.done + made.length;
  return (
    <>
      <p class="coding-state" role="status">
        {problem ?? say.progress(done, queue.total)}
      </p>
      <progress class="coding-bar" max={queue.total} value={done} aria-label={say.progress(done, queue.total)} />
      {row === undefined ? (
        <Nothing title={say.none} hint={say.noneHint} />
      ) : (
        <CodingCard key={row.id} row={row} onDecide={decide} />
      )}
      <p>
        <TableLink path={`/api/coding?coder=${encodeURIComponent(coder)}`} />
      </p>
      <div class="correct-buttons">
        <button type="button" disabled={row === undefined} onClick={() => judge("accept")}>
          {strings.correct.accept} <kbd>a</kbd>
        </button>
        <button type="button" disabled={row === undefined} onClick={() => judge("reject")}>
          {strings.correct.reject} <kbd>x</kbd>
        </button>
        <button type="button" disabled={row === undefined} onClick={() => go(at + 1)}>
          {say.later} <kbd>n</kbd>
        </button>
        <button type="button" disabled={made.length === 0} onClick={back}>
          {strings.correct.undo} <kbd>u</kbd>
        </button>
      </div>
      <Agreement queue={queue} />
    </>
  );
}

function Agreement({ queue: { coders, agreement } }: { queue: CodingQueue }): JSX.Element | null {
  const say = strings.coding;
  if (coders.length === 0) return null;
  const { alpha, units } = agreement;
  return (
    <section class="agreement">
      <h2>{say.agreement}</h2>
      <p>{units === 0 ? say.noUnits : alpha === null ? say.noAlpha(units) : say.alpha(alpha.toFixed(3), units)}</p>
      <ul>
        {coders.map(({ name, decided }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {formatNumber(decided)}
          </li>
        ))}
      </ul>
    </section>
  );
}
