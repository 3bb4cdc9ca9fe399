// Runs the built command as a user does and watches it: how long it took and the most memory it held.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const parley = path.join(path.dirname(import.meta.dirname), "bin/parley");

export interface Watched {
  readonly ms: number;
  /** Peak resident memory of the whole process in MB (VmHWM, read while it runs; Linux only). */
  readonly peakMb: number;
  /** Resident memory in MB, twenty times a second. */
  readonly residentMb: readonly number[];
}

/** @throws Error where the command does not end with 0 */
export function runParley(args: readonly string[]): Promise<Watched> {
  const began = performance.now();
  const child = spawn(parley, args, { stdio: ["ignore", "ignore", "pipe"] });
  let peakMb = 0;
  const residentMb: number[] = [];
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const watch = setInterval(() => {
    const now = statusOf(child.pid);
    peakMb = Math.max(peakMb, now.peakMb);
    residentMb.push(now.residentMb);
  }, 50);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ ms: performance.now() - began, peakMb, residentMb });
      else reject(new Error(`parley ${args[0]} ended with ${code}: ${said}`));
    });
  });
}

function statusOf(pid: number | undefined): { readonly peakMb: number; readonly residentMb: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const mb = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1000;
    return { peakMb: mb("VmHWM"), residentMb: mb("VmRSS") };
  } catch (error) {
    // The process may end between two looks; any other cause is a fault of the bench.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ESRCH") return { peakMb: 0, residentMb: 0 };
    throw error;
  }
}
