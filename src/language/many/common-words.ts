// The most frequent short words of languages in the Latin alphabet, by ISO 639-1 code: enough to tell which language a
// few hundred words are in (Grefenstette 1995, "Comparing two language identification schemes": short words). Words
// that several languages share may stand in each; what counts is which list holds the largest part of a text.

const LISTS: Readonly<Record<string, string>> = {
  af: "die en van het in is dat op te nie om vir met hy sy was aan as ook wat word deur na sal by",
  az: "və bir bu ilə üçün da də ki olan edib olub həm isə daha deyib sonra tərəfindən",
  ca: "el la els les de que i en per amb un una no del al ha són com més ser va aquest",
  cs: "a se na je v že z s do i o to k ve pro by jako po za jsou podle ale také byl které uvedl při",
  da: "og i at det er en på til af for med den de ikke som har et var sig ved fra han blev efter siger",
  de: "der die das und in ist nicht mit von den dem ein eine zu auf für sich des im auch wird sind hat nach bei aus wie einen dass oder wurde sagte",
  en: "the of and to in that is was for with said has had by from at on he his it as are be not have this which they were but an will who their its would been she about more after",
  es: "el la los las de que y en un una por con para se su del es al como más fue ha sus pero no este entre dijo sobre",
  et: "ja on ei et see oli kui ka ning mis oma ta aga seda sest kes pärast ütles",
  eu: "eta da ez du dute dira bat egin ere izan zuen dela baina edo",
  fi: "ja on ei että se hän oli mutta kun ovat ole myös jos joka sen tai sekä mukaan ovat hänen kuin olla",
  fr: "le la les des et est une un que qui dans pour sur pas avec par au ont du ce il elle aux plus été sont cette en son se ne",
  ga: "an na agus ar go is a ag le leis do tá bhí sé i ina nach gur",
  hr: "je i u se na da za od su koji s što će ali iz bi o kako kao nije to bio koja nakon rekao",
  hu: "a az és hogy nem is egy van meg volt de ez csak mint szerint el már lesz ki vagy azt közölte",
  id: "yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh juga telah ke adalah kata sebagai kepada mereka",
  is: "og að í á er sem um til við en var ekki það hann fyrir með hefur af eru",
  it: "il la di che e un una per con del della non si da dei sono è nel alla gli anche ha le più i ma al come lo stato",
  lt: "ir kad yra į su iš tai ne buvo apie jis bet po kaip dėl už sakė",
  lv: "un ir ka par no ar uz tas kas bet arī to bija lai kā pēc viņš",
  mt: "li u ta fuq din biex minn kien ma jew qal dan għal l-",
  nl: "de het een en van in is dat op te zijn met voor niet aan er die om ook door naar heeft bij wordt was maar als zei",
  no: "og i det er som på til av for med den de ikke at har et en var seg ved fra han ble etter sier om",
  pl: "i w nie na się z do że jest to o jak po przez oraz dla za od są ale był jego tym powiedział",
  pt: "o a os as de que e em um uma para com não do da no na por dos se foi mais ao das são como disse ele",
  ro: "și în de la a că nu o pe cu din pentru care mai este au fost să prin sa spus dar",
  sk: "a na sa je v že to s z do o aj by ako po pre sú podľa ale bol ktoré uviedol za",
  sl: "je in v na da se za so ki z pa tudi bi po ni s kot bo pri še",
  so: "oo ka ku iyo in ay waa u la ee soo uu ayaa kale",
  sq: "dhe në të e për me se një nga që është ka si më do nuk është tha i",
  sv: "och att det som en på är av för med den till inte har de ett om från var sig men i han säger efter",
  sw: "ya na wa kwa ni katika la za kuwa hii huo yake hilo cha baada alisema",
  tl: "ang ng sa mga na at ay hindi para ito si kay niya ni rin siya",
  tr: "ve bir bu da de için ile olarak çok olan gibi daha ne dedi olduğunu sonra kadar en ama",
  uz: "va bir bu bilan uchun ham edi deb bo'lgan bo'lib haqida",
  vi: "và của là có không được cho trong một những với các người này đã ông về khi",
};

export const COMMON_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries(
  LISTS,
).map(([language, list]) => [language, new Set(list.split(" "))]);
