// parley read: what a report says.
import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { articleOf } from "../../article/article.ts";
import { read } from "../../reading/read.ts";
import { rules } from "../../reading/rules.ts";

export function readCommand(): Command {
  return new Command("read")
    .argument("<file...>")
    .option("--json")
    .option("--date <date>")
    .action(async (files: string[], options: { date?: string }) => {
      for (const file of files) {
        const bytes = await readFile(file);
        const mediaType = /\.html?(\.gz)?$/.test(file) ? ("text/html" as const) : ("text/plain" as const);
        const article = articleOf({ uri: file, file, bytes, mediaType }, options);
        process.stdout.write(`${JSON.stringify(await read(article, rules))}\n`);
      }
    });
}
