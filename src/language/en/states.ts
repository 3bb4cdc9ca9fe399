// States with the words for their people and their seats of government: name|demonyms|seats, a state a line.
// Facts of general knowledge, names as news reports use them, states of the last century included where reports still
// name them. Reason: a state, its people and its capital are three different actors, and only a list tells which is which.

const rows = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels
Benin|Beninese|Porto-Novo
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina|Bosnian|Sarajevo
Bosnia|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasília,Brasilia
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaoundé,Yaounde
Canada|Canadian|Ottawa
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogotá,Bogota
Congo|Congolese|Kinshasa
Costa Rica|Costa Rican|San José
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague
Czechia|Czech|Prague
Denmark|Danish|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican|Santo Domingo
East Timor|Timorese|Dili
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik,Reykjavík
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|
Italy|Italian|Rome
Ivory Coast|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Luxembourg||
Macedonia|Macedonian|Skopje
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar||Naypyidaw,Yangon
Burma|Burmese|Rangoon
Namibia|Namibian|Windhoek
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|Amsterdam,The Hague
New Zealand||Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia||Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea||Port Moresby
Paraguay|Paraguayan|Asunción,Asuncion
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow
Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria,Cape Town
South Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Soviet Union|Soviet|
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern,Geneva
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lomé,Lome
Tunisia|Tunisian|Tunis
Turkey|Turkish|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates|Emirati|Abu Dhabi
United Kingdom|British|London
United States|American|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vatican||Vatican City
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa,Aden
Yugoslavia|Yugoslav|
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

/** Other ways of writing a state's name, in lower case without full stops. */
const otherNames: readonly (readonly [string, string])[] = [
  ["us", "United States"],
  ["usa", "United States"],
  ["america", "United States"],
  ["united states of america", "United States"],
  ["uk", "United Kingdom"],
  ["britain", "United Kingdom"],
  ["great britain", "United Kingdom"],
  ["uae", "United Arab Emirates"],
  ["emirates", "United Arab Emirates"],
  ["dprk", "North Korea"],
  ["democratic people's republic of korea", "North Korea"],
  ["rok", "South Korea"],
  ["republic of korea", "South Korea"],
  ["people's republic of china", "China"],
  ["prc", "China"],
  ["islamic republic of iran", "Iran"],
  ["russian federation", "Russia"],
  ["ussr", "Soviet Union"],
  ["democratic republic of the congo", "Congo"],
  ["holy see", "Vatican"],
  ["türkiye", "Turkey"],
  ["côte d'ivoire", "Ivory Coast"],
  ["holland", "Netherlands"],
  ["england", "England"],
  ["scotland", "Scotland"],
  ["wales", "Wales"],
  ["northern ireland", "Northern Ireland"],
];

interface State {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly seats: readonly string[];
}

const states: readonly State[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", demonyms = "", seats = ""] = row.split("|");
    return { name, demonyms: demonyms.split(",").filter(Boolean), seats: seats.split(",").filter(Boolean) };
  });

/** Lower-case name → the name a report's actor is given. */
export const stateNames: ReadonlyMap<string, string> = new Map([
  ...states.map(({ name }) => [name.toLowerCase(), name] as const),
  ...otherNames,
]);

/** Lower-case seat of government → the state that speaks through it: "Paris denied it". */
export const seats: ReadonlyMap<string, string> = new Map(
  states.flatMap((state) => state.seats.map((seat) => [seat.toLowerCase(), state.name] as const)),
);

/** Lower-case demonym → state: "northern", a direction, is none. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ...states.flatMap(({ name, demonyms }) => demonyms.map((d) => [d.toLowerCase(), name] as const)),
  ["us", "United States"],
  ["uk", "United Kingdom"],
  ["english", "England"],
  ["scottish", "Scotland"],
  ["welsh", "Wales"],
]);

/** Peoples as a plural noun, lower case: "israelis", "the french" is left out because it needs its article. */
export const peoples: ReadonlySet<string> = new Set([
  ...states.flatMap(({ demonyms }) => demonyms.filter((d) => /[ain]$/.test(d)).map((d) => `${d.toLowerCase()}s`)),
  ...[
    "serbs",
    "czechs",
    "greeks",
    "kurds",
    "arabs",
    "jews",
    "muslims",
    "christians",
    "houthis",
    "turks",
    "swedes",
    "danes",
  ],
  ...[
    "poles",
    "finns",
    "britons",
    "europeans",
    "tajiks",
    "uzbeks",
    "kazakhs",
    "tatars",
    "hutus",
    "tutsis",
    "spaniards",
  ],
  ...[
    "westerners",
    "latinos",
    "hispanics",
    "yazidis",
    "shiites",
    "sunnis",
    "slovaks",
    "tamils",
    "rohingya",
    "emiratis",
  ],
]);

/** Cities that stand for a government or a scene: seats of states, and others news is dated from. */
export const cities: ReadonlySet<string> = new Set([
  ...states.flatMap(({ seats }) => seats.map((s) => s.toLowerCase())),
  ...`new york,los angeles,chicago,houston,boston,philadelphia,san francisco,miami,dallas,atlanta,detroit,seattle,denver,
phoenix,cleveland,las vegas,new orleans,baltimore,pittsburgh,charlotte,orlando,tampa,milwaukee,cincinnati,st. louis,
jerusalem,tel aviv,gaza,gaza city,west bank,gaza strip,golan heights,rafah,khan younis,haifa,hebron,aleppo,homs,idlib,
raqqa,mosul,basra,erbil,kirkuk,fallujah,istanbul,karachi,lahore,mumbai,kolkata,shanghai,hong kong,macau,guam,sydney,
melbourne,toronto,montreal,vancouver,barcelona,milan,munich,frankfurt,hamburg,bonn,zurich,rotterdam,antwerp,lyon,
marseille,strasbourg,glasgow,edinburgh,manchester,liverpool,birmingham,belfast,st. petersburg,saint petersburg,crimea,
donetsk,luhansk,kharkiv,odessa,lviv,lagos,kano,johannesburg,durban,benghazi,alexandria,casablanca,jeddah,mecca,dubai,
sinai,europe,asia,africa,middle east,latin america,north america,south america,eastern europe,western europe,kashmir,
chechnya,darfur,tibet,xinjiang,kurdistan,catalonia,siberia,bavaria,quebec,ontario,new south wales,queensland,england`
    .split(",")
    .map((s) => s.trim()),
  ...`alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,
kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,
new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
south carolina,south dakota,tennessee,texas,utah,vermont,virginia,northern virginia,washington dc,washington d.c.,
west virginia,wisconsin,wyoming,puerto rico,manhattan,brooklyn,queens,bronx,hollywood,silicon valley`
    .split(",")
    .map((s) => s.trim()),
]);
