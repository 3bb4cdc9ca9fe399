// Countries by their ISO 3166 code: code|name|official name|demonyms|other names, several of a kind with ";".
// Written by scripts/derive-countries.mjs from the npm package world-countries 5.1.0 (Mohammed Le Doze), which is under the
// Open Database Licence 1.0 (https://opendatacommons.org/licenses/odbl/1.0/), and so is this list. Not edited by hand.

export const countryRows: readonly string[] = `
AD|Andorra|Principality of Andorra|Andorran|AND;Principality of Andorra;Principat d'Andorra
AE|United Arab Emirates|United Arab Emirates|Emirati|ARE;UAE;Emirates
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan|AFG;Afġānistān
AG|Antigua and Barbuda|Antigua and Barbuda|Antiguan, Barbudan|ATG
AI|Anguilla|Anguilla|Anguillian|AIA
AL|Albania|Republic of Albania|Albanian|ALB;Shqipëri;Shqipëria;Shqipnia
AM|Armenia|Republic of Armenia|Armenian|ARM;Hayastan;Republic of Armenia
AO|Angola|Republic of Angola|Angolan|AGO;República de Angola
AQ|Antarctica|Antarctica|Antarctican|ATA
AR|Argentina|Argentine Republic|Argentine|ARG;Argentine Republic;República Argentina
AS|American Samoa|American Samoa|American Samoan|ASM;Amerika Sāmoa;Amelika Sāmoa;Sāmoa Amelika
AT|Austria|Republic of Austria|Austrian|AUT;Osterreich;Oesterreich
AU|Australia|Commonwealth of Australia|Australian|AUS
AW|Aruba|Aruba|Aruban|ABW
AX|Åland Islands|Åland Islands|Ålandish|ALA;Aaland;Aland;Ahvenanmaa
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani|AZE;Republic of Azerbaijan;Azərbaycan Respublikası
BA|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian, Herzegovinian|BIH;Bosnia-Herzegovina
BB|Barbados|Barbados|Barbadian|BRB
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|BGD;People's Republic of Bangladesh;Gônôprôjatôntri Bangladesh
BE|Belgium|Kingdom of Belgium|Belgian|BEL;België;Belgie;Belgien;Belgique;Kingdom of Belgium;Koninkrijk België;Royaume de Belgique;Königreich Belgien
BF|Burkina Faso|Burkina Faso|Burkinabe|BFA
BG|Bulgaria|Republic of Bulgaria|Bulgarian|BGR;Republic of Bulgaria
BH|Bahrain|Kingdom of Bahrain|Bahraini|BHR;Kingdom of Bahrain;Mamlakat al-Baḥrayn
BI|Burundi|Republic of Burundi|Burundian|BDI;Republic of Burundi;Republika y'Uburundi;République du Burundi
BJ|Benin|Republic of Benin|Beninese|BEN;Republic of Benin;République du Bénin
BL|Saint Barthélemy|Collectivity of Saint Barthélemy|Saint Barthélemy Islander|BLM;St. Barthelemy;Collectivity of Saint Barthélemy;Collectivité de Saint-Barthélemy
BM|Bermuda|Bermuda|Bermudian|BMU;The Islands of Bermuda;The Bermudas;Somers Isles
BN|Brunei|Nation of Brunei, Abode of Peace|Bruneian|BRN;Brunei Darussalam;Nation of Brunei;the Abode of Peace
BO|Bolivia|Plurinational State of Bolivia|Bolivian|BOL;Buliwya;Wuliwya;Bolivia, Plurinational State of;Plurinational State of Bolivia;Estado Plurinacional de Bolivia;Buliwya Mamallaqta;Wuliwya Suyu;Tetã Volívia
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Dutch|BES;BES islands;Bonaire Sint Eustatius and Saba
BR|Brazil|Federative Republic of Brazil|Brazilian|BRA;Brasil;Federative Republic of Brazil;República Federativa do Brasil
BS|Bahamas|Commonwealth of the Bahamas|Bahamian|BHS;Commonwealth of the Bahamas
BT|Bhutan|Kingdom of Bhutan|Bhutanese|BTN;Kingdom of Bhutan
BV|Bouvet Island|Bouvet Island||BVT;Bouvetøya;Bouvet-øya
BW|Botswana|Republic of Botswana|Motswana|BWA;Republic of Botswana;Lefatshe la Botswana
BY|Belarus|Republic of Belarus|Belarusian|BLR;Bielaruś;Republic of Belarus
BZ|Belize|Belize|Belizean|BLZ
CA|Canada|Canada|Canadian|CAN
CC|Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Cocos Islander|CCK;Keeling Islands;Cocos Islands
CD|DR Congo|Democratic Republic of the Congo|Congolese|COD;DR Congo;Congo-Kinshasa;Congo, the Democratic Republic of the;Democratic Republic of Congo;DRC
CF|Central African Republic|Central African Republic|Central African|CAF;Central African Republic;République centrafricaine
CG|Republic of the Congo|Republic of the Congo|Congolese|COG;Congo;Congo-Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|CHE;Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra
CI|Ivory Coast|Republic of Côte d'Ivoire|Ivorian|CIV;Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Republic of Côte d'Ivoire;République de Côte d'Ivoire
CK|Cook Islands|Cook Islands|Cook Islander|COK;Kūki 'Āirani
CL|Chile|Republic of Chile|Chilean|CHL;Republic of Chile;República de Chile
CM|Cameroon|Republic of Cameroon|Cameroonian|CMR;Republic of Cameroon;République du Cameroun
CN|China|People's Republic of China|Chinese|CHN;Zhōngguó;Zhongguo;Zhonghua;People's Republic of China;Zhōnghuá Rénmín Gònghéguó
CO|Colombia|Republic of Colombia|Colombian|COL;Republic of Colombia;República de Colombia
CR|Costa Rica|Republic of Costa Rica|Costa Rican|CRI;Republic of Costa Rica;República de Costa Rica
CU|Cuba|Republic of Cuba|Cuban|CUB;Republic of Cuba;República de Cuba
CV|Cape Verde|Republic of Cabo Verde|Cape Verdian|CPV;Republic of Cabo Verde;República de Cabo Verde
CW|Curaçao|Country of Curaçao|Curaçaoan|CUW;Curacao;Kòrsou;Country of Curaçao;Land Curaçao;Pais Kòrsou
CX|Christmas Island|Territory of Christmas Island|Christmas Islander|CXR;Territory of Christmas Island
CY|Cyprus|Republic of Cyprus|Cypriot|CYP;Kýpros;Kıbrıs;Republic of Cyprus;Kıbrıs Cumhuriyeti
CZ|Czechia|Czech Republic|Czech|CZE;Česká republika;Česko
DE|Germany|Federal Republic of Germany|German|DEU;Federal Republic of Germany;Bundesrepublik Deutschland
DJ|Djibouti|Republic of Djibouti|Djibouti|DJI;Jabuuti;Gabuuti;Republic of Djibouti;République de Djibouti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti
DK|Denmark|Kingdom of Denmark|Danish|DNK;Danmark;Kingdom of Denmark;Kongeriget Danmark
DM|Dominica|Commonwealth of Dominica|Dominican|DMA;Dominique;Commonwealth of Dominica
DO|Dominican Republic|Dominican Republic|Dominican|DOM
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|DZA;Dzayer;Algérie
EC|Ecuador|Republic of Ecuador|Ecuadorean|ECU;Republic of Ecuador;República del Ecuador
EE|Estonia|Republic of Estonia|Estonian|EST;Eesti;Republic of Estonia;Eesti Vabariik
EG|Egypt|Arab Republic of Egypt|Egyptian|EGY;Arab Republic of Egypt
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|ESH;Taneẓroft Tutrimt
ER|Eritrea|State of Eritrea|Eritrean|ERI;State of Eritrea;Dawlat Iritriyá;Iritriyā
ES|Spain|Kingdom of Spain|Spanish|ESP;Kingdom of Spain;Reino de España
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|ETH;Federal Democratic Republic of Ethiopia
FI|Finland|Republic of Finland|Finnish|FIN;Suomi;Republic of Finland;Suomen tasavalta;Republiken Finland
FJ|Fiji|Republic of Fiji|Fijian|FJI;Viti;Republic of Fiji;Matanitu ko Viti;Fijī Gaṇarājya
FK|Falkland Islands|Falkland Islands|Falkland Islander|FLK;Islas Malvinas;Falkland Islands (Malvinas)
FM|Micronesia|Federated States of Micronesia|Micronesian|FSM;Federated States of Micronesia;Micronesia, Federated States of
FO|Faroe Islands|Faroe Islands|Faroese|FRO;Føroyar;Færøerne;Faeroe Islands
FR|France|French Republic|French|FRA;French Republic;République française
GA|Gabon|Gabonese Republic|Gabonese|GAB;Gabonese Republic;République Gabonaise
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|British|GBR;Great Britain
GD|Grenada|Grenada|Grenadian|GRD
GE|Georgia|Georgia|Georgian|GEO;Sakartvelo
GF|French Guiana|Guiana|Guianan|GUF;Guiana;Guyane
GG|Guernsey|Bailiwick of Guernsey|Channel Islander|GGY;Bailiwick of Guernsey;Bailliage de Guernesey
GH|Ghana|Republic of Ghana|Ghanaian|GHA
GI|Gibraltar|Gibraltar|Gibraltar|GIB
GL|Greenland|Greenland|Greenlandic|GRL;Grønland
GM|Gambia|Republic of the Gambia|Gambian|GMB;Republic of the Gambia
GN|Guinea|Republic of Guinea|Guinean|GIN;Republic of Guinea;République de Guinée
GP|Guadeloupe|Guadeloupe|Guadeloupian|GLP;Gwadloup
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|GNQ;Republic of Equatorial Guinea;República de Guinea Ecuatorial;République de Guinée équatoriale;República da Guiné Equatorial
GR|Greece|Hellenic Republic|Greek|GRC;Elláda;Hellenic Republic
GS|South Georgia|South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|SGS;South Georgia and the South Sandwich Islands
GT|Guatemala|Republic of Guatemala|Guatemalan|GTM
GU|Guam|Guam|Guamanian|GUM;Guåhån
GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan|GNB;Republic of Guinea-Bissau;República da Guiné-Bissau
GY|Guyana|Co-operative Republic of Guyana|Guyanese|GUY;Co-operative Republic of Guyana
HK|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger|HKG
HM|Heard Island and McDonald Islands|Heard Island and McDonald Islands|Heard and McDonald Islander|HMD;Heard Island and McDonald Islands
HN|Honduras|Republic of Honduras|Honduran|HND;Republic of Honduras;República de Honduras
HR|Croatia|Republic of Croatia|Croatian|HRV;Hrvatska;Republic of Croatia;Republika Hrvatska
HT|Haiti|Republic of Haiti|Haitian|HTI;Republic of Haiti;République d'Haïti;Repiblik Ayiti
HU|Hungary|Hungary|Hungarian|HUN
ID|Indonesia|Republic of Indonesia|Indonesian|IDN;Republic of Indonesia;Republik Indonesia
IE|Ireland|Republic of Ireland|Irish|IRL;Éire;Republic of Ireland;Poblacht na hÉireann
IL|Israel|State of Israel|Israeli|ISR;State of Israel;Medīnat Yisrā'el
IM|Isle of Man|Isle of Man|Manx|IMN;Ellan Vannin;Mann;Mannin
IN|India|Republic of India|Indian|IND;Bhārat;Republic of India;Bharat Ganrajya
IO|British Indian Ocean Territory|British Indian Ocean Territory|Indian|IOT
IQ|Iraq|Republic of Iraq|Iraqi|IRQ;Republic of Iraq
IR|Iran|Islamic Republic of Iran|Iranian|IRN;Islamic Republic of Iran;Iran, Islamic Republic of;Jomhuri-ye Eslāmi-ye Irān
IS|Iceland|Iceland|Icelander|ISL;Island;Republic of Iceland;Lýðveldið Ísland
IT|Italy|Italian Republic|Italian|ITA;Italian Republic;Repubblica italiana
JE|Jersey|Bailiwick of Jersey|Channel Islander|JEY;Bailiwick of Jersey;Bailliage de Jersey;Bailliage dé Jèrri
JM|Jamaica|Jamaica|Jamaican|JAM
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|JOR;Hashemite Kingdom of Jordan;al-Mamlakah al-Urdunīyah al-Hāshimīyah
JP|Japan|Japan|Japanese|JPN;Nippon;Nihon
KE|Kenya|Republic of Kenya|Kenyan|KEN;Republic of Kenya;Jamhuri ya Kenya
KG|Kyrgyzstan|Kyrgyz Republic|Kirghiz|KGZ;Kyrgyz Republic;Kyrgyz Respublikasy
KH|Cambodia|Kingdom of Cambodia|Cambodian|KHM;Kingdom of Cambodia
KI|Kiribati|Independent and Sovereign Republic of Kiribati|I-Kiribati|KIR;Republic of Kiribati;Ribaberiki Kiribati
KM|Comoros|Union of the Comoros|Comoran|COM;Union of the Comoros;Union des Comores;Udzima wa Komori;al-Ittiḥād al-Qumurī
KN|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian or Nevisian|KNA;Federation of Saint Christopher and Nevis
KP|North Korea|Democratic People's Republic of Korea|North Korean|PRK;Democratic People's Republic of Korea;DPRK;Chosŏn Minjujuŭi Inmin Konghwaguk;Korea, Democratic People's Republic of
KR|South Korea|Republic of Korea|South Korean|KOR;Korea, Republic of;Republic of Korea
KW|Kuwait|State of Kuwait|Kuwaiti|KWT;State of Kuwait;Dawlat al-Kuwait
KY|Cayman Islands|Cayman Islands|Caymanian|CYM
KZ|Kazakhstan|Republic of Kazakhstan|Kazakhstani|KAZ;Qazaqstan;Republic of Kazakhstan;Qazaqstan Respublïkası;Respublika Kazakhstan
LA|Laos|Lao People's Democratic Republic|Laotian|LAO;Lao;Lao People's Democratic Republic;Sathalanalat Paxathipatai Paxaxon Lao
LB|Lebanon|Lebanese Republic|Lebanese|LBN;Lebanese Republic;Al-Jumhūrīyah Al-Libnānīyah
LC|Saint Lucia|Saint Lucia|Saint Lucian|LCA
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|LIE;Principality of Liechtenstein;Fürstentum Liechtenstein
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|LKA;ilaṅkai;Democratic Socialist Republic of Sri Lanka
LR|Liberia|Republic of Liberia|Liberian|LBR;Republic of Liberia
LS|Lesotho|Kingdom of Lesotho|Mosotho|LSO;Kingdom of Lesotho;Muso oa Lesotho
LT|Lithuania|Republic of Lithuania|Lithuanian|LTU;Republic of Lithuania;Lietuvos Respublika
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|LUX;Grand Duchy of Luxembourg;Grand-Duché de Luxembourg;Großherzogtum Luxemburg;Groussherzogtum Lëtzebuerg
LV|Latvia|Republic of Latvia|Latvian|LVA;Republic of Latvia;Latvijas Republika
LY|Libya|State of Libya|Libyan|LBY;State of Libya;Dawlat Libya
MA|Morocco|Kingdom of Morocco|Moroccan|MAR;Kingdom of Morocco;Al-Mamlakah al-Maġribiyah
MC|Monaco|Principality of Monaco|Monegasque|MCO;Principality of Monaco;Principauté de Monaco
MD|Moldova|Republic of Moldova|Moldovan|MDA;Moldova, Republic of;Republic of Moldova;Republica Moldova
ME|Montenegro|Montenegro|Montenegrin|MNE;Crna Gora
MF|Saint Martin|Saint Martin|Saint Martin Islander|MAF;Collectivity of Saint Martin;Collectivité de Saint-Martin;Saint Martin (French part)
MG|Madagascar|Republic of Madagascar|Malagasy|MDG;Republic of Madagascar;Repoblikan'i Madagasikara;République de Madagascar
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|MHL;Republic of the Marshall Islands;Aolepān Aorōkin M̧ajeļ
MK|North Macedonia|Republic of North Macedonia|Macedonian|MKD;The former Yugoslav Republic of Macedonia;Republic of North Macedonia;Macedonia, The Former Yugoslav Republic of;Macedonia
ML|Mali|Republic of Mali|Malian|MLI;Republic of Mali;République du Mali
MM|Myanmar|Republic of the Union of Myanmar|Burmese|MMR;Burma;Republic of the Union of Myanmar;Pyidaunzu Thanmăda Myăma Nainngandaw
MN|Mongolia|Mongolia|Mongolian|MNG
MO|Macau|Macao Special Administrative Region of the People's Republic of China|Macanese|MAC;Macao;Macao Special Administrative Region of the People's Republic of China;Região Administrativa Especial de Macau da República Popular da China
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|American|MNP;Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Mariånas
MQ|Martinique|Martinique|Martinican|MTQ
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|MRT;Islamic Republic of Mauritania
MS|Montserrat|Montserrat|Montserratian|MSR
MT|Malta|Republic of Malta|Maltese|MLT;Republic of Malta;Repubblika ta' Malta
MU|Mauritius|Republic of Mauritius|Mauritian|MUS;Republic of Mauritius;République de Maurice
MV|Maldives|Republic of the Maldives|Maldivan|MDV;Maldive Islands;Republic of the Maldives;Dhivehi Raajjeyge Jumhooriyya
MW|Malawi|Republic of Malawi|Malawian|MWI;Republic of Malawi
MX|Mexico|United Mexican States|Mexican|MEX;Mexicanos;United Mexican States;Estados Unidos Mexicanos
MY|Malaysia|Malaysia|Malaysian|MYS
MZ|Mozambique|Republic of Mozambique|Mozambican|MOZ;Republic of Mozambique;República de Moçambique
NA|Namibia|Republic of Namibia|Namibian|NAM;Namibië;Republic of Namibia
NC|New Caledonia|New Caledonia|New Caledonian|NCL
NE|Niger|Republic of Niger|Nigerien|NER;Nijar
NF|Norfolk Island|Territory of Norfolk Island|Norfolk Islander|NFK;Territory of Norfolk Island;Teratri of Norf'k Ailen
NG|Nigeria|Federal Republic of Nigeria|Nigerian|NGA;Nijeriya;Naíjíríà;Federal Republic of Nigeria
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|NIC;Republic of Nicaragua;República de Nicaragua
NL|Netherlands|Kingdom of the Netherlands|Dutch|NLD;Holland;Nederland;The Netherlands
NO|Norway|Kingdom of Norway|Norwegian|NOR;Norge;Noreg;Kingdom of Norway;Kongeriket Norge;Kongeriket Noreg
NP|Nepal|Federal Democratic Republic of Nepal|Nepalese|NPL;Federal Democratic Republic of Nepal;Loktāntrik Ganatantra Nepāl
NR|Nauru|Republic of Nauru|Nauruan|NRU;Naoero;Pleasant Island;Republic of Nauru;Ripublik Naoero
NU|Niue|Niue|Niuean|NIU
NZ|New Zealand|New Zealand|New Zealander|NZL;Aotearoa
OM|Oman|Sultanate of Oman|Omani|OMN;Sultanate of Oman
PA|Panama|Republic of Panama|Panamanian|PAN;Republic of Panama;República de Panamá
PE|Peru|Republic of Peru|Peruvian|PER;Republic of Peru;República del Perú
PF|French Polynesia|French Polynesia|French Polynesian|PYF;Polynésie française;French Polynesia;Pōrīnetia Farāni
PG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|PNG;Independent State of Papua New Guinea;Independen Stet bilong Papua Niugini
PH|Philippines|Republic of the Philippines|Filipino|PHL;Republic of the Philippines;Repúblika ng Pilipinas
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|PAK;Pākistān;Islamic Republic of Pakistan;Islāmī Jumhūriya'eh Pākistān
PL|Poland|Republic of Poland|Polish|POL;Republic of Poland;Rzeczpospolita Polska
PM|Saint Pierre and Miquelon|Saint Pierre and Miquelon|Saint-Pierrais, Miquelonnais|SPM;Collectivité territoriale de Saint-Pierre-et-Miquelon
PN|Pitcairn Islands|Pitcairn Group of Islands|Pitcairn Islander|PCN;Pitcairn;Pitcairn Henderson Ducie and Oeno Islands
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|PRI;Commonwealth of Puerto Rico;Estado Libre Asociado de Puerto Rico
PS|Palestine|State of Palestine|Palestinian|PSE;Palestine, State of;State of Palestine;Dawlat Filasṭin
PT|Portugal|Portuguese Republic|Portuguese|PRT;Portuguesa;Portuguese Republic;República Portuguesa
PW|Palau|Republic of Palau|Palauan|PLW;Republic of Palau;Beluu er a Belau
PY|Paraguay|Republic of Paraguay|Paraguayan|PRY;Republic of Paraguay;República del Paraguay;Tetã Paraguái
QA|Qatar|State of Qatar|Qatari|QAT;State of Qatar;Dawlat Qaṭar
RE|Réunion|Réunion Island|Réunionese|REU;Reunion
RO|Romania|Romania|Romanian|ROU;Rumania;Roumania;România
RS|Serbia|Republic of Serbia|Serbian|SRB;Srbija;Republika Srbija;Republic of Serbia
RU|Russia|Russian Federation|Russian|RUS;Russian Federation
RW|Rwanda|Republic of Rwanda|Rwandan|RWA;Republic of Rwanda;Repubulika y'u Rwanda;République du Rwanda
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi Arabian|SAU;Saudi;Kingdom of Saudi Arabia
SB|Solomon Islands|Solomon Islands|Solomon Islander|SLB
SC|Seychelles|Republic of Seychelles|Seychellois|SYC;Republic of Seychelles;Repiblik Sesel;République des Seychelles
SD|Sudan|Republic of the Sudan|Sudanese|SDN;Republic of the Sudan;Jumhūrīyat as-Sūdān
SE|Sweden|Kingdom of Sweden|Swedish|SWE;Kingdom of Sweden;Konungariket Sverige
SG|Singapore|Republic of Singapore|Singaporean|SGP;Singapura;Republik Singapura
SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|SHN;Saint Helena;St. Helena, Ascension and Tristan da Cunha
SI|Slovenia|Republic of Slovenia|Slovene|SVN;Republic of Slovenia;Republika Slovenija
SJ|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Norwegian|SJM;Svalbard and Jan Mayen Islands
SK|Slovakia|Slovak Republic|Slovak|SVK;Slovak Republic;Slovenská republika
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|SLE;Republic of Sierra Leone
SM|San Marino|Most Serene Republic of San Marino|Sammarinese|SMR;Republic of San Marino;Repubblica di San Marino
SN|Senegal|Republic of Senegal|Senegalese|SEN;Republic of Senegal;République du Sénégal
SO|Somalia|Federal Republic of Somalia|Somali|SOM;aṣ-Ṣūmāl;Federal Republic of Somalia;Jamhuuriyadda Federaalka Soomaaliya;Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya
SR|Suriname|Republic of Suriname|Surinamer|SUR;Sarnam;Sranangron;Republic of Suriname;Republiek Suriname
SS|South Sudan|Republic of South Sudan|South Sudanese|SSD
ST|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|Sao Tomean|STP;Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe;República Democrática de São Tomé e Príncipe
SV|El Salvador|Republic of El Salvador|Salvadoran|SLV;Republic of El Salvador;República de El Salvador
SX|Sint Maarten|Sint Maarten|St. Maartener|SXM;Sint Maarten (Dutch part)
SY|Syria|Syrian Arab Republic|Syrian|SYR;Syrian Arab Republic
SZ|Eswatini|Kingdom of Eswatini|Swazi|SWZ;Swaziland;weSwatini;Swatini;Ngwane;Kingdom of Eswatini;Umbuso weSwatini
TC|Turks and Caicos Islands|Turks and Caicos Islands|Turks and Caicos Islander|TCA
TD|Chad|Republic of Chad|Chadian|TCD;Tchad;Republic of Chad;République du Tchad
TF|French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|French|ATF;French Southern Territories
TG|Togo|Togolese Republic|Togolese|TGO;Togolese;Togolese Republic;République Togolaise
TH|Thailand|Kingdom of Thailand|Thai|THA;Prathet;Thai;Kingdom of Thailand;Ratcha Anachak Thai
TJ|Tajikistan|Republic of Tajikistan|Tadzhik|TJK;Toçikiston;Republic of Tajikistan;Çumhuriyi Toçikiston
TK|Tokelau|Tokelau|Tokelauan|TKL
TL|Timor-Leste|Democratic Republic of Timor-Leste|East Timorese|TLS;East Timor;Timor;Democratic Republic of Timor-Leste;República Democrática de Timor-Leste;Repúblika Demokrátika Timór-Leste;Timór Lorosa'e;Timor Lorosae
TM|Turkmenistan|Turkmenistan|Turkmen|TKM
TN|Tunisia|Tunisian Republic|Tunisian|TUN;Republic of Tunisia;al-Jumhūriyyah at-Tūnisiyyah
TO|Tonga|Kingdom of Tonga|Tongan|TON
TR|Türkiye|Republic of Türkiye|Turkish|TUR;Turkiye;Republic of Turkey;Türkiye Cumhuriyeti
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|TTO;Republic of Trinidad and Tobago
TV|Tuvalu|Tuvalu|Tuvaluan|TUV
TW|Taiwan|Republic of China (Taiwan)|Taiwanese|TWN;Táiwān;Republic of China;Zhōnghuá Mínguó;Chinese Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian|TZA;Tanzania, United Republic of;United Republic of Tanzania;Jamhuri ya Muungano wa Tanzania
UA|Ukraine|Ukraine|Ukrainian|UKR;Ukrayina
UG|Uganda|Republic of Uganda|Ugandan|UGA;Republic of Uganda;Jamhuri ya Uganda
UM|United States Minor Outlying Islands|United States Minor Outlying Islands|American Islander|UMI
US|United States|United States of America|American|USA;United States of America
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan|URY;Oriental Republic of Uruguay;República Oriental del Uruguay
UZ|Uzbekistan|Republic of Uzbekistan|Uzbekistani|UZB;Republic of Uzbekistan
VA|Vatican City|Vatican City State|Vatican|VAT;Holy See (Vatican City State);Vatican City State;Vatican;Stato della Città del Vaticano
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Saint Vincentian|VCT
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|VEN;Bolivarian Republic of Venezuela;Venezuela, Bolivarian Republic of;República Bolivariana de Venezuela
VG|British Virgin Islands|Virgin Islands|Virgin Islander|VGB;Virgin Islands, British
VI|United States Virgin Islands|Virgin Islands of the United States|Virgin Islander|VIR;Virgin Islands, U.S.
VN|Vietnam|Socialist Republic of Vietnam|Vietnamese|VNM;Socialist Republic of Vietnam;Cộng hòa Xã hội chủ nghĩa Việt Nam;Viet Nam
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|VUT;Republic of Vanuatu;Ripablik blong Vanuatu;République de Vanuatu
WF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|WLF;Territory of the Wallis and Futuna Islands;Territoire des îles Wallis et Futuna
WS|Samoa|Independent State of Samoa|Samoan|WSM;Independent State of Samoa
XK|Kosovo|Republic of Kosovo|Kosovar|UNK
YE|Yemen|Republic of Yemen|Yemeni|YEM;Yemeni Republic;al-Jumhūriyyah al-Yamaniyyah
YT|Mayotte|Department of Mayotte|Mahoran|MYT;Department of Mayotte;Département de Mayotte
ZA|South Africa|Republic of South Africa|South African|ZAF;RSA;Suid-Afrika;Republic of South Africa
ZM|Zambia|Republic of Zambia|Zambian|ZMB;Republic of Zambia
ZW|Zimbabwe|Republic of Zimbabwe|Zimbabwean|ZWE;Republic of Zimbabwe
`
  .trim()
  .split("\n");
