// The clone's own folder, where the demo, the model and package.json lie.
import { fileURLToPath } from "node:url";

/** Two above this file as source, and two above what it is bundled into (dist/bin/). */
export const CLONE = fileURLToPath(new URL("../..", import.meta.url));
