// Runs the built command as a user does and watches it: how long it took, on the clock and on the processor, and the most memory it held.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const parley = path.join(path.dirname(import.meta.dirname), "bin/parley");

export interface Watched {
  readonly ms: number;
  /** Of all processors together, in hundredths of a second (Linux only): what else runs on the machine does not lengthen it much. */
  readonly cpuMs: number;
  /** Peak resident memory of the whole process in MB (VmHWM, read while it runs; Linux only). */
  readonly peakMb: number;
  /** Resident memory in MB, twenty times a second. */
  readonly residentMb: readonly number[];
}

/** @throws Error where the command does not end with 0 */
export function runParley(args: readonly string[]): Promise<Watched> {
  const began = performance.now();
  const child = spawn(parley, args, { stdio: ["ignore", "ignore", "pipe"] });
  let [peakMb, cpuMs] = [0, 0];
  const residentMb: number[] = [];
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const watch = setInterval(() => {
    const now = statusOf(child.pid);
    peakMb = Math.max(peakMb, now.peakMb);
    cpuMs = Math.max(cpuMs, now.cpuMs);
    residentMb.push(now.residentMb);
  }, 50);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ ms: performance.now() - began, cpuMs, peakMb, residentMb });
      else reject(new Error(`parley ${args[0]} ended with ${code}: ${said}`));
    });
  });
}

interface Status {
  readonly peakMb: number;
  readonly residentMb: number;
  readonly cpuMs: number;
}

function statusOf(pid: number | undefined): Status {
  try {
    // Behind the name, which may hold anything: the 12th and 13th fields are its time and that of the system for it.
    const times = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ").slice(11, 13) ?? [];
    const cpuMs = 10 * times.reduce((sum, ticks) => sum + Number(ticks), 0);
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const mb = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1000;
    return { peakMb: mb("VmHWM"), residentMb: mb("VmRSS"), cpuMs };
  } catch (error) {
    // The process may end between two looks; any other cause is a fault of the bench.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ESRCH") return { peakMb: 0, residentMb: 0, cpuMs: 0 };
    throw error;
  }
}
