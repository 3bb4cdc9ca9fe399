// Given names that tell "he" from "she" in reports, and a person from a town, where no title does. Only names that are
// common and one-sided; many cultures, few each. Source: general knowledge of common names, kept short by hand.
// Reason: without them one report in three has two people that either pronoun could stand for.
import { words } from "./word-set.ts";

export const maleNames: ReadonlySet<string> = words(
  "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald",
  "steven steve stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary",
  "nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis",
  "jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger",
  "noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel",
  "logan alan juan wayne roy ralph randy eugene vincent bobby russell louis philip johnny barack bill bernie ted marco",
  "mike tim jeb ben chris rand rick jim tom dan ken greg jeff matt nick pete phil ray ron sam tony will harry donald rex",
  "newt mitch mitt rudy lindsey chuck dick bob hugh ian neil nigel boris tony gordon graham stuart simon martin oliver",
  "mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein ibrahim mahmoud mustafa omar osama abdullah khaled",
  "khalid youssef yusuf yousef saeed said saad tariq bashar hafez saddam hamid karim nasser samir walid ismail yahya moussa",
  "musa izzeldin haider mushir qasem hossein javad reza hamed ashraf imran nawaz benjamin ehud yitzhak shimon ariel moshe",
  "avigdor naftali yair amir vladimir sergei sergey dmitry mikhail nikolai alexei boris viktor yuri igor ivan oleg andrei",
  "petro volodymyr aleksandar emmanuel francois françois jean pierre jacques nicolas hans klaus jürgen wolfgang helmut",
  "jens lars sven olaf erik björn giovanni giuseppe silvio matteo mario luigi antonio francesco carlos luis jorge miguel",
  "pedro pablo fernando manuel javier rafael hugo fidel raul raúl diego alejandro enrique felipe ricardo eduardo lula",
  "narendra rajiv rahul sanjay amit arun anil vijay ravi manmohan shinzo hiroshi kenji takeshi taro jin-ping kofi nelson",
  "jacob thabo cyril olusegun goodluck muhammadu yemi uhuru raila paulo joão joao tayyip recep kemal mehmet",
  "galileo napoleon julius leonard lord johann isaac albert karl friedrich ludwig otto adolf josef theodore franklin dwight",
  "jan andrea nicola simone",
);

export const femaleNames: ReadonlySet<string> = words(
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly",
  "emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela",
  "shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria",
  "heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl",
  "hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia",
  "grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis",
  "lori hillary chelsea melania ivanka condoleezza madeleine nikki sarah susan samantha kellyanne huma loretta elena sonia",
  "angela theresa ursula federica marine segolene ségolène christine nicola jill carly debbie donna wendy gennifer jane kate katie",
  "fatima aisha aminata amina layla leila nadia zainab mariam maryam khadija hanan tzipi golda ayelet benazir indira sonia",
  "sushma hina malala olga tatiana natalia irina svetlana ekaterina yulia maria-jose ana carmen pilar dolores lucia cristina",
  "dilma michelle isabel rosa yuko keiko yoko sanae park-geun ngozi winnie graca ellen joyce giorgia emma ingrid astrid sigrid",
  "ada marie greta eva rosa simone megyn gretchen rachel oprah beyonce paula monica hope alicia gabby jan peggy sally lynn",
);
