// What news says of a deal's state, as wordings near its name. Read from reports of ceasefires, exchanges and treaties; the order
// is that of a deal's life, the weights say how plainly a wording speaks of how things stand now.
import type { DealStatus } from "../../schema/deal.ts";

export interface StatusWording {
  readonly status: DealStatus;
  readonly weight: number;
  /** Behind the name, in the same clause. */
  readonly after?: RegExp;
  /** Before the name, up to it. */
  readonly before?: RegExp;
}

/** Quantifiers are bounded; each pattern sees at most some 90 characters. */
export const STATUS_WORDINGS: readonly StatusWording[] = [
  {
    status: "proposed",
    weight: 1,
    after:
      /^[^.;]{0,30}\b(?:(?:was|were|has been|have been|is) (?:proposed|put forward|presented|floated|suggested|unveiled)|proposed by|put forward by)\b/i,
    before:
      /\b(?:propos(?:ed|es|ing)|put(?:ting)? forward|present(?:ed|s)|float(?:ed|s)|suggest(?:ed|s)|unveil(?:ed|s)|call(?:ed|s|ing) for|offered|draft(?:ed)?)(?: \S+){0,4}\s?$/i,
  },
  {
    status: "under negotiation",
    weight: 1,
    after:
      /^[^.;]{0,30}\b(?:(?:is|are|was|were|being) (?:being )?(?:negotiated|discussed|finali[sz]ed|worked out|studied)|within reach|under discussion|talks)\b/i,
    before:
      /\b(?:negotiat(?:e|es|ed|ing|ions? (?:on|over|for|about))|discuss(?:ed|es|ing)?|talks (?:on|over|about|for|aimed at)|efforts? (?:to (?:reach|secure|broker|extend)|towards?|for)|hop(?:e|es|ed|ing) (?:for|to reach)|close to|working (?:on|towards?)|push(?:ing)? for|finali[sz](?:e|ing)|seek(?:s|ing)?|prospects? (?:of|for)|agreement on|work out)(?: \S+){0,4}\s?$/i,
  },
  {
    status: "agreed",
    weight: 1.5,
    after:
      /^[^.;]{0,25}\b(?:(?:was|were|has been|have been|had been) (?:reached|agreed|struck|concluded|clinched|announced)|(?:reached|agreed|struck|announced|concluded) (?:on|in|by|last|this|earlier|between|at)\b)/i,
    before:
      /\b(?:agreed(?: (?:to|on|upon))?|accept(?:ed|s)|reached|struck|strike|concluded|clinched|approved|announced|secured)(?: \S+){0,4}\s?$/i,
  },
  {
    status: "signed",
    weight: 2,
    after:
      /^[^.;]{0,25}\b(?:(?:was|were|has been|have been|had been) (?:signed|sealed|inked|ratified)|signed (?:on|in|by|last|this|with|between|at)\b)/i,
    before: /\b(?:signed|signing(?: of)?|sealed|inked|ratified|signatories (?:to|of))(?: \S+){0,3}\s?$/i,
  },
  {
    status: "in effect",
    weight: 2,
    after:
      /^[^.;]{0,30}\b(?:took effect|takes effect|taking effect|came into (?:force|effect)|went into (?:force|effect)|entered into force|took hold|is holding|was holding|has (?:mostly |largely |so far )?held|have held|remains? in (?:force|effect|place)|is in (?:force|effect|place)|began|started)\b/i,
    before:
      /\b(?:under (?:the|a|an|its|this|that)(?: terms of)?(?: \S+)?|since (?:the|a)|honou?r(?:ed|s|ing)?|compl(?:y|ies|ied|ying) with|upheld|uphold(?:s|ing)?|implement(?:ed|ing|ation of)|preserve|extend(?:ed|ing)?)(?: \S+){0,2}\s?$/i,
  },
  {
    status: "in danger",
    weight: 3,
    after:
      /^[^.;]{0,40}\b(?:hang(?:s|ing) by a thread|on the (?:brink|verge|edge)|at risk|in (?:danger|doubt|jeopardy|peril|tatters|question)|(?:could|may|might|will|would|threatens? to|threatened to) (?:collapse|unravel|fall apart|break down)|falter(?:s|ing|ed)?|under (?:\S+ )?strain|slipping|unravel(?:l?ing|s)|fraying|looks? (?:shaky|fragile)|teeter(?:s|ing))\b/i,
    before:
      /\b(?:fragile|shaky|tenuous|tattered|faltering|precarious|uneasy|strain(?:s|ed|ing)?|jeopardi[sz](?:e|es|ed|ing)|undermin(?:e|es|ed|ing)|threaten(?:s|ed|ing)?(?: to (?:derail|wreck|collapse|end))?|derail(?:s|ed|ing)?|imperil(?:s|led|ed)?|salvage|save|rescue)(?: \S+){0,3}\s?$/i,
  },
  {
    status: "suspended",
    weight: 2.5,
    after:
      /^[^.;]{0,25}\b(?:(?:was|were|has been|have been|is|are) (?:suspended|paused|put on hold|frozen|halted|adjourned|postponed)|on hold|stall(?:ed|s)|in limbo)\b/i,
    before: /\b(?:suspend(?:ed|s|ing)?|paus(?:ed|es|ing)|froze|halted|adjourned|postponed|stalled)(?: \S+){0,3}\s?$/i,
  },
  {
    status: "broken",
    weight: 2.5,
    after:
      /^[^.;]{0,25}\b(?:broke down|has broken down|collapsed|has collapsed|fell apart|fell through|unravell?ed|failed|(?:was|were|has been|have been) (?:broken|violated|breached|shattered))\b/i,
    before:
      /\b(?:broke|broken|breaking|violat(?:ed|es|ing|ions? of)|breach(?:ed|es|ing)?(?: of)?|collapse of|breakdown (?:of|in)|shattered)(?: \S+){0,3}\s?$/i,
  },
  {
    status: "rejected",
    weight: 2.5,
    after:
      /^[^.;]{0,40}\b(?:(?:was|were|has been|have been|had been) (?:\S+ly )?(?:rejected|rebuffed|turned down|dismissed|refused|vetoed|ruled out)|rejected by)\b/i,
    before:
      /\b(?:reject(?:ed|s|ing|ion of)|rebuff(?:ed|s)|turn(?:ed|s) down|spurn(?:ed|s)|dismiss(?:ed|es)|refus(?:ed|es|al of)|ruled out|vetoed)(?: \S+){0,4}\s?$/i,
  },
  {
    status: "ended",
    weight: 2.5,
    after:
      /^[^.;]{0,25}\b(?:expired|has expired|lapsed|has lapsed|ended|has ended|(?:was|were|has been) (?:ended|terminated|scrapped|cancell?ed|abandoned)|is over|is dead)\b/i,
    before:
      /\b(?:end(?:ed|s)(?! (?:in|with|by|up|after|on)\b)|terminat(?:ed|es)|scrapp(?:ed|ing)|cancel(?:s|led|ed)|abandon(?:ed|s|ing)|quit|withdr(?:ew|awal from)|pull(?:ed|s|ing) out of|renounced|tore up|expiry of|end of)(?: \S+){0,3}\s?$/i,
  },
];

/** Before a wording these take its claim back: "would be signed", "no deal was reached", "if the truce took effect". */
export const UNREAL =
  /\b(?:would|could|may|might|should|must|will|if|unless|not|never|n['’]t|no|without|hope[sd]?|until|before|expected to|want(?:s|ed)? to|to be)\b(?: \S+){0,3}\s?$/i;
