// Outlets and platforms by name: those met most in international news, because "told CNN" must be an outlet without
// any other sign. Kept short on purpose: a name with a head noun (News, Times, Radio) needs no entry.
import { words } from "./word-set.ts";

export const outletNames: ReadonlySet<string> = words(
  "cnn bbc nbc cbs abc msnbc cnbc npr pbs afp ap upi ansa efe dpa tass itar-tass ria interfax xinhua kcna yonhap kyodo nhk",
  "reuters bloomberg politico axios breitbart haaretz al_jazeera al-jazeera al_arabiya al-arabiya al_mayadeen der_spiegel",
  "le_monde el_país el_pais die_zeit la_repubblica corriere_della_sera the_guardian the_economist the_hill",
  "associated_press agence_france-presse chosun_ilbo asahi_shimbun times_of_israel jerusalem_post fox wsj usa_today",
  "newsweek buzzfeed vox huffpost the_intercept anadolu irna fars tasnim dawn the_hindu people's_daily global_times",
  "rt sputnik c-span univision telemundo deutsche_welle voice_of_america radio_free_europe sky itv euronews france_24",
  "wall_street_journal new_york_times washington_post financial_times los_angeles_times boston_globe meet_the_press",
  "new_yorker the_atlantic vanity_fair rolling_stone getty_images rodong_sinmun",
);

/** Where their owners speak for themselves: never a source, always a channel. */
export const platforms: ReadonlyMap<string, string> = new Map(
  "Twitter Facebook Instagram Telegram Truth_Social YouTube TikTok WhatsApp Reddit Snapchat Weibo Bluesky Mastodon LinkedIn Medium VKontakte Threads Signal Periscope"
    .split(" ")
    .map((name) => [name.replace("_", " ").toLowerCase(), name.replace("_", " ")]),
);
