// English abbreviations that end in a full stop, by what may follow them. Initials ("J."), letter by letter ones ("U.S.",
// "a.m.") and months before a day are known by their shape. Sources: the abbreviation entries of the Associated Press and
// Guardian stylebooks and the exception list of Kiss & Strunk, Computational Linguistics 32(4), 2006, table 1.

/** Always stand before a name or a number, so the sentence goes on after them. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Sr Sra Hon Rt Msgr St Ste Sen Sens Rep Reps Gov Govs Lt Col Gen Maj " +
    "Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Pfc Supt Insp Det Amb Pres Atty Sec Spc Ft Mt Gens Cols Drs Profs"
  ).split(" "),
);

/** Stand before a number, or else are ordinary words: "No. 10", but "He said no." */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  "No Nos no nos p pp Art art Sec sec Fig fig Vol vol Ch ch Par par".split(" "),
);

/** May end a sentence; whether they do shows in what follows. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    "Inc Corp Ltd Co Cos Bros Jr Sr Esq Dept Assn Natl Intl Univ etc al vs v cf ca approx dept " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun " +
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa " +
    "Tenn Tex Va Vt Wash Wis Wisc Wyo Ave Blvd Rd ft lb lbs oz mph kph km kg"
  ).split(" "),
);

/** After "a.m." and "p.m." these belong to the time; any other capital opens a sentence. */
export const afterClockTimes: ReadonlySet<string> = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
    "September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec Eastern Central Mountain Pacific Greenwich " +
    "Moscow"
  ).split(" "),
);
