// Every route of the interface. A new noun is a file in routes/ and a line here; docs/api.md has a heading for each.
import type { Route } from "./route.ts";
import { actorRoutes } from "./routes/actors.ts";
import { attributionRoutes } from "./routes/attributions.ts";
import { correctionRoutes } from "./routes/corrections.ts";
import { dealRoutes } from "./routes/deals.ts";
import { findingRoutes } from "./routes/findings.ts";
import { holdingRoutes } from "./routes/holdings.ts";
import { nearRoutes } from "./routes/near.ts";
import { networkRoutes } from "./routes/network.ts";
import { newsRoutes } from "./routes/news.ts";
import { pageRoutes } from "./routes/pages.ts";
import { reportRoutes } from "./routes/reports.ts";
import { statementRoutes } from "./routes/statements.ts";
import { timelineRoutes } from "./routes/timeline.ts";
import type { Sources } from "./sources.ts";

export function routesOver(sources: Sources): readonly Route[] {
  return [
    ...holdingRoutes(sources),
    ...reportRoutes(sources),
    ...attributionRoutes(sources),
    ...statementRoutes(sources),
    ...actorRoutes(sources),
    ...dealRoutes(sources),
    ...findingRoutes(sources),
    ...correctionRoutes(sources),
    ...nearRoutes(sources),
    ...newsRoutes(sources),
    ...pageRoutes(sources),
    ...timelineRoutes(sources),
    ...networkRoutes(sources),
  ];
}
