import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations, type Quotation } from "../../src/language/quotations.ts";
import { contains, type Span, sliceOf } from "../../src/schema/span.ts";
import { paragraphsOf } from "./paragraphs.ts";

function quotationsIn(text: string): readonly Quotation[] {
  return findQuotations(text, paragraphsOf(text));
}

/** Each quotation as its pieces joined by " / ", with ~ where the end is a guess. */
function found(text: string): readonly string[] {
  return quotationsIn(text).map(
    (one) => one.pieces.map((piece) => sliceOf(text, piece)).join(" / ") + (one.isClosed ? "" : "~"),
  );
}

describe("findQuotations finds", () => {
  it.each([
    ["curly marks", "“We agree,” the envoy said. “All of us.”", ["“We agree,”", "“All of us.”"]],
    ["straight marks", '"We agree," the envoy said. "All of us."', ['"We agree,"', '"All of us."']],
    ["wire marks", "''We don't agree,'' he said. ''Never.''", ["''We don't agree,''", "''Never.''"]],
    ["TeX marks", "He said, ``We agree,'' and left.", ["``We agree,''"]],
    ["British marks", "‘The parties’ envoys don’t agree,’ he said.", ["‘The parties’ envoys don’t agree,’"]],
    ["typed British marks", "'It isn't the envoys' fault,' she said.", ["'It isn't the envoys' fault,'"]],
    ["guillemets", "Il a dit « oui » puis «non».", ["« oui »", "«non»"]],
    ["guillemets pointing inwards", "Han sagde »ja« igen.", ["»ja«"]],
    ["low marks", "Er sagte „ja“ und „nein”.", ["„ja“", "„nein”"]],
    [
      "mixed pairs",
      '“We agree," he said. "All of us.” \'\'And you," too',
      ['“We agree,"', '"All of us.”', "''And you,\""],
    ],
    ["marks the wrong way round", "He said, ”We agree,” and ”we sign.”", ["”We agree,”", "”we sign.”"]],
    ["marks glued to words", 'He said"We agree"and left. She“may”come.', ['"We agree"', "“may”"]],
    ["a space on the wrong side", 'He said ," We agree," and left.', ['" We agree,"']],
    [
      "a closing mark with its space before it",
      'Her "Long Road "is out. "I read it," he said.',
      ['"Long Road "', '"I read it,"'],
    ],
    ["doubled marks", 'He said, ""We agree,"" and left.', ['""We agree,""']],
    ["a mark after a number", '"We signed in 2031" was all he said.', ['"We signed in 2031"']],
    ["a word at arm's length", "The “deal” is the parties’ “last hope”.", ["“deal”", "“last hope”"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("nested marks, each with the one around it", () => {
    const text = "“She said ‘no’ twice,” he said. ''They call it 'the trap.''' 'He wrote “yes” to us,' she said.";
    expect(found(text)).toEqual([
      "“She said ‘no’ twice,”",
      "‘no’",
      "''They call it 'the trap.'''",
      "'the trap.'",
      "'He wrote “yes” to us,'",
      "“yes”",
    ]);
    expect(quotationsIn(text).map((one) => one.parent)).toEqual([null, 0, null, 2, null, 4]);
  });

  it("one quotation over paragraphs, where each opens with a mark and only the last closes", () => {
    expect(found("He said, “We came far.\n\n“We waited.\n\n“We sign,” and left. “Now.”")).toEqual([
      "“We came far. / “We waited. / “We sign,”",
      "“Now.”",
    ]);
    expect(found("'We came far.\n'We don't sign,' he said.")).toEqual(["'We came far. / 'We don't sign,'"]);
  });

  it("one quotation that a page broke into two paragraphs", () => {
    expect(found("“We came\n\nfar. We sign,” he said. “Now.”")).toEqual(["“We came / far. We sign,”", "“Now.”"]);
    expect(found('She said, "We came far.\n\nWe sign." He left.')).toEqual(['"We came far. / We sign."']);
  });

  it("one quotation over paragraphs around another kind of mark", () => {
    expect(found('"Ruk said, “We came far.”\n"He left.\n"Then “we” sat down."')).toEqual([
      '"Ruk said, “We came far.” / "He left. / "Then “we” sat down."',
      "“We came far.”",
      "“we”",
    ]);
  });
});

describe("a missing mark", () => {
  it.each([
    ["ends with its paragraph", "“We agree, he said.\n\nThe talks go on. “Why?”", ["“We agree, he said.~", "“Why?”"]],
    ["ends before the next one", "He said: “We agree. Then “we sign.”", ["“We agree.~", "“we sign.”"]],
    ["that should close is ignored", "We agree,” he said. “Now.”", ["“Now.”"]],
    ["closed by half of one", "Ruk wrote: “We can stop it.’ She left.", ["“We can stop it.’"]],
    ["that is single quotes nothing", "He said ‘we agree and left.\n\nShe stayed.", []],
    [
      "inside another ends with it",
      "“He called it ‘a trap and left,” she said. “No.”",
      ["“He called it ‘a trap and left,”", "“No.”"],
    ],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("never reaches over a report in one long paragraph", () => {
    const [only] = quotationsIn(`“We agree. ${"The talks went on for days. ".repeat(500)}`);
    expect(only?.pieces[0]?.end).toBeLessThan(2000);
  });
});

describe("findQuotations does not find", () => {
  it.each([
    ["apostrophes", "The parties’ envoys don't agree; it's Ruk's, they’d say, o’clock or not."],
    ["plural possessives", "the workers' unions and the parties’ envoys met at the owners' hall"],
    ["elisions", "’tis the season, rock 'n' roll, give 'em hope, the ’90s, the class of '31, 'til dawn"],
    ["dropped g's", "the workin' men were goin' home singin' songs"],
    ["feet and inches", 'The envoy is 6\'2" tall, the door 7\' 10" high, the pipe 5" wide.'],
    ["minutes", "They waited 5' and then 10' more."],
    ["an apostrophe typed as an opening mark", "Ruk‘s plan and O‘Brien"],
    ["marks with nothing in them at the end of a line", 'He left. "'],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("isSpeech", () => {
  it.each([
    "“We will not sign this,” said the envoy.",
    "“No.” She left the room.",
    'Ruk asked: "Why?"',
    "He said, “Never.”",
    "He said it was “a door that we had thought closed for good.”",
    "‘We came far,’ she said.",
    "“I Am Here,” she said.",
  ])("is true in: %s", (text) => {
    expect(quotationsIn(text).map((one) => one.isSpeech)).toEqual([true]);
  });

  it.each([
    "They signed the “deal” at noon.",
    "It is a so-called “red line”.",
    "Her book “The Long Road to Peace” is out.",
    "The envoy, known as “The Fox,” left.",
    "They sang “Song of the River Valley” at noon.",
    "He put a “ ” there.",
  ])("is false in: %s", (text) => {
    expect(quotationsIn(text).map((one) => one.isSpeech)).toEqual([false]);
  });

  it("rests on traits that a reader may weigh anew", () => {
    const [only] = quotationsIn("He said, “We agree,” and left.");
    expect(only?.traits).toEqual({ words: 2, opensCapital: true, isTitled: false, closesWith: ",", follows: "comma" });
  });
});

describe("for any text", () => {
  const marks = [
    "“",
    "”",
    '"',
    "''",
    "'",
    "’",
    "‘",
    "«",
    "»",
    "„",
    "`",
    "‚",
    "\n",
    " ",
    "a",
    "s",
    "A",
    ".",
    ",",
    "5",
    "—",
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme" }),
  );

  it("quotations are ordered, inside their paragraphs, and begin with a mark", () => {
    fc.assert(
      fc.property(text, (any) => {
        const paragraphs = paragraphsOf(any);
        const all = findQuotations(any, paragraphs);
        const starts = all.map((one) => one.pieces[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const piece of all.flatMap((one) => one.pieces)) {
          expect(paragraphs.some((paragraph) => contains(paragraph, piece))).toBe(true);
        }
        for (const start of starts) expect(any.slice(start)).toMatch(/^["＂“”„‟«»‹›'‘’‛`‚]/u);
      }),
      { numRuns: 500 },
    );
  });

  it("quotations stand apart or one inside the other, as their parents say", () => {
    fc.assert(
      fc.property(text, (any) => {
        const all = quotationsIn(any);
        for (const [index, one] of all.entries()) {
          const around = one.parent === null ? undefined : all[one.parent];
          if (around !== undefined) expect(contains(wholeOf(around), wholeOf(one))).toBe(true);
          const before = index === 0 ? undefined : all[index - 1];
          if (before === undefined || one.parent === index - 1) continue;
          expect(wholeOf(before).end).toBeLessThanOrEqual(wholeOf(one).start);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function wholeOf(quotation: Quotation): Span {
  return { start: quotation.pieces[0]?.start ?? 0, end: quotation.pieces.at(-1)?.end ?? 0 };
}

describe("hundreds of thousands of marks", () => {
  it.each([
    ['"', 500_000],
    ["“", 200_000],
    ['“"', 200_000],
    ["‘“«„", 200_000],
    ["'a ", 200_000],
    ["“a 'b ", 200_000],
    ["”’", 200_000],
    ["’ s", 200_000],
    ["“.\n", 200_000],
  ])("of %j in %i characters are read in seconds", (unit, length) => {
    const text = unit.repeat(length / unit.length);
    const started = performance.now();
    findQuotations(text, paragraphsOf(text));
    // Under a second on an idle machine; what grows with the square takes minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
