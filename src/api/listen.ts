// An app on a port: of this machine's loopback address, where nothing else is asked for.
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { ParleyError, shown } from "../schema/parley-error.ts";

/** Tried first where no port was asked for, so that the address (and what a browser keeps for it) stays the same. */
export const defaultPort = 4747;

export interface Listening {
  /** "http://127.0.0.1:4747"; the host is the one that was bound. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** Absent: the default port, or any free one where that is taken. 0 means any free one. */
  readonly port?: number | undefined;
  /** A name or address of this machine: 127.0.0.1 where it is absent. Whoever reaches another must have to show a token. */
  readonly host?: string | undefined;
  /** Told of every error of the server once it listens; it goes on answering. */
  readonly onFault: (fault: unknown) => void;
}

/** @throws ParleyError port-taken, only where the port was asked for */
export async function listen(app: Hono, { port, ...options }: ListenOptions): Promise<Listening> {
  if (port !== undefined) return listenOn(app, port, options);
  try {
    return await listenOn(app, defaultPort, options);
  } catch (error) {
    if (error instanceof ParleyError && error.code === "port-taken") return listenOn(app, 0, options);
    throw error;
  }
}

function listenOn(
  app: Hono,
  port: number,
  { host = "127.0.0.1", onFault }: Omit<ListenOptions, "port">,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(portError(error, port, host));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      server.on("error", onFault);
      const bound = server.address();
      const actual = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve({ address: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`, close: () => closed(server) });
    });
  });
}

function closed(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open; waiting for it would make Ctrl-C seem to hang.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

function portError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    const message = `This machine has no address "${shown(host)}": give one that it has, or 0.0.0.0 for all.`;
    return new ParleyError("usage", message, { cause: error });
  }
  if (error.code !== "EADDRINUSE" && error.code !== "EACCES") return error;
  const why = error.code === "EACCES" ? "may not be used by this account" : "is taken by another program";
  const message = `Port ${port} ${why}: name another with --port, or leave --port out and a free one is found.`;
  return new ParleyError("port-taken", message, { cause: error });
}
