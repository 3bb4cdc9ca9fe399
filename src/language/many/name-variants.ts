// Given names that Latin letters spell in several ways because another script is theirs: a line a name. From general
// knowledge of how agencies romanise Arabic, Persian, Hebrew and Cyrillic. Two spellings of one line are one name; two
// lines are never one, however alike they look (Ali and Alaa, Hassan and Hussein).
import { words } from "../en/word-set.ts";

const lines: readonly ReadonlySet<string>[] = [
  "mohammed muhammad mohamed mohammad mohamad muhammed mohamud muhamad",
  "ahmed ahmad achmed",
  "mahmoud mahmud mehmood",
  "hussein husayn hussain hossein husain husein hussien",
  "hassan hasan hassane",
  "khaled khalid",
  "tariq tarek tareq tarik",
  "osama usama",
  "omar umar",
  "othman uthman osman usman",
  "yusuf youssef yousef yusef youssouf yousuf yossef",
  "ibrahim ebrahim ibraheem",
  "ismail ismael esmail ismaeel esmaeil",
  "moussa musa mousa moosa",
  "abdullah abdallah abdulla",
  "saeed said saied sayeed",
  "faisal faysal feisal",
  "jamal gamal jamaal",
  "hamid hameed",
  "rashid rasheed rachid",
  "walid waleed oualid",
  "nasser nasir naser nassir",
  "qasem qassem qasim kassem qassim ghasem kasim",
  "mustafa mostafa moustafa mustapha",
  "karim kareem",
  "majid majeed maged",
  "amin ameen amine",
  "bashir basheer bachir",
  "fouad fuad foad",
  "suleiman sulaiman soleiman sulayman",
  "jawad javad gawad",
  "reza rida ridha",
  "haidar haider haydar heidar",
  "marwan merwan",
  "zein zayn zain zeyn",
  "layla leila laila leyla",
  "fatima fatma fatemeh fatimah",
  "aisha ayesha aicha aysha",
  "maryam mariam meryem maryum",
  "sergei sergey sergej",
  "alexei aleksei alexey aleksey",
  "yevgeny evgeny yevgeni evgeni yevgeniy evgeniy",
  "dmitry dmitri dmitriy dimitri dmitrij",
  "yuri yury yuriy iurii",
  "andrei andrey andrej",
  "nikolai nikolay",
  "vasily vasili vasiliy",
  "gennady gennadi gennadiy",
  "anatoly anatoli anatoliy",
  "vitaly vitali vitaliy",
  "alexander aleksandr aleksander alexandr",
  "volodymyr wolodymyr",
  "serhiy serhii",
  "andriy andrii",
  "mykhailo mykhaylo",
  "yitzhak yitzchak itzhak isaac",
  "moshe mosheh",
  "yaakov yaacov jakov",
].map((line) => words(line));

const groups: ReadonlyMap<string, number> = new Map(
  lines.flatMap((line, group) => [...line].map((spelling) => [spelling, group] as const)),
);

/** Which name a spelling is of; null where the list does not know it. */
export function givenNameGroup(spelling: string): number | null {
  return groups.get(spelling) ?? null;
}
