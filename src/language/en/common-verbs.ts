// Frequent verbs of news English, so that the shallow grammar knows where a clause has its verb. They are no cues;
// cue verbs stand in cue-verbs.ts. The list was written by hand from the verbs of the GUM corpus' training part
// (Zeldes 2017) that occur three times or more; it need not be complete: "-ed" and modals tell most of the others.

export const COMMON_VERBS: readonly string[] = `
  make take go come give become get leave find put bring begin build meet win send run pay grow hold keep lose choose
  buy break rise draw sell drive spend catch sit forget stand blow throw shoot deal lead lay lie strike fight bear cut
  cast hit set let start stop turn move live work play serve include remain happen appear follow change continue
  create open close allow add lie pass reach kill die wait raise enter join visit return try use need help ask provide
  lose receive rely cause force remove carry arrive travel attend host sign hire fire elect appoint vote gather
  face cover charge arrest seize capture shell bomb launch attack invade withdraw release free detain hang fall
  end last cost rest walk talk fail succeed lack matter belong consist depend exist stay contain produce increase decrease
  reduce represent develop form maintain protect prevent join gain earn save spend cross sweep surge drop climb
  collapse resume suspend extend expire convene adjourn mediate broker travel fly land depart deploy patrol
  block delay ban limit restrict impose lift ease mark name list total number span border range stem stretch
  benefit suffer struggle compete campaign trail poll defeat nominate target hurt damage destroy ruin
  marry divorce study graduate teach learn train graduate born base locate
  seem look sound feel taste own possess deserve owe involve affect concern apply`
  .trim()
  .split(/\s+/);
