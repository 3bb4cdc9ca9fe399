// What sets the caption of a photograph apart from a sentence of the report. Captions tell what is seen, in the
// present tense, and date it in the past (Associated Press Stylebook, "captions"); reports tell what happened in the
// past tense, and use the present for what will happen. Collected from captions of agency photographs.

/** Verbs of what a photograph shows, which news prose hardly uses in the present tense. */
export const SCENE_VERBS: ReadonlySet<string> = new Set(
  (
    "pose poses stand stands sit sits kneel kneels walk walks ride rides drive drives wave waves smile smiles " +
    "gesture gestures react reacts hug hugs embrace embraces hold holds carry carries clutch clutches display displays " +
    "look looks gather gathers queue queues wait waits line lines mourn mourns weep weeps pray prays chant chants cheer " +
    "cheers march marches celebrate celebrates inspect inspects search searches clear clears sift sifts rise rises " +
    "billow billows burn burns fly flies flutter flutters hang hangs patrol patrols guard guards aim aims fire fires " +
    "play plays sell sells buy buys cross crosses board boards disembark disembarks receive receives distribute " +
    "distributes shake shakes greet greets applaud applauds listen listens speak speaks address addresses attend " +
    "attends arrive arrives leave leaves watch watches load loads unload unloads lie lies read reads eat eats dance dances push pushes raise raises climb climbs dig digs lay lays wear wears lean leans stare stares peer peers touch touches kiss kisses bow bows sweep sweeps meet meets visit visits sign signs return returns"
  ).split(" "),
);

/** Of those, the ones that also announce what is planned ("The council meets on 3 May"): these need a year as well. */
export const PLANNED_VERBS: ReadonlySet<string> = new Set(
  "hold holds meet meets visit visits sign signs return returns raise raises lay lays read reads arrive arrives leave leaves speak speaks address addresses attend attends receive receives buy buys sell sells fire fires play plays fly flies board boards look looks rise rises wait waits line lines clear clears lie lies drive drives celebrate celebrates march marches watch watches".split(
    " ",
  ),
);

/** What a photograph shows around the act, and an announcement of it leaves out. */
export const SCENE_DETAIL: RegExp =
  /\b(?:outside|during|beside|alongside|in front of|next to|past|amid|reporters|journalists|the media|news conference|press conference|briefing|rally|vigil|funeral|ceremony|crowd|banners?|placards?|flags?|portraits?)\b/i;

/** Words before the verb, or anywhere, that make it a sentence of the report after all. */
export const REPORT_WORDS: ReadonlySet<string> = new Set(
  (
    "is are said says told tells according reports " +
    "will would could should may might must can has had was were did does do been went came took gave made saw left met held spoke wrote knew if because however but although " +
    "i we you he she it they this these those that his her their"
  ).split(" "),
);

/** A caption says of itself that it is one. */
export const CAPTION_PHRASES: RegExp =
  /\bin this (?:[\w.,]{1,15} ){0,6}?(?:file |handout |undated |aerial |combination )?(?:photo|photograph|image|picture|frame grab|still|screengrab)\b|\b(?:photo|image|picture|photograph) (?:taken|released|provided|made available) (?:on|by)\b|\b(?:handout|undated|file) (?:photo|image|picture|photograph)\b|\b(?:is|are) (?:seen|pictured|shown) (?:in|at|on|near|here|during|with|outside|after|before|through|above|over|prior|beside|today)\b|\((?:pictured|above|left|right|centre|center|second left|far right)[^()]{0,30}\)/i;

/** Beginnings of captions that name the picture itself. */
export const PICTURE_OPENING: RegExp =
  /^(?:an? )?(?:(?:aerial|satellite|file|handout|undated|combination|general|close-up|overhead|panoramic) )?(?:grab from a video|frame grab|screen ?grab|still image|photo|photograph|picture|image|view|satellite image|footage|combination)s?\b.{0,120}\b(?:shows?|taken|released|of|provided)\b/i;

/** Subjects that open a scene: people seen without names, and what stands for them in a picture. */
export const SCENE_SUBJECT: RegExp =
  /^(?:(?:a|an|two|three|four|several|some) )?(?:(?:[\w'’-]{2,20}) ){0,2}?(?:man|men|woman|women|boy|boys|girl|girls|child|children|people|residents?|villagers?|mourners?|protesters?|demonstrators?|supporters?|soldiers?|troops|rescuers?|firefighters?|police(?: officers?)?|officers?|medics?|workers?|refugees?|migrants?|displaced|families|pedestrians?|shoppers?|students?|smoke|flames?|vehicles?|trucks?|a convoy|tanks?|fighters?|members?|delegates?|passers-by|commuters|volunteers?|relatives)\b/i;

/** One person without a name and what he or she does. */
export const SOMEONE_ACTS: RegExp =
  /^An? (?:[\w'’-]{2,20} ){0,3}?(?:man|woman|boy|girl|child|soldier|officer|worker|protester|demonstrator|supporter|resident|villager|farmer|fisherman|medic|refugee|student|shopper|pedestrian|rescuer|firefighter|mourner|delegate|fighter|vendor|cyclist|passer-by|relative|guard) (?!was|has|is)\p{Ll}{2,15}s\b/u;

/** A sentence of the report sets the time or the circumstance before its subject, a caption after its verb. */
export const LEAD_WORDS: ReadonlySet<string> = new Set(
  "On In At After During As While When For With Since Before Under By Once Despite Although Where What How Why".split(
    " ",
  ),
);

/** Somebody's words, or what may yet happen: a caption has neither. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  "said says told added according warned claimed announced insisted will would could may might".split(" "),
);
