// Sets the theme and the language before anything is painted. web/theme.tsx and web/languages/language.ts write what is read here.
const page = document.documentElement;

function kept(store, key) {
  try {
    return window[store].getItem(key);
  } catch {
    // Storage can be switched off: then nothing was chosen.
    return null;
  }
}

const theme = kept("localStorage", "parley.theme");
if (theme === "light" || theme === "dark") page.dataset.theme = theme;

// The first of these that the app speaks: the address, this tab, this machine's choice, the browser's wishes in their order.
const asked = new URLSearchParams(location.search).get("lang");
const wishes = [
  asked,
  kept("sessionStorage", "parley.language"),
  kept("localStorage", "parley.language"),
  ...navigator.languages,
];
const spoken = wishes.map((wish) => wish?.toLowerCase().split("-")[0]).find((wish) => wish === "en" || wish === "ar");
page.lang = spoken ?? "en";
page.dir = page.lang === "ar" ? "rtl" : "ltr";
try {
  if (asked === page.lang) sessionStorage.setItem("parley.language", asked);
} catch {
  // The address still says it.
}
