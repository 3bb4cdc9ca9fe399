// Event nouns: acts told by a noun: "its rejection of the plan", "talks between the two", "launched an attack on the port".
// One line: nouns, a colon, the type, after `@` where the recipient stands. Sources as for the verbs.

export const EVENT_NOUNS = `
attack assault offensive raid airstrike air-strike bombing bombardment shelling ambush invasion incursion massacre strike military-operation military-campaign military-action onslaught: ASSAULT @on,against,of,in
killing assassination beheading abduction kidnapping murder slaying execution: ~ASSAULT @by
missile-launch rocket-launch missile-test rocket-test nuclear-test weapons-test bomb-test test-launch test-firing missile-drill missile-firing weapon-test launch-test: MOBILIZE/weapons @over,into,towards,toward
war: ASSAULT @on,against
warfare: ASSAULT @against
investigation probe inquiry audit: ACCUSE/investigate @into,of,on,against
lawsuit suit complaint indictment charge charges accusation allegation: ACCUSE/allege @against,of,to
criticism condemnation denunciation censure reproach rebuke outrage: ACCUSE/disapprove @of,against,at,over
talks negotiation meeting discussion consultation dialogue conversation summit conference contact: CONSULT @with,between,of,in
mediation: CONSULT/third-party @between,in,with
visit: CONSULT/visit @to
trip: CONSULT/visit @to
call: REQUEST @for,on
phone-call telephone-call: CONSULT/phone @with
support backing praise endorsement welcome solidarity appreciation recognition congratulation gratitude: SUPPORT @for,to,of,with,behind
demand appeal request plea: REQUEST @from,to,for,on,that
order: REQUEST @to
ultimatum: THREATEN @to
offer proposal: AGREE/offer @to,with,for
pledge promise commitment vow: AGREE/promise @to,with
agreement deal accord pact treaty: AGREE/agreement @with,between
rejection refusal veto: REJECT @of,to
opposition: REJECT @to
withholding: REJECT @from
violation breach: REJECT @of
threat: THREATEN @against,to,of
warning: THREATEN @to,against
protest demonstration march sit-in walkout protest-march protest-rally: PROTEST/demo @against,at,over,in
legal-action: ACCUSE/allege @against
joint-exercise joint-drill joint-manoeuvre joint-maneuver joint-patrol: COOPERATE @with,between
war-game: MOBILIZE/troops @with,near,in
hunger-strike: PROTEST/hunger @against,over
boycott: PROTEST/boycott @of,against
riot: PROTEST/riot @against,in
sanction sanctions embargo: SANCTION @on,against
crackdown: COERCE/restrict @on,against
blockade siege: COERCE/restrict @of,on
ban curfew restriction: COERCE/restrict @on,against,in,from
arrest detention imprisonment: ~COERCE/arrest @by
seizure confiscation: COERCE/seize @of,from
release liberation: ~RETREAT/release @by
withdrawal pullout retreat: RETREAT/withdraw @from,of
resignation: RETREAT/resign @as,from
apology: CONCEDE @to,for
pardon amnesty: CONCEDE @to,for
concession: CONCEDE @to
aid assistance relief: AID @to,for,in
donation contribution grant loan: AID @to,for
deployment mobilisation mobilization: MOBILIZE/troops @to,in,against,along
exercise drill manoeuvre maneuver wargame: MOBILIZE/troops @with,near,in,off
cooperation collaboration: COOPERATE @with,between
expulsion deportation: ~SANCTION/expel @by
ceasefire cease-fire truce: CONCEDE @with,between,in
suspension: SANCTION/discontinue @of,to,with
`;

/** Verbs that only carry the noun that follows: "launched an attack", "held talks"; the subject acts. */
export const LIGHT_VERBS =
  "make hold launch carry conduct issue express stage begin start open mount wage reiterate voice order lodge file bring deliver undertake have host reach announce repeat intensify continue renew perform lead step give offer show resume join organise organize extend pay send attend conclude press escalate plan commit convey register submit sign place threaten unleash co-host propose prepare convene chair sponsor perpetrate pursue initiate level do affirm reaffirm apply engage prolong maintain tighten commence step renew reach strengthen beef slap complete finish";

/** Verbs whose subject is at the other end of the noun that follows: "faced criticism from aid groups". */
export const RECEIVING_VERBS = "face receive draw suffer endure get meet attract undergo sustain incur provoke";
