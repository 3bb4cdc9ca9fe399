// Event verbs: what each says was done, by the construction it stands in. One line: verbs, a colon, senses parted by
// semicolons; the first sense whose conditions all hold is taken. A condition is an object's class (`troops`), `obj` for any
// object, `none` for no object, `+out` for a particle, a preposition with its slot (`from`, `from=talks`, `in=talks`),
// `inf`, `that`, or `?` for passing through to the noun's own event. After `>` the PLOVER type and mode; after `@` where its
// recipient stands. Sources: the definitions of PLOVER's 2024 codebook and CAMEO's verb patterns, in our own words, with
// synonyms of general knowledge; the first 600 development sentences showed which constructions were lacking.

export const SPEECH_VERBS = `
hand: +in resignation > RETREAT/resign @to; +over weapons > RETREAT/disarm @to; +over aid > AID @to,for
offer: resignation > CONCEDE @to
renounce forswear disavow: hostility > CONCEDE @against; weapons > CONCEDE; demand > CONCEDE @to,over; statement > CONCEDE
pledge swear: loyalty > SUPPORT @to
raise float: prospect=hostility > THREATEN/violence @against,on; specter=hostility > THREATEN/violence @against,on; spectre=hostility > THREATEN/violence @against,on; prospect=sanctions > THREATEN/restrict @against,on
hint: at=hostility > THREATEN/violence @against,on; at=sanctions > THREATEN/restrict @against,on
promise pledge: hostility > THREATEN/violence @on,against; retaliation > THREATEN/violence @on,against; sanctions > THREATEN/restrict @on,against
accede: to=agreement > SUPPORT @to
join: agreement > SUPPORT @obj
ink initial: agreement > SUPPORT @with,obj
award: honour > SUPPORT @obj2,to
decorate knight: obj-person > SUPPORT @obj
open reopen: embassy > SUPPORT @in; consulate > SUPPORT @in
establish restore normalise normalize renew upgrade: ties > SUPPORT @with,between
grant: recognition > SUPPORT @to,obj
establish: relations > SUPPORT @with
rally: in=weight > SUPPORT @of,in; behind > SUPPORT @behind; around > SUPPORT @around
express voice offer convey send reiterate: sympathy > SUPPORT @to,with,for; condolence > SUPPORT @to; confidence > SUPPORT @in; gratitude > SUPPORT @to; concern > ACCUSE/disapprove @about,over,at; outrage > ACCUSE/disapprove @at,over; congratulation > SUPPORT @to; readiness > AGREE/offer @to; willingness > AGREE/offer @to; regret > CONCEDE @for,over
give issue set impose present: ultimatum > THREATEN @obj2,to,for; deadline > THREATEN @obj2,to,for
receive: peacekeepers > RETREAT/access @obj,from
accept: peacekeepers > RETREAT/access @obj; deployment=peacekeepers > RETREAT/access @of
offer make: concession > CONCEDE @to
suspend halt freeze: programme > RETREAT @with,to; program > RETREAT @with,to; exports > SANCTION/discontinue @to; trade > SANCTION/discontinue @with; flight > SANCTION/discontinue @to,from; visa > SANCTION @for,to; membership > SANCTION @of; work > PROTEST/strike @at
disperse: none > RETREAT @
give: +in > CONCEDE @to; +up weapons > RETREAT/disarm @to; +up > CONCEDE @to; +back > RETREAT/release @to; right > CONCEDE @obj2,to
set: captive > RETREAT/release @obj; obj-person > RETREAT/release @obj
turn: himself > RETREAT @to; herself > RETREAT @to; themselves > RETREAT @to
lower reduce cut: tariff > RETREAT/access @on,from; tax > CONCEDE @on; sentence > CONCEDE @of; price > CONCEDE @
remove take delete: from=list > RETREAT/access @obj; off=list > RETREAT/access @obj; off=blacklist > RETREAT/access @obj; from=blacklist > RETREAT/access @obj
cancel write forgive: debt > AID @of,obj
dismiss throw: charge > CONCEDE @against; lawsuit > CONCEDE @against,by; case > CONCEDE @against
dissolve: parliament > CONCEDE @; cabinet > CONCEDE @; government > CONCEDE @
call hold: election > CONCEDE @in; vote > CONCEDE @in
hand transfer cede: power > CONCEDE @to; authority > CONCEDE @to
comply abide: with > CONCEDE @with; by > CONCEDE @by
open: to=peacekeepers > RETREAT/access @to
return: to=work > RETREAT @at,after; to=barracks > RETREAT/withdraw @; to=table > CONSULT @with
compensate: obj > CONCEDE @obj
suspend postpone stay: sentence > CONCEDE @of; execution > CONCEDE @of
take: retaliation > ASSAULT @on,against
use: force > ASSAULT @against; weapons > ASSAULT @against,on
come speak: in=weight > SUPPORT @of; in=favour > SUPPORT @of; in=favor > SUPPORT @of
offer pledge reiterate give express voice declare announce reaffirm restate renew: weight > SUPPORT @to,for,behind
approve grant pass announce declare issue: amnesty > CONCEDE @for,to; pardon > CONCEDE @for,to
order: release=captive > RETREAT/release @of; release > REQUEST/yield @of
dismiss sack fire remove oust replace reshuffle: minister > CONCEDE @obj; cabinet > CONCEDE @obj; government > CONCEDE @obj; chief > CONCEDE @obj
agree: +on > AGREE/agreement @with; +to > AGREE/agreement @with,to,in; with none > AGREE/agreement @with; none > AGREE/agreement @with
reach conclude seal strike clinch finalise finalize hammer negotiate do: agreement > AGREE/agreement @with,between
accept: refugees > AID @obj; demand > CONCEDE @obj; offer > AGREE/agreement @obj,from,with; agreement > AGREE/agreement @obj,from,with; power > CONCEDE @obj; captive > AGREE/agreement @obj
approve authorise authorize okay endorse: aid > AID @to,for,obj; sanctions > SANCTION @against,on; obj > SUPPORT
ratify recognise recognize endorse applaud appreciate praise hail laud commend welcome congratulate salute thank cheer embrace uphold honour honor extol acclaim compliment champion celebrate mourn respect: obj > SUPPORT
defend: obj > SUPPORT
side sympathise sympathize identify: with > SUPPORT @with
stand: with > SUPPORT @with; behind > SUPPORT @behind; by > SUPPORT @by
vouch advocate campaign lobby vote plead: for > SUPPORT @for
throw lend: weight > SUPPORT @behind,to,for
back: +down > CONCEDE @from,to,on; +away > CONCEDE @from; obj > SUPPORT
support: obj > SUPPORT
vote: in=favor > SUPPORT @of; in=favour > SUPPORT @of; for > SUPPORT @for; against > REJECT @against
sign: resignation > RETREAT/resign @; agreement > SUPPORT @with,obj; law > SUPPORT @with,obj; obj > SUPPORT @with,obj; +up > AGREE/promise
forgive pardon amnesty: debt > AID @obj; obj > CONCEDE @obj
apologise apologize: > CONCEDE @to,for
issue offer make extend: apology > CONCEDE @to,for
suspend: strike > RETREAT @against,over
abolish: penalty > CONCEDE @
amend revise abolish scrap shelve reverse overturn annul: restriction > RETREAT/access @on,against,obj; constitution > CONCEDE @; law > CONCEDE @obj; sentence > CONCEDE @of,obj; conviction > CONCEDE @of,obj; tax > CONCEDE @
relent cave capitulate compromise yield bow acquiesce accede bend backtrack backpedal concede succumb: > CONCEDE @to,on,with,in
concede: that > CONCEDE; > CONCEDE @to
drop: weapons > ASSAULT @on; inquiry > CONCEDE @against,into,obj; charges > CONCEDE @against,obj; demand > CONCEDE @obj,for; restriction > RETREAT/access @on,against,obj; sanctions > RETREAT/access @on,against
waive rescind repeal revoke: permission > SANCTION @obj,of; sanctions > RETREAT/access @on,against,obj; restriction > RETREAT/access @on,against,obj; law > CONCEDE @obj; demand > CONCEDE @obj
soften moderate: obj > CONCEDE @on,toward,towards,obj
reverse: restriction > RETREAT/access @on,obj; law > CONCEDE @obj
grant: aid > AID @obj,to; permission > CONCEDE @obj,to; power > CONCEDE @to,obj; obj > CONCEDE @to,obj
meet: +with > CONSULT @with; demand > CONCEDE @obj; obj > CONSULT @obj; none > CONSULT @with,in,at
visit tour: obj > CONSULT/visit @obj
host: talks > CONSULT/third-party @with,between,for,obj; refugees > AID @obj; obj > CONSULT/visit @obj
receive: charges > ~ACCUSE @from,by; aid > ~AID @from; threat > ~THREATEN @from; diplomat > CONSULT/visit @obj
attend: talks > CONSULT/multilateral @with,of,in; agitation > PROTEST @against,in
mediate broker: > CONSULT/third-party @between,in,with,obj
negotiate confer consult converse huddle: > CONSULT @with
talk speak: with > CONSULT @with
telephone phone: obj > CONSULT/phone @obj
discuss: with > CONSULT @with
travel fly: to for=talks > CONSULT/visit @to; on=visit > CONSULT/visit @to
pay: visit > CONSULT/visit @to; tribute > SUPPORT @to; homage > SUPPORT @to; respect > SUPPORT @to; weight > SUPPORT @to; compensation > RETREAT @to,for; ransom > CONCEDE @to,for
facilitate arrange sponsor chair convene: talks > CONSULT/third-party @between,with,of
call: +off talks > REJECT/meet @with,to; +off agitation > RETREAT @against,with; +off visit > REJECT/meet @to,with; +off obj > REJECT @with,obj; +for agitation > PROTEST @against,for; +for > REQUEST @from,by,for,on; +on inf > REQUEST @on; +upon > REQUEST @upon; +up troops > MOBILIZE @against,to; +out obj > ACCUSE/disapprove @obj; two > ?; by > ?; obj-person > CONSULT/phone @obj
demand: > REQUEST @from,of,that,obj
urge exhort implore beseech entreat: obj > REQUEST @obj; > REQUEST @that,on
ask request: inf > REQUEST @obj,that; for > REQUEST @obj,from; that > REQUEST @that,obj; aid > REQUEST/assist @from; demand > REQUEST @from; talks > REQUEST/meet @with; obj > REQUEST @from,of,obj
order instruct command: inquiry > ACCUSE/investigate @into,against,of,on; inf > REQUEST/change @obj; troops > MOBILIZE @to,against; hostility > ASSAULT @on,against; diplomat > SANCTION/expel @obj; that > REQUEST/change @that; captive > REQUEST/yield @obj; release > REQUEST/yield @of
appeal: +against > ACCUSE/allege @against; +for > REQUEST @to,from; +to > REQUEST @to
pressure press push lobby pressurise pressurize prod nudge: inf obj > REQUEST @obj; for > REQUEST @obj,on,from; obj-person > REQUEST @obj
petition: obj > REQUEST @obj
insist: on > REQUEST @on; that > REQUEST @that
seek: permission > REQUEST/assist @in,from; captive > REQUEST @from; aid > REQUEST/assist @from; talks > REQUEST/meet @with; agreement > REQUEST @with; from > REQUEST @from
propose suggest: inf > AGREE/offer @with,to; agreement > AGREE/offer @with,to,between; offer > AGREE/offer @with,to,between; talks > AGREE/offer @with,to,between; law > REQUEST/change @in,obj; that > REQUEST/change @that
recommend: obj > REQUEST/change @to,obj; that > REQUEST/change @that
offer: aid > AGREE/offer @to,for,obj; talks > AGREE/offer @with,to; agreement > AGREE/offer @to,with; power > AGREE/offer @to; permission > AGREE/offer @to,obj; weight > SUPPORT @to,for; charges > ACCUSE/disapprove @of; demand > CONCEDE @to; apology > CONCEDE @to; to obj > AGREE/offer @to
promise pledge: aid > AGREE/promise @to,for,obj; weight > SUPPORT @for,to; inf > AGREE/promise @to,with; obj > AGREE/promise @to,for,with,obj
vow swear: retaliation > THREATEN/violence @on,against; > AGREE/promise @to,against,on
accuse: > ACCUSE/allege @obj
blame fault: > ACCUSE/disapprove @obj,on
condemn denounce deplore decry slam lambast lambaste castigate berate criticise criticize censure rebuke reprimand chide assail blast bash deride ridicule mock scold admonish lament disparage vilify rap ostracise ostracize: > ACCUSE/disapprove @obj
attack: obj > ASSAULT @obj
complain: > ACCUSE/disapprove @about,of,to,against
rail inveigh fulminate hit lash: +out > ACCUSE/disapprove @at,against; against > ACCUSE/disapprove @against; +back > ACCUSE/disapprove @at,against
refute dispute rebut contest: obj > ACCUSE/disapprove @obj
challenge question: inf > REQUEST @obj; statement > ACCUSE/disapprove @obj,in; obj > ACCUSE/disapprove @obj
object: to > ACCUSE/disapprove @to
warn: inf obj-person > REQUEST @obj; of=hostility > THREATEN/violence @obj; of=sanctions > THREATEN/restrict @obj; of=consequence > THREATEN @obj; of=retaliation > THREATEN/violence @obj; of=response > THREATEN @obj; against obj-person > THREATEN @obj; against > THREATEN @against; obj-person that > THREATEN @obj; obj-person none > THREATEN @obj; obj-person over > THREATEN @obj
threaten: inf > THREATEN; talks > THREATEN/relations @with,obj; sanctions > THREATEN/restrict @against,on,obj; agitation > THREATEN @against,obj; hostility > THREATEN/violence @against,on,obj; obj > THREATEN @obj,against,with; > THREATEN @against,with
menace intimidate: obj > THREATEN/violence @obj
sue: > ACCUSE/allege @obj
lodge raise register file: protest > ACCUSE/disapprove @to,with,against; concern > ACCUSE/disapprove @to,with; charges > ACCUSE/allege @against,with,to
charge indict prosecute arraign: with > ACCUSE/allege @obj; obj > ACCUSE/allege @obj
convict sentence: obj > SANCTION/convict @obj
find: guilty > ACCUSE/allege @obj
investigate probe scrutinise scrutinize: > ACCUSE/investigate @obj,into
summon: diplomat > ACCUSE/disapprove @obj; obj > REQUEST/meet @obj
impeach: obj > ACCUSE/allege @obj
reject rebuff spurn snub: obj > REJECT @obj
dismiss: statement > REJECT @obj; offer > REJECT @obj; demand > REJECT @obj; charges > REJECT @obj; people > SANCTION @obj; obj-person > SANCTION/expel @obj
refuse decline: ceasefire > REJECT @with; permission > REJECT/yield @to,for,obj; demand > REJECT @obj; offer > REJECT @obj; visit > REJECT/meet @with,to; talks > REJECT/meet @with; inf > REJECT; obj > REJECT @obj
turn: +down > REJECT @obj; +away obj > REJECT @obj; +over > RETREAT/release @to; in obj > RETREAT/release @to
veto oppose defy flout disobey: obj > REJECT @obj
rule: +out > REJECT @with,obj
violate breach: ceasefire > ASSAULT @in,with,obj; agreement > REJECT @by,with,obj; restriction > REJECT @by,obj; ceasefire > REJECT @with,obj; sanctions > REJECT @obj,by
cancel postpone scrap: talks > REJECT/meet @with,to; visit > REJECT/meet @to,with; agreement > REJECT @with,obj; aid > SANCTION/discontinue @to,for
deny: permission > REJECT/yield @to,obj; demand > REJECT @obj; power > REJECT/yield @to,obj
ignore: demand > REJECT @obj; offer > REJECT @obj; statement > REJECT @obj
protest: to > ACCUSE/disapprove @to
protest demonstrate: obj > PROTEST/demo @obj; > PROTEST/demo @against,at,over,in
rally: against > PROTEST/demo @against; weight > SUPPORT @for,behind; none > PROTEST/demo @against,outside,in; around behind > SUPPORT @behind,around
march: into > MOBILIZE/troops @into; > PROTEST/demo @against,on,to,through,in
riot: > PROTEST/riot @against,in
boycott: obj > PROTEST/boycott @obj
picket: > PROTEST/demo @obj,outside
`;

export const DEED_VERBS = `
evacuate: territory > RETREAT/withdraw @obj
exempt spare: from obj > RETREAT/access @obj
provide contribute supply deliver: weight > AID @to,for,obj2,in
open: border to=displaced > AID @to; border to=refugees > AID @to; border for=refugees > AID @for
take: consequence against > SANCTION @against
deport: > COERCE/deport @obj,from
cut shorten: sentence > CONCEDE @of,obj
cooperate collaborate: > COOPERATE @with
join: agitation > PROTEST @against,in; forces > COOPERATE @with; inquiry > ACCUSE/investigate @of,into; talks > CONSULT @with; obj-person > COOPERATE @obj
share swap exchange: information > COOPERATE @with; captive > RETREAT/release @with,for; prisoner > RETREAT/release @with
train equip arm: obj > AID @obj
trade: with > COOPERATE @with
extradite: > COOPERATE @to,obj
provide give donate contribute supply deliver send award hand lend: weight > SUPPORT @to,for; permission > CONCEDE @to,obj; peacekeepers > AID @to,in; aid > AID @obj2,to,for,in,with; refugees > SANCTION/expel @obj; information > COOPERATE @to,with; weapons > AID @to,obj2; +over > RETREAT/release @to,obj; +up > CONCEDE @to,obj; troops to > MOBILIZE/troops @to,into,in; troops > MOBILIZE/troops @to,into,in,against; obj-person with > AID @obj; warning > THREATEN @to
fund finance bankroll subsidise subsidize bail sponsor: obj > AID @obj,in
feed shelter evacuate rescue vaccinate: obj > AID @obj,from
help assist: obj-person > AID @obj
open: border > RETREAT/access @to,with,for; inquiry > ACCUSE/investigate @into,of,against,on; fire > ASSAULT/firearms @on,at
reopen: border > RETREAT/access @with,to,for; talks > CONSULT @with
withdraw: peacekeepers > SANCTION/withdraw @from,in; diplomat > SANCTION/withdraw @from,in; from=talks > SANCTION/discontinue @with,from; from=agreement > SANCTION/discontinue @with,from; inquiry > CONCEDE @against,obj; charges > CONCEDE @against,obj; demand > CONCEDE @obj,against; statement > CONCEDE @obj; aid > SANCTION/discontinue @from,to,for; weight > REJECT @for,from; law > CONCEDE @obj; candidacy > CONCEDE @; offer > CONCEDE @obj,to; obj > RETREAT/withdraw @from; from > RETREAT/withdraw @from; none > RETREAT/withdraw @from
pull: +out peacekeepers > SANCTION/withdraw @of,from; peacekeepers > SANCTION/withdraw @of,from; +out of=talks > REJECT/meet @with,of; +out of=agreement > SANCTION/discontinue @with,of; out=talks > REJECT/meet @with; diplomat > SANCTION/withdraw @from; weight > REJECT @for,from; +out > RETREAT/withdraw @of,from; +back > RETREAT/withdraw @from,of; troops > RETREAT/withdraw @from,out,of
retreat disengage evacuate: obj > RETREAT/withdraw @from,obj; > RETREAT/withdraw @from
vacate abandon: talks > REJECT/meet @with; obj > RETREAT/withdraw @obj
surrender: weapons > RETREAT/disarm @to,in; > RETREAT @to,in,obj
silence: weapons > RETREAT/disarm @
turn: in obj > RETREAT @to
release free liberate: aid > RETREAT @to; money > RETREAT @to,for; captive > RETREAT/release @obj; obj-person > RETREAT/release @obj
return repatriate: captive > RETREAT/release @obj,to,from; property > RETREAT/release @to; refugees > SANCTION/expel @obj; weapons > RETREAT/release @to
cede relinquish: obj > RETREAT @to,over,of,obj
demobilise demobilize disband dismantle: troops > RETREAT/disarm @in,from,obj; weapons > RETREAT/disarm @obj,in; obj > RETREAT/disarm @in,obj
disarm: > RETREAT/disarm @in,obj
lay: +down weapons > RETREAT/disarm @in,to; siege > ASSAULT @to; weapons > RETREAT/disarm @in,to; wreath > SUPPORT @
resign abdicate: > RETREAT/resign @from,as,over
tender submit: resignation > RETREAT/resign @to,as
flee: obj > RETREAT @obj
step: +down > RETREAT/resign @as,over,from; +aside > RETREAT/resign @as; +up > ~?
quit: none > RETREAT/resign @; talks > REJECT/meet @with; post > RETREAT/resign @as
lift ease relax loosen remove: sanctions > RETREAT/access @on,against,from,obj; restriction > RETREAT/access @on,against,from,in,of,for,obj; weapons > RETREAT/disarm @from,obj; people > SANCTION @obj; troops > RETREAT/withdraw @from
allow permit let: inf obj > RETREAT/access @obj,to,in; peacekeepers > RETREAT/access @obj,to,in; permission > RETREAT/access @to,obj; obj > RETREAT/access @obj,to,in
admit: refugees > AID @obj; peacekeepers > RETREAT/access @obj
restore: access > RETREAT/access @to; relations > COOPERATE @with; aid > AID @to; power > CONCEDE @to,in; weapons > CONCEDE
legalise legalize decriminalise decriminalize rehabilitate reinstate restore: power > CONCEDE @to,in,of; obj-person > CONCEDE @obj; service > RETREAT/access @to,in; internet > RETREAT/access @to,in
legalise legalize decriminalise decriminalize: obj > CONCEDE @obj
unblock unfreeze unlock: obj > RETREAT/access @to,of,obj
destroy scrap decommission: weapons > RETREAT/disarm @; stockpile > RETREAT/disarm @
halt stop end cease suspend discontinue freeze terminate: talks > SANCTION/discontinue @with,between,in; aid > SANCTION/discontinue @to,for,in,with; relations > SANCTION/discontinue @with; agreement > SANCTION/discontinue @with,obj; sanctions > RETREAT/access @on,against; restriction > RETREAT/access @on,in,of,against,obj; agitation > RETREAT @against,over,in; hostility > RETREAT/ceasefire @against,on,with,in; ceasefire > REJECT @with; work > PROTEST/strike @at,in; exercises > RETREAT @with; publication > COERCE/censor @of; captive > COERCE/restrict @obj; property > SANCTION @of,obj; occupation > RETREAT/withdraw @of
cut reduce slash scale curtail: +off aid > SANCTION/discontinue @to; +off talks > SANCTION/discontinue @with; +off relations > SANCTION/discontinue @with; +back aid > SANCTION/discontinue @to; troops > RETREAT/withdraw @in,from; aid > SANCTION/discontinue @to,for,in; relations > SANCTION/discontinue @with,to; hostility > RETREAT/ceasefire @against,on; +down troops > RETREAT/withdraw @in,from; +down exercises > RETREAT @with; diplomat > SANCTION @in,to,from; power > COERCE/restrict @to
break: +off relations > SANCTION/discontinue @with; +off talks > SANCTION/discontinue @with; relations > SANCTION/discontinue @with; ceasefire > ASSAULT @with,in,obj; agreement > REJECT @with,by,obj; ceasefire > ASSAULT @with,in,obj; +up agitation > COERCE/restrict @in,of,by; +up > ~?; siege > ASSAULT @of
sever: relations > SANCTION/discontinue @with
recall: diplomat > SANCTION/withdraw @from,to
expel deport banish: > SANCTION/expel @obj,from
impose slap levy: sanctions > SANCTION @on,against; restriction > COERCE/restrict @on,in,against,over; obj > SANCTION @on,against
sanction embargo blacklist penalise penalize fine punish: obj > SANCTION @obj
fire sack oust: weapons > ASSAULT/heavy-weapons @at,on,into,over,against; test > MOBILIZE/weapons @over,into,towards; none > ASSAULT/firearms @on,at,into; shot > ASSAULT/firearms @at,on; obj-person > SANCTION @obj
overthrow topple: obj > ASSAULT @obj
boot: obj > SANCTION/expel @obj
mobilise mobilize deploy mass amass station dispatch redeploy: peacekeepers > AID @to,in; police > MOBILIZE/police @against,to,in; weapons > MOBILIZE/weapons @against,to,in,on,near; troops > MOBILIZE/troops @against,to,in,into,on,along,near,at,off; army > MOBILIZE/troops @against,to,in; none > MOBILIZE/troops @against,to,in,into,on,along,near,at,off
reinforce strengthen intensify: troops > MOBILIZE/troops @in,along,on,near,at; security > MOBILIZE/police @in,at; hostility > ASSAULT @on,against,in
test test-fire launch fire: test > MOBILIZE/weapons @over,into,towards; exercises > COOPERATE @with; weapons > MOBILIZE/weapons @over,towards,into
put place: alert > MOBILIZE/troops @against,in; on=alert > MOBILIZE/troops @in,to; under=arrest > COERCE/arrest @obj
beef: +up > MOBILIZE/troops @in,along,at,on
remain stand: on=alert > MOBILIZE/troops @in,near; by=weight > SUPPORT; +by > SUPPORT @by; +down > RETREAT/resign @as
arrest detain imprison jail apprehend incarcerate intern: obj > COERCE/arrest @obj
hold: captive > COERCE/arrest @obj; people > ASSAULT/abduct @obj
seize confiscate impound commandeer: territory > ASSAULT @in,from,of,obj; power > ASSAULT @from,in; people > COERCE/arrest @obj; obj > COERCE/seize @obj,from
restrict curb limit bar block obstruct blockade: agitation > COERCE/restrict @by,of,obj; aid > COERCE/withhold @to,into,from; law > REJECT @obj; resolution > REJECT @obj; obj > COERCE/restrict @obj,from,in,to
ban prohibit outlaw forbid censor disqualify: press > COERCE/censor @obj; obj > COERCE/restrict @obj,from,in,to
close shut: border > COERCE/restrict @with,to,for; diplomat > SANCTION/withdraw @in; press > COERCE/censor @obj; +down press > COERCE/censor @obj; +down > COERCE/restrict @obj; office > SANCTION @of,in
suppress repress silence oppress persecute disperse crush quell evict dissolve: > COERCE/restrict @obj
crack: +down > COERCE/restrict @on
raid search ransack: obj > COERCE/seize @obj
demolish bulldoze: obj > COERCE/seize @obj
annex: obj > COERCE/seize @obj
hack: obj > COERCE/cyber @obj
declare: victory > ?; war > ASSAULT @on,against; ceasefire > CONCEDE @with,in; restriction > COERCE/martial-law @in,on; alert > COERCE/martial-law @in,on; weight > SUPPORT @for; boycott > PROTEST/boycott @of,against; independence > REJECT @from; persona > SANCTION/expel @obj
announce proclaim: release=captive > CONCEDE @of; withdrawal=troops > CONCEDE @from; lifting > CONCEDE @of; amnesty > CONCEDE @for,to; pardon > CONCEDE @for,to; concession > CONCEDE @to; reform > CONCEDE @; election > CONCEDE @; ceasefire > CONCEDE @with,in; sanctions > SANCTION @on,against; inquiry > ACCUSE/investigate @into,of; aid > AID @to,for,in; boycott > PROTEST/boycott @of; suspension=aid > SANCTION/discontinue @to,with,of,in; withdrawal > CONCEDE @from,of; resignation > RETREAT/resign @
lay: siege > ASSAULT @to
observe respect honour honor hold: ceasefire > RETREAT/ceasefire @with,in
implement enforce: ceasefire > RETREAT/ceasefire @with,in; sanctions > SANCTION @on,against; restriction > COERCE/restrict @in,on
force compel coerce: inf obj > COERCE @obj; obj > COERCE @obj
eliminate annihilate exterminate eradicate obliterate assault ambush bomb bombard shell strafe storm invade pound pummel gun torch massacre slaughter murder assassinate stab behead execute kill wound maim kidnap abduct torture rape beat mutilate shoot bomb destroy burn overrun besiege hijack lynch poison occupy capture conquer recapture retake: > ASSAULT @obj,in,on,at,near
hit strike target: people > ASSAULT @obj; troops > ASSAULT @obj; territory > ASSAULT @obj; obj-person > ASSAULT @obj,in
clash fight battle skirmish: > ASSAULT @with,against,obj,in
launch mount conduct carry start stage begin: operation against > ASSAULT @against; campaign against > ASSAULT @against
retaliate: > ASSAULT @against
respond: with=force > ASSAULT @to
occupy: obj > COERCE/seize @obj
wage: war > ASSAULT @on,against,in; campaign > ACCUSE @against
stage: agitation > PROTEST/demo @against,in,outside,at; exercises > MOBILIZE @with,near,off; attack > ASSAULT @on,against
go: on=hunger-strike > PROTEST/hunger @against,over; on=strike > PROTEST/strike @against,at,on,over; to=war > ASSAULT @with,against
walk: +out of=talks > REJECT/meet @with,of; +out of=agreement > REJECT @with; +away from=talks > REJECT/meet @with; +away from=agreement > REJECT @with; off=job > PROTEST/strike @at
leave: talks > REJECT/meet @with; agreement > SANCTION/discontinue @with,obj; territory > RETREAT/withdraw @obj; post > RETREAT/resign @
take: +up weapons > ASSAULT @against; hostage > ASSAULT/abduct @obj,in; in=agitation > PROTEST @against; +over > ASSAULT @obj; control > ASSAULT @of,from; responsibility > ~?; +in refugees > AID @obj; to=street > PROTEST/demo @against,in,over
smuggle: > ~?
renew resume restore: relations > COOPERATE @with; aid > AID @to; talks > CONSULT @with; hostility > ASSAULT @against,on; cooperation > COOPERATE @with; ties > COOPERATE @with
normalise normalize establish: relations > COOPERATE @with
commute: sentence > CONCEDE @of
acquit exonerate absolve: obj > CONCEDE @obj
hand: +over > RETREAT/release @to,obj
reinstate: obj > CONCEDE @obj
downgrade: relations > SANCTION @with
`;
