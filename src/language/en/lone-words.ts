// Words that stand alone between full stops in sound prose: answers, exclamations, verdicts. From the one- and two-word
// sentences of a thousand news reports and columns; whatever is missing here is a false mark of damage, no lost text.

export const LONE_WORDS: ReadonlySet<string> = new Set(
  (
    "absolutely again ah alas all amen anyway apparently bad better certainly clearly congratulations correct definitely " +
    "done easily enjoy enough exactly fair false fine finally fingers gone good goodbye great hardly hello hi honest huh " +
    "indeed more morning most naturally never no nobody none nope not nothing obviously oh okay ok otherwise pathetic " +
    "perhaps period please poor possibly probably really remember right sad same second seriously shame simply sorry sure " +
    "surely surprise terrible thanks true twice ugly understood unlikely well why worse wow wrong yeah yes yet zero " +
    "applause laughter crosstalk editor updated update correction note pst est edt gmt utc"
  ).split(" "),
);
