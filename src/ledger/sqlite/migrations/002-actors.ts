// Actors across reports. All of it but the corrections is derived and may be dropped: `waiting` then holds every report.
import type { Migration } from "./migration.ts";

export const actorTables: Migration = {
  number: 2,
  name: "actors",
  statements: [
    // Numbers that are hashes of what a profile is (ledger/profiles.ts), so that the same reports give the same ones.
    `create table profiles (
      id integer primary key,
      realm text not null,
      block integer,
      short integer not null,
      traits text not null,
      evidence text not null,
      sightings integer not null,
      base integer,
      actor integer,
      because text not null
    ) strict`,
    `create index profiles_by_block on profiles (block) where block is not null`,
    `create index profiles_by_short on profiles (short)`,
    `create index profiles_by_actor on profiles (actor)`,
    `create table profile_keys (
      key integer not null,
      profile integer not null,
      primary key (key, profile)
    ) strict, without rowid`,

    // `mark` is the beginning of the report's id: the first rows of a profile are a sample of its reports that does not
    // depend on the order in which they came (Cohen and Kaplan, Summarizing Data Using Bottom-k Sketches, 2007).
    `create table sightings (
      profile integer not null,
      mark integer not null,
      report integer not null references reports (n),
      position integer not null,
      is_company integer not null,
      primary key (profile, mark, report, position)
    ) strict, without rowid`,
    `create index sightings_by_report on sightings (report)`,

    // The roles of one report, '' for what it does not say; they are summed up where they are shown.
    `create table profile_roles (
      profile integer not null,
      report integer not null references reports (n),
      start integer not null,
      "end" integer not null,
      title text not null,
      of text not null,
      standing text not null,
      since text not null,
      until text not null,
      primary key (profile, report, start, "end", title)
    ) strict, without rowid`,

    `create table actors (
      id integer primary key,
      name integer not null references names (id),
      kind text not null,
      of text
    ) strict`,
    `create index actors_by_name on actors (name)`,

    `create table waiting (report integer primary key references reports (n)) strict`,
    `insert into waiting select n from reports`,
    `create table actor_notes (name text primary key, text text not null) strict`,

    // What people decided. With the documents, the only thing that cannot be derived again.
    `create table corrections (
      n integer primary key autoincrement,
      made_at text not null,
      body text not null,
      undone_at text
    ) strict`,

    `alter table attributions add column profile integer`,
    `create index attributions_by_profile on attributions (profile) where profile is not null`,
  ],
};
