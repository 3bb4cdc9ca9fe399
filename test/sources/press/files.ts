// Files of many reports as press databases write them, made up: one of each kind of layout.

export const BODY_A =
  "The ferries between Lomara and the north bank stay shut, both sides said on Tuesday, a week before the talks are to begin.";
export const BODY_B = "“We have waited for nine months,” said Ilse Marquand, who negotiates for the north bank.";
export const BODY_C =
  "Tomasz Reyl, the port's director, told reporters that the toll could fall by a third in the spring.";

export interface MadeUp {
  readonly text: string;
  readonly outlets: readonly string[];
  readonly titles: readonly string[];
  readonly days: readonly string[];
}

const COMMON = {
  outlets: ["The Quay Courier", "Lomara Post"],
  titles: ["Ferry talks resume in the old port", "Toll could fall, says the director"],
  days: ["2031-03-04", "2031-03-05"],
};

/** A number above each, the paper and the day without labels, the rest with them. */
export const NUMBERED: MadeUp = {
  ...COMMON,
  text: `Search results for: ferry AND toll

                               1 of 2 DOCUMENTS

                               The Quay Courier

                            March 4, 2031 Tuesday
                                 Final Edition

Ferry talks resume in the old port

BYLINE: Ana Moreno

SECTION: NEWS; Pg. 4

LENGTH: 54 words

DATELINE: LOMARA

${BODY_A}

${BODY_B}

LOAD-DATE: March 5, 2031

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                   Copyright 2031 The Quay Courier Ltd.
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                                  Lomara Post

                           March 5, 2031 Wednesday

Toll could fall, says the director

LENGTH: 19 words

${BODY_C}

LOAD-DATE: March 6, 2031
`,
};

/** The headline first, then the paper and the day; a line below each. */
export const ENDED: MadeUp = {
  ...COMMON,
  text: `Ferry talks resume in the old port

The Quay Courier

March 4, 2031 Tuesday

Copyright 2031 The Quay Courier All Rights Reserved

Section: NEWS; Pg. 4
Length: 54 words
Byline: Ana Moreno

Body

${BODY_A}

${BODY_B}

Load-Date: March 5, 2031

End of Document

Toll could fall, says the director

Lomara Post

March 5, 2031 Wednesday

Length: 19 words

Body

${BODY_C}

Load-Date: March 6, 2031

End of Document
`,
};

/** A rule between them, every fact with its label. */
export const RULED: MadeUp = {
  ...COMMON,
  text: `____________________________________________________________

Report Information from a database

March 9, 2031 10:12
____________________________________________________________

Title: Ferry talks resume in the old port
Author: Moreno, Ana
Publication title: The Quay Courier
Publication date: Mar 4, 2031
Full text: ${BODY_A}

${BODY_B}

Subject: Ferries; Tolls
Document type: News
____________________________________________________________

Title: Toll could fall, says the director
Publication title: Lomara Post
Publication date: Mar 5, 2031
Full text: ${BODY_C}
Document type: News
____________________________________________________________
`,
};

/** Two capitals before every fact, its value going on further in. */
export const CODED: MadeUp = {
  ...COMMON,
  text: `SE News
HD Ferry talks resume in the old port
BY By Ana Moreno
WC 54 words
PD 4 March 2031
SN The Quay Courier
LA English
LP
${BODY_A}

TD
${BODY_B}

CO qcour : The Quay Courier
AN Document QCOUR00020310304e73400001

SE News
HD Toll could fall, says the director
WC 19 words
PD 5 March 2031
SN Lomara Post
LA English
LP
${BODY_C}
AN Document LPOST00020310305e73500001
`,
};

export const FILES: readonly (readonly [string, MadeUp])[] = [
  ["numbered", NUMBERED],
  ["ended", ENDED],
  ["ruled", RULED],
  ["coded", CODED],
];
