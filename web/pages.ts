// Every page of the app by the pattern of its address, and which of them stand in the header. A new page is a line here.
import type { JSX } from "preact";
import { ActorPage } from "./actors/actor-page.tsx";
import { ActorsPage } from "./actors/actors-page.tsx";
import { CheckPage } from "./check/check-page.tsx";
import { CodingPage } from "./coding/coding-page.tsx";
import { CorrectionsPage } from "./corrections/corrections-page.tsx";
import { DealPage } from "./deals/deal-page.tsx";
import { DealsPage } from "./deals/deals-page.tsx";
import { ForwardPage } from "./forward-page.tsx";
import { HomePage } from "./home/home-page.tsx";
import { AttributionsPage } from "./lists/attributions-page.tsx";
import { ReportsPage } from "./lists/reports-page.tsx";
import { NetworkPage } from "./network/network-page.tsx";
import { ReadingPage } from "./reading/reading-page.tsx";
import { StatementPage } from "./statements/statement-page.tsx";
import type { strings } from "./strings.ts";
import { TimelinePage } from "./timeline/timeline-page.tsx";
import { VerifyPage } from "./verify/verify-page.tsx";

/** What a page is told of its address. */
export interface PageProps {
  readonly path: string;
  /** What stands where the pattern has ":id", decoded; "" for a pattern without one. */
  readonly id: string;
}

export interface AppPage {
  /** "/deals/:id" is any address of two parts that begins with "deals". */
  readonly pattern: string;
  readonly page: (props: PageProps) => JSX.Element | null;
  /** Under which of the strings' names it stands in the header, in this order; absent for a page that is reached from others. */
  readonly navLabel?: keyof typeof strings.nav;
}

export const pages: readonly AppPage[] = [
  { pattern: "/", page: HomePage },
  { pattern: "/attributions", page: AttributionsPage, navLabel: "attributions" },
  { pattern: "/attributions/:id", page: ForwardPage },
  { pattern: "/reports", page: ReportsPage, navLabel: "reports" },
  { pattern: "/reports/:id", page: ReadingPage },
  { pattern: "/check", page: CheckPage, navLabel: "check" },
  { pattern: "/verify", page: VerifyPage, navLabel: "verify" },
  { pattern: "/statements/:id", page: StatementPage },
  { pattern: "/deals", page: DealsPage, navLabel: "deals" },
  { pattern: "/deals/:id", page: DealPage },
  { pattern: "/actors", page: ActorsPage, navLabel: "actors" },
  { pattern: "/actors/:id", page: ActorPage },
  { pattern: "/corrections", page: CorrectionsPage, navLabel: "corrections" },
  { pattern: "/coding", page: CodingPage },
  { pattern: "/timeline", page: TimelinePage, navLabel: "timeline" },
  { pattern: "/network", page: NetworkPage, navLabel: "network" },
];
