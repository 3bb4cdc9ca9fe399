// Which files of a folder are reports by their names, as data. A file that a person names is always opened; these
// lists only keep a walk through a folder from offering every picture and style sheet in it.

/** Offered whatever they hold; if they hold no report, the user is told. */
export const REPORT_SUFFIXES: ReadonlySet<string> = new Set(
  "txt text html htm xhtml md markdown jsonl ndjson pdf doc docx odt rtf epub pages".split(" "),
);

/** Passed over without a word: nobody keeps a news report in one. */
export const OTHER_SUFFIXES: ReadonlySet<string> = new Set(
  [
    "jpg jpeg png gif webp avif svg ico bmp tif tiff heic psd", // pictures
    "mp3 mp4 m4a m4v wav ogg webm avi mov mkv", // sound and film
    "css scss less js mjs cjs jsx ts tsx map wasm woff woff2 ttf otf eot", // parts of pages
    "py r rb go rs java c h cc cpp sh bat ps1 ipynb php pl sql", // programs
    "db db-wal db-shm db-journal sqlite sqlite3 mdb parquet arrow npy pkl bin dat", // databases, tables of numbers
    "csv tsv xls xlsx ods json ann conll conllu", // tables, settings and annotations
    "xml xsl rss atom yml yaml toml ini cfg conf lock log bib tex", // feeds, settings, logs
    "zip tar tgz bz2 xz 7z rar iso dmg exe dll so", // archives and programs
    "bak tmp swp part crdownload",
  ]
    .join(" ")
    .split(" "),
);

/** Files that a system or a tool puts beside the reports. */
export const OTHER_NAMES: ReadonlySet<string> = new Set(["Thumbs.db", "desktop.ini", "LICENSE", "Makefile", "CNAME"]);
