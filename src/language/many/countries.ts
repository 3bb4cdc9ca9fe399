// Countries by their ISO 3166 code: code|name|official name|demonyms|other names, several of a kind with ";".
// Written by scripts/derive-countries.mjs from the npm package world-countries 5.1.0 (Mohammed Le Doze), which is under the
// Open Database Licence 1.0 (https://opendatacommons.org/licenses/odbl/1.0/), and so is this list. Not edited by hand.

export const countryRows: readonly string[] = `
AD|Andorra|Principality of Andorra|Andorran|Principality of Andorra;Principat d'Andorra
AE|United Arab Emirates|United Arab Emirates|Emirati|UAE;Emirates
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan|Afġānistān
AG|Antigua and Barbuda|Antigua and Barbuda|Antiguan, Barbudan|
AI|Anguilla|Anguilla|Anguillian|
AL|Albania|Republic of Albania|Albanian|Shqipëri;Shqipëria;Shqipnia
AM|Armenia|Republic of Armenia|Armenian|Hayastan;Republic of Armenia
AO|Angola|Republic of Angola|Angolan|República de Angola
AQ|Antarctica|Antarctica|Antarctican|
AR|Argentina|Argentine Republic|Argentine|Argentine Republic;República Argentina
AS|American Samoa|American Samoa|American Samoan|Amerika Sāmoa;Amelika Sāmoa;Sāmoa Amelika
AT|Austria|Republic of Austria|Austrian|Osterreich;Oesterreich
AU|Australia|Commonwealth of Australia|Australian|
AW|Aruba|Aruba|Aruban|
AX|Åland Islands|Åland Islands|Ålandish|Aaland;Aland;Ahvenanmaa
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani|Republic of Azerbaijan;Azərbaycan Respublikası
BA|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian, Herzegovinian|Bosnia-Herzegovina
BB|Barbados|Barbados|Barbadian|
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|People's Republic of Bangladesh;Gônôprôjatôntri Bangladesh
BE|Belgium|Kingdom of Belgium|Belgian|België;Belgie;Belgien;Belgique;Kingdom of Belgium;Koninkrijk België;Royaume de Belgique;Königreich Belgien
BF|Burkina Faso|Burkina Faso|Burkinabe|
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Republic of Bulgaria
BH|Bahrain|Kingdom of Bahrain|Bahraini|Kingdom of Bahrain;Mamlakat al-Baḥrayn
BI|Burundi|Republic of Burundi|Burundian|Republic of Burundi;Republika y'Uburundi;République du Burundi
BJ|Benin|Republic of Benin|Beninese|Republic of Benin;République du Bénin
BL|Saint Barthélemy|Collectivity of Saint Barthélemy|Saint Barthélemy Islander|St. Barthelemy;Collectivity of Saint Barthélemy;Collectivité de Saint-Barthélemy
BM|Bermuda|Bermuda|Bermudian|The Islands of Bermuda;The Bermudas;Somers Isles
BN|Brunei|Nation of Brunei, Abode of Peace|Bruneian|Brunei Darussalam;Nation of Brunei;the Abode of Peace
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Buliwya;Wuliwya;Bolivia, Plurinational State of;Plurinational State of Bolivia;Estado Plurinacional de Bolivia;Buliwya Mamallaqta;Wuliwya Suyu;Tetã Volívia
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Dutch|BES islands;Bonaire Sint Eustatius and Saba
BR|Brazil|Federative Republic of Brazil|Brazilian|Brasil;Federative Republic of Brazil;República Federativa do Brasil
BS|Bahamas|Commonwealth of the Bahamas|Bahamian|Commonwealth of the Bahamas
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Kingdom of Bhutan
BV|Bouvet Island|Bouvet Island||Bouvetøya;Bouvet-øya
BW|Botswana|Republic of Botswana|Motswana|Republic of Botswana;Lefatshe la Botswana
BY|Belarus|Republic of Belarus|Belarusian|Bielaruś;Republic of Belarus
BZ|Belize|Belize|Belizean|
CA|Canada|Canada|Canadian|
CC|Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Cocos Islander|Keeling Islands;Cocos Islands
CD|DR Congo|Democratic Republic of the Congo|Congolese|DR Congo;Congo-Kinshasa;Congo, the Democratic Republic of the;Democratic Republic of Congo;DRC
CF|Central African Republic|Central African Republic|Central African|Central African Republic;République centrafricaine
CG|Republic of the Congo|Republic of the Congo|Congolese|Congo;Congo-Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra
CI|Ivory Coast|Republic of Côte d'Ivoire|Ivorian|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Republic of Côte d'Ivoire;République de Côte d'Ivoire
CK|Cook Islands|Cook Islands|Cook Islander|Kūki 'Āirani
CL|Chile|Republic of Chile|Chilean|Republic of Chile;República de Chile
CM|Cameroon|Republic of Cameroon|Cameroonian|Republic of Cameroon;République du Cameroun
CN|China|People's Republic of China|Chinese|Zhōngguó;Zhongguo;Zhonghua;People's Republic of China;Zhōnghuá Rénmín Gònghéguó
CO|Colombia|Republic of Colombia|Colombian|Republic of Colombia;República de Colombia
CR|Costa Rica|Republic of Costa Rica|Costa Rican|Republic of Costa Rica;República de Costa Rica
CU|Cuba|Republic of Cuba|Cuban|Republic of Cuba;República de Cuba
CV|Cape Verde|Republic of Cabo Verde|Cape Verdian|Republic of Cabo Verde;República de Cabo Verde
CW|Curaçao|Country of Curaçao|Curaçaoan|Curacao;Kòrsou;Country of Curaçao;Land Curaçao;Pais Kòrsou
CX|Christmas Island|Territory of Christmas Island|Christmas Islander|Territory of Christmas Island
CY|Cyprus|Republic of Cyprus|Cypriot|Kýpros;Kıbrıs;Republic of Cyprus;Kıbrıs Cumhuriyeti
CZ|Czechia|Czech Republic|Czech|Česká republika;Česko
DE|Germany|Federal Republic of Germany|German|Federal Republic of Germany;Bundesrepublik Deutschland
DJ|Djibouti|Republic of Djibouti|Djibouti|Jabuuti;Gabuuti;Republic of Djibouti;République de Djibouti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti
DK|Denmark|Kingdom of Denmark|Danish|Danmark;Kingdom of Denmark;Kongeriget Danmark
DM|Dominica|Commonwealth of Dominica|Dominican|Dominique;Commonwealth of Dominica
DO|Dominican Republic|Dominican Republic|Dominican|
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Dzayer;Algérie
EC|Ecuador|Republic of Ecuador|Ecuadorean|Republic of Ecuador;República del Ecuador
EE|Estonia|Republic of Estonia|Estonian|Eesti;Republic of Estonia;Eesti Vabariik
EG|Egypt|Arab Republic of Egypt|Egyptian|Arab Republic of Egypt
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|Taneẓroft Tutrimt
ER|Eritrea|State of Eritrea|Eritrean|State of Eritrea;Dawlat Iritriyá;Iritriyā
ES|Spain|Kingdom of Spain|Spanish|Kingdom of Spain;Reino de España
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Federal Democratic Republic of Ethiopia
FI|Finland|Republic of Finland|Finnish|Suomi;Republic of Finland;Suomen tasavalta;Republiken Finland
FJ|Fiji|Republic of Fiji|Fijian|Viti;Republic of Fiji;Matanitu ko Viti;Fijī Gaṇarājya
FK|Falkland Islands|Falkland Islands|Falkland Islander|Islas Malvinas;Falkland Islands (Malvinas)
FM|Micronesia|Federated States of Micronesia|Micronesian|Federated States of Micronesia;Micronesia, Federated States of
FO|Faroe Islands|Faroe Islands|Faroese|Føroyar;Færøerne;Faeroe Islands
FR|France|French Republic|French|French Republic;République française
GA|Gabon|Gabonese Republic|Gabonese|Gabonese Republic;République Gabonaise
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|British|Great Britain
GD|Grenada|Grenada|Grenadian|
GE|Georgia|Georgia|Georgian|Sakartvelo
GF|French Guiana|Guiana|Guianan|Guiana;Guyane
GG|Guernsey|Bailiwick of Guernsey|Channel Islander|Bailiwick of Guernsey;Bailliage de Guernesey
GH|Ghana|Republic of Ghana|Ghanaian|
GI|Gibraltar|Gibraltar|Gibraltar|
GL|Greenland|Greenland|Greenlandic|Grønland
GM|Gambia|Republic of the Gambia|Gambian|Republic of the Gambia
GN|Guinea|Republic of Guinea|Guinean|Republic of Guinea;République de Guinée
GP|Guadeloupe|Guadeloupe|Guadeloupian|Gwadloup
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Republic of Equatorial Guinea;República de Guinea Ecuatorial;République de Guinée équatoriale;República da Guiné Equatorial
GR|Greece|Hellenic Republic|Greek|Elláda;Hellenic Republic
GS|South Georgia|South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|South Georgia and the South Sandwich Islands
GT|Guatemala|Republic of Guatemala|Guatemalan|
GU|Guam|Guam|Guamanian|Guåhån
GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan|Republic of Guinea-Bissau;República da Guiné-Bissau
GY|Guyana|Co-operative Republic of Guyana|Guyanese|Co-operative Republic of Guyana
HK|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger|
HM|Heard Island and McDonald Islands|Heard Island and McDonald Islands|Heard and McDonald Islander|Heard Island and McDonald Islands
HN|Honduras|Republic of Honduras|Honduran|Republic of Honduras;República de Honduras
HR|Croatia|Republic of Croatia|Croatian|Hrvatska;Republic of Croatia;Republika Hrvatska
HT|Haiti|Republic of Haiti|Haitian|Republic of Haiti;République d'Haïti;Repiblik Ayiti
HU|Hungary|Hungary|Hungarian|
ID|Indonesia|Republic of Indonesia|Indonesian|Republic of Indonesia;Republik Indonesia
IE|Ireland|Republic of Ireland|Irish|Éire;Republic of Ireland;Poblacht na hÉireann
IL|Israel|State of Israel|Israeli|State of Israel;Medīnat Yisrā'el
IM|Isle of Man|Isle of Man|Manx|Ellan Vannin;Mann;Mannin
IN|India|Republic of India|Indian|Bhārat;Republic of India;Bharat Ganrajya
IO|British Indian Ocean Territory|British Indian Ocean Territory|Indian|
IQ|Iraq|Republic of Iraq|Iraqi|Republic of Iraq
IR|Iran|Islamic Republic of Iran|Iranian|Islamic Republic of Iran;Iran, Islamic Republic of;Jomhuri-ye Eslāmi-ye Irān
IS|Iceland|Iceland|Icelander|Island;Republic of Iceland;Lýðveldið Ísland
IT|Italy|Italian Republic|Italian|Italian Republic;Repubblica italiana
JE|Jersey|Bailiwick of Jersey|Channel Islander|Bailiwick of Jersey;Bailliage de Jersey;Bailliage dé Jèrri
JM|Jamaica|Jamaica|Jamaican|
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Hashemite Kingdom of Jordan;al-Mamlakah al-Urdunīyah al-Hāshimīyah
JP|Japan|Japan|Japanese|Nippon;Nihon
KE|Kenya|Republic of Kenya|Kenyan|Republic of Kenya;Jamhuri ya Kenya
KG|Kyrgyzstan|Kyrgyz Republic|Kirghiz|Kyrgyz Republic;Kyrgyz Respublikasy
KH|Cambodia|Kingdom of Cambodia|Cambodian|Kingdom of Cambodia
KI|Kiribati|Independent and Sovereign Republic of Kiribati|I-Kiribati|Republic of Kiribati;Ribaberiki Kiribati
KM|Comoros|Union of the Comoros|Comoran|Union of the Comoros;Union des Comores;Udzima wa Komori;al-Ittiḥād al-Qumurī
KN|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian or Nevisian|Federation of Saint Christopher and Nevis
KP|North Korea|Democratic People's Republic of Korea|North Korean|Democratic People's Republic of Korea;DPRK;Chosŏn Minjujuŭi Inmin Konghwaguk;Korea, Democratic People's Republic of
KR|South Korea|Republic of Korea|South Korean|Korea, Republic of;Republic of Korea
KW|Kuwait|State of Kuwait|Kuwaiti|State of Kuwait;Dawlat al-Kuwait
KY|Cayman Islands|Cayman Islands|Caymanian|
KZ|Kazakhstan|Republic of Kazakhstan|Kazakhstani|Qazaqstan;Republic of Kazakhstan;Qazaqstan Respublïkası;Respublika Kazakhstan
LA|Laos|Lao People's Democratic Republic|Laotian|Lao;Lao People's Democratic Republic;Sathalanalat Paxathipatai Paxaxon Lao
LB|Lebanon|Lebanese Republic|Lebanese|Lebanese Republic;Al-Jumhūrīyah Al-Libnānīyah
LC|Saint Lucia|Saint Lucia|Saint Lucian|
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Principality of Liechtenstein;Fürstentum Liechtenstein
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|ilaṅkai;Democratic Socialist Republic of Sri Lanka
LR|Liberia|Republic of Liberia|Liberian|Republic of Liberia
LS|Lesotho|Kingdom of Lesotho|Mosotho|Kingdom of Lesotho;Muso oa Lesotho
LT|Lithuania|Republic of Lithuania|Lithuanian|Republic of Lithuania;Lietuvos Respublika
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|Grand Duchy of Luxembourg;Grand-Duché de Luxembourg;Großherzogtum Luxemburg;Groussherzogtum Lëtzebuerg
LV|Latvia|Republic of Latvia|Latvian|Republic of Latvia;Latvijas Republika
LY|Libya|State of Libya|Libyan|State of Libya;Dawlat Libya
MA|Morocco|Kingdom of Morocco|Moroccan|Kingdom of Morocco;Al-Mamlakah al-Maġribiyah
MC|Monaco|Principality of Monaco|Monegasque|Principality of Monaco;Principauté de Monaco
MD|Moldova|Republic of Moldova|Moldovan|Moldova, Republic of;Republic of Moldova;Republica Moldova
ME|Montenegro|Montenegro|Montenegrin|Crna Gora
MF|Saint Martin|Saint Martin|Saint Martin Islander|Collectivity of Saint Martin;Collectivité de Saint-Martin;Saint Martin (French part)
MG|Madagascar|Republic of Madagascar|Malagasy|Republic of Madagascar;Repoblikan'i Madagasikara;République de Madagascar
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Republic of the Marshall Islands;Aolepān Aorōkin M̧ajeļ
MK|North Macedonia|Republic of North Macedonia|Macedonian|The former Yugoslav Republic of Macedonia;Republic of North Macedonia;Macedonia, The Former Yugoslav Republic of;Macedonia
ML|Mali|Republic of Mali|Malian|Republic of Mali;République du Mali
MM|Myanmar|Republic of the Union of Myanmar|Burmese|Burma;Republic of the Union of Myanmar;Pyidaunzu Thanmăda Myăma Nainngandaw
MN|Mongolia|Mongolia|Mongolian|
MO|Macau|Macao Special Administrative Region of the People's Republic of China|Macanese|Macao;Macao Special Administrative Region of the People's Republic of China;Região Administrativa Especial de Macau da República Popular da China
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|American|Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Mariånas
MQ|Martinique|Martinique|Martinican|
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Islamic Republic of Mauritania
MS|Montserrat|Montserrat|Montserratian|
MT|Malta|Republic of Malta|Maltese|Republic of Malta;Repubblika ta' Malta
MU|Mauritius|Republic of Mauritius|Mauritian|Republic of Mauritius;République de Maurice
MV|Maldives|Republic of the Maldives|Maldivan|Maldive Islands;Republic of the Maldives;Dhivehi Raajjeyge Jumhooriyya
MW|Malawi|Republic of Malawi|Malawian|Republic of Malawi
MX|Mexico|United Mexican States|Mexican|Mexicanos;United Mexican States;Estados Unidos Mexicanos
MY|Malaysia|Malaysia|Malaysian|
MZ|Mozambique|Republic of Mozambique|Mozambican|Republic of Mozambique;República de Moçambique
NA|Namibia|Republic of Namibia|Namibian|Namibië;Republic of Namibia
NC|New Caledonia|New Caledonia|New Caledonian|
NE|Niger|Republic of Niger|Nigerien|Nijar
NF|Norfolk Island|Territory of Norfolk Island|Norfolk Islander|Territory of Norfolk Island;Teratri of Norf'k Ailen
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Nijeriya;Naíjíríà;Federal Republic of Nigeria
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|Republic of Nicaragua;República de Nicaragua
NL|Netherlands|Kingdom of the Netherlands|Dutch|Holland;Nederland;The Netherlands
NO|Norway|Kingdom of Norway|Norwegian|Norge;Noreg;Kingdom of Norway;Kongeriket Norge;Kongeriket Noreg
NP|Nepal|Federal Democratic Republic of Nepal|Nepalese|Federal Democratic Republic of Nepal;Loktāntrik Ganatantra Nepāl
NR|Nauru|Republic of Nauru|Nauruan|Naoero;Pleasant Island;Republic of Nauru;Ripublik Naoero
NU|Niue|Niue|Niuean|
NZ|New Zealand|New Zealand|New Zealander|Aotearoa
OM|Oman|Sultanate of Oman|Omani|Sultanate of Oman
PA|Panama|Republic of Panama|Panamanian|Republic of Panama;República de Panamá
PE|Peru|Republic of Peru|Peruvian|Republic of Peru;República del Perú
PF|French Polynesia|French Polynesia|French Polynesian|Polynésie française;French Polynesia;Pōrīnetia Farāni
PG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Independent State of Papua New Guinea;Independen Stet bilong Papua Niugini
PH|Philippines|Republic of the Philippines|Filipino|Republic of the Philippines;Repúblika ng Pilipinas
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pākistān;Islamic Republic of Pakistan;Islāmī Jumhūriya'eh Pākistān
PL|Poland|Republic of Poland|Polish|Republic of Poland;Rzeczpospolita Polska
PM|Saint Pierre and Miquelon|Saint Pierre and Miquelon|Saint-Pierrais, Miquelonnais|Collectivité territoriale de Saint-Pierre-et-Miquelon
PN|Pitcairn Islands|Pitcairn Group of Islands|Pitcairn Islander|Pitcairn;Pitcairn Henderson Ducie and Oeno Islands
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|Commonwealth of Puerto Rico;Estado Libre Asociado de Puerto Rico
PS|Palestine|State of Palestine|Palestinian|Palestine, State of;State of Palestine;Dawlat Filasṭin
PT|Portugal|Portuguese Republic|Portuguese|Portuguesa;Portuguese Republic;República Portuguesa
PW|Palau|Republic of Palau|Palauan|Republic of Palau;Beluu er a Belau
PY|Paraguay|Republic of Paraguay|Paraguayan|Republic of Paraguay;República del Paraguay;Tetã Paraguái
QA|Qatar|State of Qatar|Qatari|State of Qatar;Dawlat Qaṭar
RE|Réunion|Réunion Island|Réunionese|Reunion
RO|Romania|Romania|Romanian|Rumania;Roumania;România
RS|Serbia|Republic of Serbia|Serbian|Srbija;Republika Srbija;Republic of Serbia
RU|Russia|Russian Federation|Russian|Russian Federation
RW|Rwanda|Republic of Rwanda|Rwandan|Republic of Rwanda;Repubulika y'u Rwanda;République du Rwanda
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi Arabian|Saudi;Kingdom of Saudi Arabia
SB|Solomon Islands|Solomon Islands|Solomon Islander|
SC|Seychelles|Republic of Seychelles|Seychellois|Republic of Seychelles;Repiblik Sesel;République des Seychelles
SD|Sudan|Republic of the Sudan|Sudanese|Republic of the Sudan;Jumhūrīyat as-Sūdān
SE|Sweden|Kingdom of Sweden|Swedish|Kingdom of Sweden;Konungariket Sverige
SG|Singapore|Republic of Singapore|Singaporean|Singapura;Republik Singapura
SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Saint Helena;St. Helena, Ascension and Tristan da Cunha
SI|Slovenia|Republic of Slovenia|Slovene|Republic of Slovenia;Republika Slovenija
SJ|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Norwegian|Svalbard and Jan Mayen Islands
SK|Slovakia|Slovak Republic|Slovak|Slovak Republic;Slovenská republika
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Republic of Sierra Leone
SM|San Marino|Most Serene Republic of San Marino|Sammarinese|Republic of San Marino;Repubblica di San Marino
SN|Senegal|Republic of Senegal|Senegalese|Republic of Senegal;République du Sénégal
SO|Somalia|Federal Republic of Somalia|Somali|aṣ-Ṣūmāl;Federal Republic of Somalia;Jamhuuriyadda Federaalka Soomaaliya;Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya
SR|Suriname|Republic of Suriname|Surinamer|Sarnam;Sranangron;Republic of Suriname;Republiek Suriname
SS|South Sudan|Republic of South Sudan|South Sudanese|
ST|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|Sao Tomean|Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe;República Democrática de São Tomé e Príncipe
SV|El Salvador|Republic of El Salvador|Salvadoran|Republic of El Salvador;República de El Salvador
SX|Sint Maarten|Sint Maarten|St. Maartener|Sint Maarten (Dutch part)
SY|Syria|Syrian Arab Republic|Syrian|Syrian Arab Republic
SZ|Eswatini|Kingdom of Eswatini|Swazi|Swaziland;weSwatini;Swatini;Ngwane;Kingdom of Eswatini;Umbuso weSwatini
TC|Turks and Caicos Islands|Turks and Caicos Islands|Turks and Caicos Islander|
TD|Chad|Republic of Chad|Chadian|Tchad;Republic of Chad;République du Tchad
TF|French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|French|French Southern Territories
TG|Togo|Togolese Republic|Togolese|Togolese;Togolese Republic;République Togolaise
TH|Thailand|Kingdom of Thailand|Thai|Prathet;Thai;Kingdom of Thailand;Ratcha Anachak Thai
TJ|Tajikistan|Republic of Tajikistan|Tadzhik|Toçikiston;Republic of Tajikistan;Çumhuriyi Toçikiston
TK|Tokelau|Tokelau|Tokelauan|
TL|Timor-Leste|Democratic Republic of Timor-Leste|East Timorese|East Timor;Timor;Democratic Republic of Timor-Leste;República Democrática de Timor-Leste;Repúblika Demokrátika Timór-Leste;Timór Lorosa'e;Timor Lorosae
TM|Turkmenistan|Turkmenistan|Turkmen|
TN|Tunisia|Tunisian Republic|Tunisian|Republic of Tunisia;al-Jumhūriyyah at-Tūnisiyyah
TO|Tonga|Kingdom of Tonga|Tongan|
TR|Türkiye|Republic of Türkiye|Turkish|Turkiye;Republic of Turkey;Türkiye Cumhuriyeti
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Republic of Trinidad and Tobago
TV|Tuvalu|Tuvalu|Tuvaluan|
TW|Taiwan|Republic of China (Taiwan)|Taiwanese|Táiwān;Republic of China;Zhōnghuá Mínguó;Chinese Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian|Tanzania, United Republic of;United Republic of Tanzania;Jamhuri ya Muungano wa Tanzania
UA|Ukraine|Ukraine|Ukrainian|Ukrayina
UG|Uganda|Republic of Uganda|Ugandan|Republic of Uganda;Jamhuri ya Uganda
UM|United States Minor Outlying Islands|United States Minor Outlying Islands|American Islander|
US|United States|United States of America|American|USA;United States of America
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Oriental Republic of Uruguay;República Oriental del Uruguay
UZ|Uzbekistan|Republic of Uzbekistan|Uzbekistani|Republic of Uzbekistan
VA|Vatican City|Vatican City State|Vatican|Holy See (Vatican City State);Vatican City State;Vatican;Stato della Città del Vaticano
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Saint Vincentian|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Bolivarian Republic of Venezuela;Venezuela, Bolivarian Republic of;República Bolivariana de Venezuela
VG|British Virgin Islands|Virgin Islands|Virgin Islander|Virgin Islands, British
VI|United States Virgin Islands|Virgin Islands of the United States|Virgin Islander|Virgin Islands, U.S.
VN|Vietnam|Socialist Republic of Vietnam|Vietnamese|Socialist Republic of Vietnam;Cộng hòa Xã hội chủ nghĩa Việt Nam;Viet Nam
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Republic of Vanuatu;Ripablik blong Vanuatu;République de Vanuatu
WF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|Territory of the Wallis and Futuna Islands;Territoire des îles Wallis et Futuna
WS|Samoa|Independent State of Samoa|Samoan|Independent State of Samoa
XK|Kosovo|Republic of Kosovo|Kosovar|
YE|Yemen|Republic of Yemen|Yemeni|Yemeni Republic;al-Jumhūriyyah al-Yamaniyyah
YT|Mayotte|Department of Mayotte|Mahoran|Department of Mayotte;Département de Mayotte
ZA|South Africa|Republic of South Africa|South African|RSA;Suid-Afrika;Republic of South Africa
ZM|Zambia|Republic of Zambia|Zambian|Republic of Zambia
ZW|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Republic of Zimbabwe
`
  .trim()
  .split("\n");
