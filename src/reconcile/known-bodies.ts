// The outlets and international bodies that reports name in several ways, and whose own words never say so: one line each,
// the name they are filed under first, `@` before the code of the state they belong to. Short on purpose: what a report itself says in brackets ("Inland Cargo Union
// (ICU)") is learnt from it. From the bodies' own names and the agencies' style in datelines.
import { plainWords } from "./plain-words.ts";

export interface KnownBody {
  readonly name: string;
  /** The state it belongs to, as a code; null for one that belongs to none. */
  readonly of: string | null;
}

const lines = `
United Nations|UN|United Nations Organization|World Body
United Nations Security Council|UN Security Council|UNSC
United Nations General Assembly|UN General Assembly|UNGA
United Nations Human Rights Council|UN Human Rights Council|UNHRC
UNHCR|UN Refugee Agency|United Nations High Commissioner for Refugees|United Nations Refugee Agency
UNICEF|United Nations Children's Fund|UN Children's Fund
UNRWA|United Nations Relief and Works Agency
UNESCO|United Nations Educational Scientific and Cultural Organization
World Food Programme|WFP|World Food Program|UN World Food Programme
World Health Organization|WHO
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ|World Court
International Monetary Fund|IMF
World Bank|World Bank Group
World Trade Organization|WTO
European Union|EU
European Commission|EU Commission
European Parliament|EU Parliament
NATO|North Atlantic Treaty Organization|North Atlantic Alliance
OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
Council of Europe
African Union|AU
ECOWAS|Economic Community of West African States
Arab League|League of Arab States
Gulf Cooperation Council|GCC
ASEAN|Association of Southeast Asian Nations
OPEC|Organization of the Petroleum Exporting Countries
Organization of American States|OAS
International Committee of the Red Cross|ICRC
International Federation of Red Cross and Red Crescent Societies|IFRC
Amnesty International|Amnesty
Human Rights Watch|HRW
Doctors Without Borders|MSF|Médecins Sans Frontières|Medecins Sans Frontieres
White House|@US
State Department|US State Department|US Department of State|@US
Pentagon|@US
US Defense Department|US Department of Defense|@US
Capitol Hill|@US
Kremlin|@RU
State Duma|Duma|Russian Duma|@RU
Downing Street|10 Downing Street|No 10|@GB
Whitehall|@GB
Elysee|Elysee Palace|Élysée|@FR
Blue House|Cheong Wa Dae|@KR
Knesset|Israeli Knesset|@IL
Bundestag|German Bundestag|@DE
Zhongnanhai|@CN
CIA|Central Intelligence Agency|@US
FBI|Federal Bureau of Investigation|@US
Mossad|@IL
FSB|Federal Security Service|@RU
Associated Press|AP|The Associated Press
Agence France-Presse|AFP
Reuters|Reuters News Agency|Thomson Reuters
Bloomberg|Bloomberg News
BBC|BBC News|British Broadcasting Corporation|@GB
CNN|Cable News Network|@US
NBC News|NBC|@US
ABC News|@US
CBS News|CBS|@US
Fox News|Fox News Channel|@US
NPR|National Public Radio|@US
Al Jazeera|Aljazeera|Al Jazeera English|Al-Jazeera
Al Arabiya|Al-Arabiya
TASS|Tass|Itar-Tass|@RU
RIA Novosti|RIA|@RU
Interfax|@RU
RT|Russia Today|@RU
Xinhua|Xinhua News Agency|@CN
KCNA|Korean Central News Agency|@KP
Yonhap|Yonhap News Agency|@KR
NHK|@JP
Kyodo|Kyodo News|@JP
IRNA|Islamic Republic News Agency|@IR
Anadolu Agency|Anadolu|Anadolu News Agency|@TR
WAFA|Wafa News Agency|@PS
SANA|Syrian Arab News Agency|@SY
Deutsche Presse-Agentur|dpa|DPA|@DE
Voice of America|VOA|@US
Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty
New York Times|NYT|@US
Wall Street Journal|WSJ|@US
Washington Post|WaPo|@US
`;

const bodies = new Map<string, KnownBody>();
for (const line of lines.trim().split("\n")) {
  const cells = line.split("|");
  const [name = ""] = cells;
  const of = cells.find((cell) => cell.startsWith("@"))?.slice(1) ?? null;
  for (const each of cells) if (!each.startsWith("@")) bodies.set(plainWords(each).join(" "), { name, of });
}

/** The body that some name stands for: "the U.N." → United Nations; null for all that the list does not hold. */
export function knownBody(name: string): KnownBody | null {
  return bodies.get(plainWords(name).join(" ")) ?? null;
}
