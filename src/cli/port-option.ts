// --port: where the app, or another server, listens.
import { InvalidArgumentError, Option } from "commander";

export function portOption(about = "port to use (4747, or a free one)"): Option {
  return new Option("--port <number>", about).argParser(portOf);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError("Give a number from 0 to 65535.");
}
