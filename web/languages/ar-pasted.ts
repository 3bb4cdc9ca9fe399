// The words of the page that reads a pasted report, in Modern Standard Arabic; en-pasted.ts has them in English.
import { pluralIn } from "./plural.ts";
import type { Strings } from "./strings.ts";

const plural = pluralIn<Intl.LDMLPluralRule>("ar");

export const pastedAr: Pick<Strings, "pasted"> = {
  pasted: {
    title: "اقرأ تقريرًا بلصق نصه",
    lead: "الصق تقريرًا إخباريًا بالإنجليزية. يُقرأ هنا في متصفحك: لا يُرسل منه شيء ولا يُحفظ.",
    back: "عُد إلى السجل",
    report: "التقرير",
    placeholder: "العنوان ثم النص كما ورد في التقرير",
    date: "تاريخ النشر",
    dateHint: "إن لم يذكره التقرير",
    reader: "يقرؤه",
    readers: { rules: "القواعد", trained: "القارئ المدرَّب" },
    readerHint: "القارئ المدرَّب يجد أكثر. يحمّل 40 ميغابايت في المرة الأولى.",
    go: "اقرأ",
    reading: "تجري القراءة …",
    loading: "يجري تحميل القارئ المدرَّب، مرة واحدة …",
    done: (found, seconds, reader) =>
      `${plural(found, {
        zero: "لم يُعثر على أقوال منسوبة",
        one: "عُثر على قول منسوب واحد",
        two: "عُثر على قولين منسوبين",
        few: "عُثر على # أقوال منسوبة",
        many: "عُثر على # قولًا منسوبًا",
        other: "عُثر على # قول منسوب",
      })} خلال ${seconds}. القارئ: ${reader}.`,
    failed: "تعذّرت قراءة التقرير: أعد تحميل الصفحة وحاول مرة أخرى.",
    result: "التقرير كما قُرئ",
  },
};
