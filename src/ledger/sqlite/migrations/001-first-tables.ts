// The first tables. Only documents cannot be rebuilt; all else is derived from them and may be dropped and read again.
import type { Migration } from "./migration.ts";

export const firstTables: Migration = {
  number: 1,
  name: "first-tables",
  statements: [
    `create table names (id integer primary key, folded text not null unique, name text not null) strict`,

    `create table reports (
      n integer primary key,
      id text not null unique,
      address text not null,
      source_id text,
      file text,
      uri text,
      outlet integer references names (id),
      title text,
      byline text not null,
      published_at text,
      day text not null,
      language text not null,
      first_attribution integer not null,
      attributions integer not null,
      problems text not null
    ) strict`,
    `create index reports_by_day on reports (day desc, n)`,

    `create table documents (
      report integer primary key references reports (n),
      media_type text not null,
      charset text,
      fetched_at text,
      content blob not null
    ) strict`,
    `create table readings (
      report integer primary key references reports (n),
      model text not null,
      schema integer not null,
      text blob,
      content blob not null,
      layout blob not null
    ) strict`,

    // Narrow on purpose: a search reads thousands of these rows to count facets, and unpacks only those of one page.
    `create table attributions (
      n integer primary key,
      report integer not null references reports (n),
      position integer not null,
      speaker integer references names (id),
      outlet integer references names (id),
      kind text not null,
      grade text not null,
      status text not null,
      day text not null
    ) strict`,
    `create index attributions_by_day on attributions (day desc, n)`,
    `create index attributions_by_speaker on attributions (speaker)`,

    // Under which names an actor goes; who that is stands in the reading, at `position` of its actors.
    `create table actor_names (
      name integer not null references names (id),
      report integer not null references reports (n),
      position integer not null,
      is_alias integer not null,
      primary key (name, report, position)
    ) strict, without rowid`,

    `create table failures (uri text primary key, code text not null, message text not null) strict`,

    // Contentless: the words are looked up here and shown from the reading, so no text is stored twice. The longest
    // column comes first, because the index notes for every word of the others in which one it stands.
    `create virtual table report_words using fts5 (
      text, title, outlet, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
    )`,
    `create virtual table attribution_words using fts5 (
      content, source, speaker, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
    )`,
  ],
};
