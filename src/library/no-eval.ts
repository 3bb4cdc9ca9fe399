// Tells zod to check without writing functions: it would try `new Function`, which a page with a strict policy bars and reports.
// Imported before any schema is made.
import { z } from "zod";

z.config({ jitless: true });
