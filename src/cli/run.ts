// The entry point that bin/parley loads once it knows that this Node is new enough.
import { program } from "./main.ts";

await program().parseAsync();
