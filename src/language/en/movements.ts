// Movements, armed groups, parties and bodies among states that international news names without saying what they are.
// Source: general knowledge of who negotiates with whom; names alone, no judgement of what a group is.
// Reason: "Hamas rejected it" shows nothing but a name that speaks, and what speaks is most often a person.

/** A name, and behind `=` others for the same, a body a line. */
const rows = `
Hamas
Hezbollah=Hizbollah,Hizbullah
Fatah
Palestinian Authority
Palestine Liberation Organization=PLO
Islamic Jihad=Palestinian Islamic Jihad
Popular Front for the Liberation of Palestine=PFLP
Likud
Taliban
Tehrik-i-Taliban Pakistan=TTP
Haqqani Network
al-Qaeda=Al Qaeda,al-Qaida,Al Qaida
Islamic State=ISIS,ISIL,Daesh
Hayat Tahrir al-Sham=HTS
Free Syrian Army
Syrian Democratic Forces=SDF
Kurdistan Workers' Party=PKK
Ansar Allah=Ansarullah
Southern Transitional Council
Boko Haram
al-Shabaab=Al Shabaab,al-Shabab,Al Shabab
Rapid Support Forces=RSF
Justice and Equality Movement
Tigray People's Liberation Front=TPLF
Oromo Liberation Army
M23
Lord's Resistance Army
Renamo
Frelimo
UNITA
Polisario Front=Polisario
African National Congress=ANC
Zanu-PF
FARC=Revolutionary Armed Forces of Colombia
National Liberation Army=ELN
Shining Path
Sandinistas
Irish Republican Army=IRA
Sinn Fein=Sinn Féin
Democratic Unionist Party=DUP
ETA
Tamil Tigers=LTTE,Liberation Tigers of Tamil Eelam
Khmer Rouge
Moro Islamic Liberation Front=MILF
New People's Army
Abu Sayyaf
Tatmadaw
Arakan Army
Kuomintang
Wagner Group
African Union
Arab League
European Commission
European Parliament
European Council
ECOWAS=Economic Community of West African States
IGAD=Intergovernmental Authority on Development
OSCE=Organization for Security and Co-operation in Europe
ASEAN=Association of Southeast Asian Nations
OPEC
Gulf Cooperation Council=GCC
Security Council=UN Security Council,United Nations Security Council
General Assembly=UN General Assembly,United Nations General Assembly
International Criminal Court=ICC
International Court of Justice=ICJ
World Bank
World Trade Organization=WTO
World Health Organization
UNHCR=UN Refugee Agency
UNICEF
UNRWA
Red Cross
Red Crescent
Amnesty International
Human Rights Watch
`;

/** Lower case, without full stops and possessive marks, as words' keys are → the first name of its line. */
export const movements: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [name = "", ...others] = row.split(/[=,]/);
      return [name, ...others].map((one) => [one.toLowerCase().replace(/'s?(?= |$)/g, ""), name] as const);
    }),
);
