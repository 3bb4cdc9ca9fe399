// What can be corrected about a whole deal: its name, that it is one with another, and that some of its reports tell of another.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { DealPage as Deal } from "../../src/ledger/findings.ts";
import type { ShortDeal } from "../../src/reconcile/deals/short.ts";
import { dealAddress } from "../addresses.ts";
import { type Choice, Picker } from "../corrections/picker.tsx";
import { Rename } from "../corrections/rename.tsx";
import { ReportChoices } from "../corrections/report-choices.tsx";
import { ToolForm, Tools } from "../corrections/tools.tsx";
import type { Desk } from "../corrections/use-desk.ts";
import { formatDate, inSeries } from "../format.ts";
import { strings } from "../strings.ts";

interface DealToolsProps {
  readonly deal: Deal;
  readonly desk: Desk;
  /** The page goes on showing the part that is left. */
  readonly onSplit: (rest: string) => void;
}

export function DealTools({ deal, desk, onSplit }: DealToolsProps): JSX.Element {
  const say = strings.whole.deal;
  const rename = (close: () => void): JSX.Element => (
    <Rename
      name={deal.name}
      wish={(name) => ({ verb: "rename-deal", deal: deal.id, name })}
      desk={desk}
      onClose={close}
    />
  );
  const merge = (close: () => void): JSX.Element => <Merge deal={deal} desk={desk} onClose={close} />;
  const split = (close: () => void): JSX.Element => <Split deal={deal} desk={desk} onSplit={onSplit} onClose={close} />;
  return (
    <Tools
      label={say.tools}
      tools={[
        { label: strings.correct.rename, form: rename },
        { label: strings.whole.merge, form: merge },
        ...(deal.members.length > 1 ? [{ label: strings.whole.split, form: split }] : []),
      ]}
    />
  );
}

interface FormProps {
  readonly deal: Deal;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function Merge({ deal, desk, onClose }: FormProps): JSX.Element {
  const say = strings.whole.deal;
  const [other, setOther] = useState<Choice | null>(null);
  const merge = async (): Promise<void> => {
    if (other === null) throw new Error(say.choose);
    const wish = { verb: "merge-deals", deal: deal.id, other: other.id };
    await desk.send([wish], { words: strings.whole.merged(other.name, deal.name) });
  };
  return (
    <ToolForm label={say.merge} submit={strings.whole.mergeNow} onSubmit={merge} onClose={onClose}>
      <Picker<ShortDeal>
        legend={say.merge}
        search={say.search}
        path="/api/deals"
        choiceOf={choiceOf}
        except={[deal.id]}
        none={say.none}
        chosen={other}
        onChoose={setOther}
      />
    </ToolForm>
  );
}

function choiceOf({ id, name, kind, parties, mediators, reports, since, until }: ShortDeal): Choice {
  const sides = inSeries([...new Set([...parties, ...mediators].map((one) => one.name))].slice(0, 6));
  const days = since === null || until === null ? [] : [strings.evidence.stretch(formatDate(since), formatDate(until))];
  const facts = [strings.dealKinds[kind], strings.lists.reports(reports), ...days];
  return { id, name, beside: sides === "" ? null : sides, facts };
}

function Split({ deal, desk, onSplit, onClose }: FormProps & Pick<DealToolsProps, "onSplit">): JSX.Element {
  const say = strings.whole.deal;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const split = async (): Promise<void> => {
    const isApart = (member: string): boolean => chosen.has(member.split(".")[0] ?? "");
    const [rest] = idsOf(deal, (member) => !isApart(member));
    const [apart] = idsOf(deal, isApart);
    if (rest === undefined || apart === undefined) throw new Error(say.chooseReports);
    const wish = { verb: "split-deal", deal: deal.id, reports: [...chosen] };
    await desk.send([wish], {
      onDone: () => onSplit(rest),
      words: say.apart(deal.name, chosen.size),
      other: { href: dealAddress(apart), label: say.toApart },
    });
  };
  return (
    <ToolForm label={say.split} submit={strings.whole.splitNow} onSubmit={split} onClose={onClose}>
      <ReportChoices legend={say.split} reports={deal.reports} chosen={chosen} onChange={setChosen} />
    </ToolForm>
  );
}

/** Ids that will lead to the deal of these members, whichever deal that is. */
function idsOf({ ids, members }: Deal, isMeant: (member: string) => boolean): readonly string[] {
  return ids.filter((_, at) => isMeant(members[at] ?? ""));
}
