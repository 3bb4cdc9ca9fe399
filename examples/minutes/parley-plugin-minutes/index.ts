// Minutes of meetings for Parley: a source that cuts a file into sessions, a finder for "Name > words", and footnotes.
import { definePlugin, type ExporterRow, type FinderFound, type FinderReport, type SourceFile } from "parley-record";

/** "# 2031-03-12 Second session" begins a session. */
function* sessionsIn({ bytes }: SourceFile) {
  const sessions = new TextDecoder().decode(bytes).split(/^# /m).slice(1);
  for (const session of sessions) {
    const [heading = "", ...lines] = session.split("\n");
    const publishedAt = heading.slice(0, 10);
    yield { id: publishedAt, publishedAt, title: heading.slice(11), text: lines.join("\n").trim() };
  }
}

/** "Tomasz Reyl > We wait." on a line of its own: the name is the source, the sign the cue, the rest the words said. */
function speechesIn({ text, body }: FinderReport): readonly FinderFound[] {
  return body.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/^(.+?) > (.+)$/gm)].map(({ index, 1: name = "", 2: words = "" }) => {
      const source = { start: start + index, end: start + index + name.length };
      const cue = { start: source.end + 1, end: source.end + 2 };
      const content = { start: cue.end + 1, end: cue.end + 1 + words.length };
      return { source: [source], cue: [cue], content: [content], confidence: 0.95 };
    }),
  );
}

/** A line a row of the attributions, to paste under a text. */
async function* footnotes(rows: AsyncIterable<ExporterRow>) {
  let number = 0;
  for await (const { speaker, content, report } of rows)
    yield `[${++number}] ${speaker ?? "Nobody who is named"}: ${content} (${report})\n`;
}

export const minutes = definePlugin({
  name: "minutes",
  version: "1.0.0",
  source: { suffixes: ["minutes"], read: sessionsIn },
  finder: { find: speechesIn },
  exporter: { format: "footnotes", write: footnotes },
});
