import { describe, expect, it } from "vitest";
import { detectLanguage, FEWEST_CHARACTERS } from "../../src/article/language.ts";
import { counting } from "../spent.ts";
import { bodyOf } from "./parts-of.ts";

const languageOf = (text: string): string => detectLanguage(bodyOf(text));
const english =
  "The mediator said on Saturday that both delegations had come closer and that he would see them again. ";

/** The same sentences about made-up talks, long enough to be judged. */
const reports: readonly (readonly [language: string, text: string])[] = [
  ["en", english.repeat(3)],
  [
    "de",
    "Der Vermittler sagte am Samstag, die beiden Delegationen seien sich näher gekommen und er werde sie vor dem Ende des Monats wieder sehen. Eine Liste der Gefangenen ist noch nicht veröffentlicht, wie es in der Hafenstadt hieß.",
  ],
  [
    "fr",
    "Le médiateur a déclaré samedi que les deux délégations s’étaient rapprochées et qu’il les reverrait avant la fin du mois dans la ville portuaire. La liste des prisonniers n’est pas encore publiée, a ajouté son bureau.",
  ],
  [
    "es",
    "El mediador dijo el sábado que las dos delegaciones se habían acercado y que las vería de nuevo antes de fin de mes en la ciudad portuaria. La lista de los presos no se ha publicado todavía, según su oficina.",
  ],
  [
    "pt",
    "O mediador disse no sábado que as duas delegações se tinham aproximado e que as veria de novo antes do fim do mês na cidade portuária. A lista dos presos não foi ainda publicada, segundo o seu gabinete.",
  ],
  [
    "nl",
    "De bemiddelaar zei zaterdag dat de twee delegaties dichter bij elkaar zijn gekomen en dat hij ze voor het einde van de maand weer zal zien. De lijst van gevangenen is nog niet bekend, aldus zijn kantoor.",
  ],
  [
    "tr",
    "Arabulucu cumartesi günü iki heyetin birbirine yaklaştığını ve ay sonundan önce onları bir daha göreceğini söyledi. Esirlerin listesi henüz yayımlanmadı, ancak liman kentinde çok sayıda kişi bu haberi bekliyor ve umut ediyor.",
  ],
  [
    "ru",
    "Посредник заявил в субботу, что делегации сблизились и что он увидит их снова до конца месяца в портовом городе. ".repeat(
      2,
    ),
  ],
  [
    "uk",
    "Посередник заявив у суботу, що делегації зблизилися і що він побачить їх знову до кінця місяця в портовому місті. ".repeat(
      2,
    ),
  ],
  [
    "ar",
    "قال الوسيط يوم السبت إن الوفدين اقتربا وإنه سيلتقي بهما مرة أخرى قبل نهاية الشهر في مدينة الميناء. ".repeat(3),
  ],
  [
    "fa",
    "میانجی روز شنبه گفت که دو هیئت به هم نزدیک شده‌اند و او پیش از پایان ماه دوباره با آنها در شهر بندری دیدار خواهد کرد. ".repeat(
      2,
    ),
  ],
  ["he", "המתווך אמר בשבת כי שתי המשלחות התקרבו וכי יפגוש אותן שוב לפני סוף החודש בעיר הנמל. ".repeat(3)],
  ["zh", "调解人周六表示，两个代表团的立场已经接近，他将在月底前在港口城市再次会见他们。".repeat(6)],
  ["ja", "仲介者は土曜日、双方の代表団が歩み寄ったと述べ、月末までに港町で再び会うつもりだと語った。".repeat(5)],
];

describe("detectLanguage", () => {
  it.each(reports)("%s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    [
      "foreign names",
      "Vakhtang Gelashvili, Giorgi Kvirikashvili and Ketevan Tsikhelashvili of Tbilisi met Nguyễn Văn Đức, Łukasz Wójcik, Jürgen Müller and François Lefèvre in the port of Kutaisi on Saturday, the mediator said. ",
    ],
    [
      "a quotation in another language",
      "“Wir unterschreiben nicht, was wir nicht gelesen haben,” the head of the delegation said in German, and the mediator told the reporters that he would wait for them until the end of the month. ",
    ],
    [
      "a headline style",
      "Envoy returns to port as talks resume. Mediator sees progress on the list of the missing. The delegations meet in Halden on Monday for the third time, and the port stays closed until then. ",
    ],
  ])("stays English with %s", (_, text) => {
    expect(languageOf(text.repeat(2))).toBe("en");
  });

  it("does not judge what is short, and a list of names or numbers", () => {
    const german = reports[1]?.[1] ?? "";
    expect(languageOf(german.slice(0, FEWEST_CHARACTERS - 1))).toBe("und");
    expect(languageOf("Giorgi Kvirikashvili Tbilisi Amara Lindqvist Halden ".repeat(8))).toBe("und");
    expect(languageOf("12.5 14.2 99.1 ".repeat(30))).toBe("und");
    expect(languageOf("")).toBe("und");
  });

  it("judges the report alone, not what stands around it", () => {
    const around = "Teilen Sie diesen Artikel mit der Familie und den Freunden. ".repeat(10);
    const text = `${english.repeat(3)}\n${around}`;
    expect(detectLanguage({ ...bodyOf(text), body: [{ start: 0, end: english.length * 3 }] })).toBe("en");
  });

  it("looks at a sample only", () => {
    const spent = counting();
    languageOf(english.repeat(50_000));
    expect(spent()).toBeLessThan(1000);
  });
});
