// The time of saying: when the report says the words were said, never when what they tell of happens.
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../src/schema/span.ts";
import { readMarked } from "../made-up.ts";

/** For each attribution the words of its time; null where it has none. */
async function saidTimes(marked: string): Promise<readonly (string | null)[]> {
  const { attributions, times, article } = await readMarked(marked);
  return attributions.map(({ time }) => {
    const span = times.find(({ id }) => id === time)?.span;
    return span === undefined ? null : sliceOf(article.text, span);
  });
}

describe("the time of saying", () => {
  it.each([
    ["behind the cue", "[s:The envoy] [c:told] Oro Radio Thursday [t:that talks had begun].", "Thursday"],
    ["behind the words", "[t:“It is over,”] [c:said] [s:Amna Ruk], the envoy, on Thursday.", "Thursday"],
    ["behind where", "[s:Ruk] [c:said] at a forum near Oru last week [t:that it was over].", "last week"],
    ["in the cue", "[t:It is over], [s:officials] [c:said Thursday].", "Thursday"],
    ["at the head", "On Thursday, [s:the envoy] [c:said] [t:that it was over].", "Thursday"],
    ["at the head, before another deed", "On Friday, [s:Ruk] met her guests and [c:praised] [t:the plan].", "Friday"],
    ["with a speech of that day", "Speaking in Oru on Thursday, [s:Ruk] [c:said] [t:that it was over].", "Thursday"],
    ["in a clause of the same time", "As boats left at noon, [s:the port] [c:urged] [t:people to hide].", "noon"],
    ["between source and cue", "[s:The council] earlier this month [c:imposed] [t:a ban].", "earlier this month"],
    ["on the day of an interview", "In a 2030 interview [s:Ruk] [c:called] [t:it a mistake].", "2030"],
    ["at an occasion of that day", "At Monday’s debate, [s:Ruk] [c:called] [t:it a mistake].", "Monday"],
    [
      "in a statement of that day",
      "[s:Ruk] [c:said] in a statement issued on Thursday [t:that it was over].",
      "Thursday",
    ],
    ["before a participle", "[s:Ruk] left Oru on Thursday, [c:saying] [t:it was over].", "Thursday"],
    ["vague", "[s:Ruk] [c:recently said] [t:it was over].", "recently"],
  ])("stands %s", async (_, marked, expected) => {
    expect(await saidTimes(marked)).toEqual([expected]);
  });

  it.each([
    ["of what is said", "[s:The envoy] [c:said] [t:that talks would begin on Thursday]."],
    ["of a relative clause", "[s:Amna Ruk], who resigned last month, [c:said] [t:that it was over]."],
    ["of another clause", "The talks failed on Thursday, but [s:Ruk] [c:said] [t:that it was not over]."],
    ["of a clause that came before", "After talks failed on Thursday, [s:Ruk] [c:said] [t:that it was over]."],
    ["of what the words are about", "[s:Ruk] [c:spoke] about Thursday’s vote: [t:“It is over.”]"],
    ["in a name", "[s:Ruk] [c:said] of the October 7 attack [t:that it was a crime]."],
    ["by which something is to be", "[s:Ruk] [c:asked] them by Friday [t:to leave]."],
    ["of how long", "[s:Ruk] [c:spoke] for three hours, [t:“without a break”]."],
    ["of another sentence", "It ended on Thursday. [s:Ruk] [c:said] [t:that it was over]."],
  ])("is not the time %s", async (_, marked) => {
    expect(await saidTimes(marked)).toEqual([null]);
  });

  it("is each attribution's own where one stands in another", async () => {
    const marked =
      "[s/1:The Courier] [c/1:reported] Friday that [s/2:Ruk] [c/2:told] it on Monday [t/2:that it was over][t/1: and more].";
    expect(await saidTimes(marked)).toEqual(["Friday", "Monday"]);
  });
});
