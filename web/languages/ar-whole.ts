// The words of corrections of whole deals, actors and issues, in Modern Standard Arabic.
import { pluralIn } from "./plural.ts";
import type { Strings } from "./strings.ts";

const plural = pluralIn<Intl.LDMLPluralRule>("ar");

/** After a preposition, as in "in two reports". */
const ofReports = (count: number): string =>
  plural(count, {
    zero: "تقارير",
    one: "تقرير واحد",
    two: "تقريرين",
    few: "# تقارير",
    many: "# تقريرًا",
    other: "# تقرير",
  });

export const wholeAr: Strings["whole"] = {
  merge: "ادمج …",
  mergeNow: "ادمج",
  split: "افصل …",
  splitNow: "افصل",
  found: (count) =>
    plural(count, {
      zero: "لا نتائج",
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "# نتائج",
      many: "# نتيجة",
      other: "# نتيجة",
    }),
  renamed: (from, to) => `صار اسم «${from}» «${to}».`,
  merged: (other, kept) => `صار «${other}» و«${kept}» واحدًا.`,
  undone: (words) => `أُلغي هذا: ${words}`,
  deal: {
    tools: "صوّب هذا الاتفاق",
    merge: "أي اتفاق هو هذا الاتفاق نفسه؟",
    search: "كلمات من اسمه أو من أسماء أطرافه",
    none: "ليس في اتفاق آخر هذه الكلمات.",
    choose: "اختر الاتفاق الذي هو هذا الاتفاق نفسه.",
    split: "أي التقارير تتحدث عن اتفاق آخر؟",
    chooseReports: "اختر التقارير التي تتحدث عن اتفاق آخر، لا كلها.",
    apart: (name, count) => `صار ما يُروى عن «${name}» في ${ofReports(count)} اتفاقًا قائمًا بذاته.`,
    toApart: "الاتفاق الذي فُصل",
  },
  actor: {
    tools: "صوّب هذا الفاعل",
    merge: "من هو هذا الفاعل نفسه؟",
    none: "لا فاعل آخر يبدأ اسم له هكذا.",
    choose: "اختر من هو هذا الفاعل نفسه.",
    split: "ما الذي يخص غيره؟",
    byReport: "من تعنيه بعض التقارير",
    byName: "من يُعرف ببعض الأسماء",
    whichReports: "في أي التقارير هو شخص آخر؟",
    otherReports: "تقارير أخرى، بعناوينها أو معرّفاتها",
    whichNames: "أي الأسماء لغيره؟",
    chooseApart: "اختر ما يخص غيره، لا كل شيء.",
    apartByName: (names, name) => `صار «${names}» و«${name}» فاعلين.`,
    apartByReport: (name, count) => `صار من يُسمّى «${name}» في ${ofReports(count)} فاعلًا قائمًا بذاته.`,
    toApart: "من فُصل",
  },
  issue: {
    tools: (issue) => `صوّب القضية «${issue}»`,
    open: "سمِّها من جديد أو ادمجها …",
    about: (issue) => `«${issue}»`,
    name: "اسم القضية",
    hint: "إن كان الاسم لقضية أخرى صارت القضيتان واحدة، لكل الفاعلين.",
    splitLabel: (issue) => `ما الذي في «${issue}» قضية أخرى؟`,
    words: "كلمات مما هو قضية أخرى",
    wordsHint: "يجب أن ترد كلها في كلمات الموقف نفسه. ويسري ذلك على كل الفاعلين وعلى التقارير المقبلة.",
    apartName: "اسم القضية الأخرى",
    apart: (issue, words, name) => `ما كان تحت «${issue}» ويتحدث عن «${words}» صار تحت «${name}».`,
  },
};
