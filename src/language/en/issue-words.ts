// Words by which a matter gets a name that one can be for or against: what a deed is called as a thing ("withdraw": "withdrawal of"),
// and which nouns name no matter by themselves. Deeds are those that parties at a table ask of each other, collected from PLOVER's
// codebook (AGREE, CONCEDE, RETREAT, REJECT, REQUEST, AID, COERCE) and given their nouns after NOMLEX (Macleod and others 1998).
import { words } from "./word-set.ts";

export interface DeedNoun {
  readonly noun: string;
  /** Between the noun and whom or what the deed is done to; "" where the object alone is the matter: "hold talks". */
  readonly link: string;
  /** Prepositions that a deed without an object keeps: "cooperation with". */
  readonly keeps: ReadonlySet<string>;
  /** Whether the deed of somebody is a matter without more: "resignation of the mayor". */
  readonly isWhole: boolean;
}

/**
 * One entry a line: verbs, what they are called with the link to their object, and behind @ the prepositions kept without an
 * object; ! where no object is needed. Verbs in dictionary form, `_` between a verb and its particle.
 */
const DEEDS_AS_NOUNS = `
withdraw pull_out pull_back: withdrawal of @from !
retreat: retreat of @from !
evacuate: evacuation of @from
remove: removal of
free release: release of
hand_over: handover of
give_up surrender relinquish: surrender of !
transfer: transfer of
exchange swap: exchange of
return: return of @to !
repatriate: repatriation of
open: opening of
reopen: reopening of
unblock: unblocking of
close shut shut_down: closure of
halt: halt to
stop end cease: end to
suspend: suspension of
pause: pause in
freeze: freeze of
resume restart: resumption of
continue: continuation of
extend prolong: extension of
renew: renewal of
restore: restoration of
lift: lifting of
ease relax: easing of
impose: imposition of
tighten: tightening of
toughen: tightening of
abandon renounce: renunciation of
scrap abolish: abolition of
repeal: repeal of
cancel: cancellation of
postpone delay: postponement of
dismantle: dismantling of
disarm: disarmament of !
disband dissolve: disbanding of !
destroy: destruction of
demolish: demolition of
sign: signing of
ratify: ratification of
approve: approval of
adopt: adoption of
implement enforce: implementation of
amend revise: revision of
renegotiate: renegotiation of
negotiate: negotiation of @with
recognize recognise: recognition of
join: accession to
accede: accession of @to
leave quit: departure from
resign step_down step_aside: resignation of !
dismiss sack fire: dismissal of
appoint: appointment of
elect: election of
recall: recall of
expel deport: expulsion of
extradite: extradition of
arrest: arrest of
prosecute: prosecution of
punish: punishment of
pardon: pardon of
investigate probe: investigation of
inspect: inspection of
monitor: monitoring of
verify: verification of
blacklist: blacklisting of
sanction: sanctions on
ban outlaw prohibit: ban on
restrict limit curb: limits on
boycott: boycott of
blockade: blockade of
cut reduce: reduction of
cap: cap on
increase raise: increase in
expand: expansion of
bolster strengthen: strengthening of
deploy station: deployment of
build construct: construction of
rebuild reconstruct: reconstruction of
repair: repair of
install: installation of
demilitarise demilitarize: demilitarisation of
denuclearise denuclearize: denuclearisation of !
annex: annexation of
cede: cession of
divide partition: partition of
occupy: occupation of
attack: attack on
bomb shell: bombing of
invade: invasion of
launch: launch of
test: testing of
produce: production of
enrich: enrichment of
develop: development of
pay: payment of
compensate: compensation of
fund finance: funding of
subsidise subsidize: subsidies for
export: export of
import: import of
buy purchase: purchase of
sell: sale of
supply: supply of
arm: arming of
train: training of
protect: protection of
respect: respect for
uphold: respect for
support back: support for
honour honor: respect for
guarantee: guarantee of
share: sharing of
publish: publication of
apologise apologize: apology of @for !
cooperate: cooperation of @with
intervene: intervention of @in !
participate: participation of @in
appear: appearance of @before
convene: convening of
mediate: mediation of @between,in !
`;

export const DEED_NOUNS: ReadonlyMap<string, DeedNoun> = readDeeds(DEEDS_AS_NOUNS);

function readDeeds(table: string): ReadonlyMap<string, DeedNoun> {
  return new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [verbs = "", rest = ""] = line.split(": ");
        const [phrase = "", kept = ""] = rest.replace(" !", "").split(" @");
        const cut = phrase.lastIndexOf(" ");
        const deed = {
          noun: phrase.slice(0, cut),
          link: phrase.slice(cut + 1),
          keeps: new Set(kept.split(",").filter(Boolean)),
          isWhole: rest.endsWith("!"),
        };
        return verbs.split(" ").map((verb) => [verb.replaceAll("_", " "), deed] as const);
      }),
  );
}

/** Their object is the matter: "hold direct talks", "send observers", "seek a truce". */
export const LIGHT_DEEDS: ReadonlySet<string> = words(
  "hold conduct seek send dispatch provide grant establish create set_up conclude reach accept allow permit tolerate agree_to maintain",
);

/** What is left is a matter without them: how good, how soon, how much. Kinds ("nuclear", "foreign", "unarmed") stay. */
export const QUALITIES: ReadonlySet<string> = words(`
  new old fresh good better best bad worse worst great greater greatest big bigger small smaller large larger massive major minor
  serious firm strong stronger strongest strict tough tougher hard harsh fair fairer fairest just sincere real genuine true credible clear
  concrete effective robust decisive meaningful significant substantial important necessary needed proper appropriate suitable reasonable
  urgent immediate swift quick rapid prompt early speedy sudden instant emergency recent latest current present previous earlier later
  next last future past so-called alleged controversial reckless provocative unacceptable dangerous
  illegal unlawful outrageous unprecedented historic isolated own very same such certain various several many few more most
  less fewer high higher low lower long longer short shorter wide wider broad broader own utmost endless possible potential likely
  international global worldwide`);

/** What is said and thought about a matter, or how it is gone about, and no matter itself, whatever stands before it. */
export const NO_MATTERS: ReadonlySet<string> = words(`
  explanation remark criticism claim accusation allegation charge suggestion idea notion request demand comment statement question
  answer reply stance position view opinion approach attitude tone effort attempt action act measure countermeasure step move part role thing way manner
  case fact point reason excuse head heart mind face hand foot eye name word phrase message speech rhetoric mistake problem issue matter
  difference pause sense look care chance opportunity responsibility interest influence leverage advantage conscience intolerance
  rumour rumor report story article transcript logic analogy comparison characterization characterisation description portrayal
  account assertion argument contention conclusion assessment finding verdict premise theory myth label criticism insult threat
  kind sort type form example number amount lot bit series set list range rest one day week month year time date moment hour minute
  today tomorrow yesterday morning evening night dedication worry fear concern hope doubt need wish will dream pride record life work job
  help thanks welcome change progress detail note letter call voter vote worth side end beginning start nature basis
  obligation commitment promise pledge duty conduct behaviour behavior right rights`);

/** Behind them stands the matter: "the idea of a truce", "requests for monitors". */
export const POINTERS: ReadonlySet<string> = words(
  "idea notion prospect possibility principle call demand request plan proposal offer suggestion presence deployment arrival use need",
);

/** A matter only with what tells it from others: "peace plan", "talks with the guild". */
export const NEEDS_MORE: ReadonlySet<string> = words(`
  proposal plan offer deal agreement accord treaty pact talk negotiation dialogue term condition resolution draft invitation solution
  compromise decision bid law order rule policy bill text document power force support group team company market area land place
  territory campaign charter result system project program programme process package option course line region area site thing people
  person man woman men women child children family party country state nation government leader president minister official member
  pressure access response relation tie contact meeting visit nomination candidate deadline limit increase reduction weapon operation
  consultation discussion conversation approval arrangement mechanism settlement provision clause article amendment version
  control activity situation status outcome news service resource worker gate unit technician house building facility
  resignation ouster departure removal return withdrawal release ban act`);

/** Nouns whose complement is what they are about, with the prepositions that it stands behind. */
const COMPLEMENTS = `
talk negotiation dialogue contact relation tie meeting consultation discussion conversation truce ceasefire peace war deal agreement treaty accord pact trade cooperation alliance: with between
sanction pressure tariff embargo ban limit attack strike curb restriction tax war blockade duty cap: on against over
access return end halt aid assistance right transition accession: to for
inquiry investigation probe: into of
withdrawal exit retreat pullout departure secession release removal: from of
vote referendum election decision resolution law bill treaty: on
support funding compensation protection guarantee visa solution plan: for
freeze increase reduction pause role: in
observer monitor troop force base peacekeeper camp settlement soldier: at in along near`;

export const COMPLEMENT_LINKS: ReadonlyMap<string, ReadonlySet<string>> = readComplements(COMPLEMENTS);

function readComplements(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of table.trim().split("\n")) {
    const [nouns = "", links = ""] = line.split(": ");
    for (const noun of nouns.split(" ")) found.set(noun, new Set([...(found.get(noun) ?? []), ...links.split(" ")]));
  }
  return found;
}

/** Where "leave" is a departure: "leave the town"; "leave the details to others" is none. */
export const PLACES_LEFT: ReadonlySet<string> = words(`
  table country town village city building area territory dam union bloc coalition talk office base camp valley border island province
  region alliance treaty agreement government parliament accord pact club council organisation organization`);

/** Behind these, an issue names whom or where it is about. */
export const LINK_WORDS: ReadonlySet<string> = words(
  "of on to from with against for by in at before between towards toward into over about",
);
