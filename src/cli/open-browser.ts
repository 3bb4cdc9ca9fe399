// Shows an address in the desktop's browser, where there is a desktop.
import { spawn } from "node:child_process";
import { once } from "node:events";

/** Whether a browser was started; false on a machine without a desktop or without its opener. */
export async function openBrowser(address: string): Promise<boolean> {
  const opener = desktopOpener();
  if (opener === null) return false;
  const child = spawn(opener, [address], { detached: true, stdio: "ignore" });
  child.unref();
  // `spawn` reports a missing program as an event, not by throwing.
  return Promise.race([once(child, "spawn").then(() => true), once(child, "error").then(() => false)]).catch(
    () => false,
  );
}

function desktopOpener(): string | null {
  if (process.platform === "darwin") return "open";
  const hasDesktop = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasDesktop ? "xdg-open" : null;
}
