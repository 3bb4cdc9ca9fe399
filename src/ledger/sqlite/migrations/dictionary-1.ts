// What a reading holds in nearly every report, so that short ones need not spell it out (a preset dictionary of deflate,
// RFC 1950). Part of the ledger's form as the first migration is: never changed, or no ledger can be read any more.

export const dictionary1: Buffer = Buffer.from(
  [
    '"outlet":"","title":"","publishedAt":"20","uri":"https://www.","sourceId":"","file":"","byline":[],"language":"en",',
    '"metadata":[{"field":"publishedAt","value":"","from":"json-ld:"}],"furniture":[],"damage":[],"origins":[],',
    '"times":[],"quantities":[],"acts":[],"terms":[],"deals":[],"problems":[]}',
    '"aliases":[],"roles":[{"title":"","of":"","span":{"s":1,"l":2}}],"doubts":[]},{"id":"p1","name":"',
    '"reason":"","confidence":0.9},{"id":"m1","span":{"s":1,"l":2},"kind":"place","form":"description","actor":null,',
    '"kind":"group","form":"pronoun","actor":"p1","kind":"organization","form":"name","actor":"p1","confidence":0.8},',
    '"kind":"direct","status":"denied","speaker":null,"speakerBasis":"pronoun","addressee":null,"sourcing":{"grade":"anonymous"},',
    '"kind":"mixed","status":"said","speaker":"p1","speakerBasis":"described","addressee":null,"sourcing":{"grade":"unnamed"},',
    '"channel":null,"time":null,"parent":null,"confidence":0.8},{"id":"a1","source":[{"s":1,"l":2}],"cue":[{"s":1,"l":2}],',
    '"content":[{"s":1,"l":2},{"s":1,"l":2}],"kind":"indirect","status":"said","speaker":"p1","speakerBasis":"named",',
    '"addressee":null,"sourcing":{"grade":"named","span":{"s":1,"l":2}},"channel":null,"time":null,"parent":null,"confidence":0.',
  ].join(""),
);
