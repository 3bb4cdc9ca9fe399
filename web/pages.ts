// Every page of the app by the pattern of its address, and which of them stand in the header. A new page is a line here. Each is fetched when it is
// first gone to, so that nobody waits for the code of a page that they do not look at.
import type { JSX } from "preact";
import type { strings } from "./strings.ts";

/** What a page is told of its address. */
export interface PageProps {
  readonly path: string;
  /** What stands where the pattern has ":id", decoded; "" for a pattern without one. */
  readonly id: string;
}

export type PageView = (props: PageProps) => JSX.Element | null;

export interface AppPage {
  /** "/deals/:id" is any address of two parts that begins with "deals". */
  readonly pattern: string;
  /** Fetches its code. @throws Error where nothing answers */
  readonly load: () => Promise<PageView>;
  /** Under which of the strings' names it stands in the header, in this order; absent for a page that is reached from others. */
  readonly navLabel?: keyof typeof strings.nav;
}

export const pages: readonly AppPage[] = [
  { pattern: "/", load: async () => (await import("./home/home-page.tsx")).HomePage },
  {
    pattern: "/attributions",
    load: async () => (await import("./lists/attributions-page.tsx")).AttributionsPage,
    navLabel: "attributions",
  },
  { pattern: "/attributions/:id", load: async () => (await import("./forward-page.tsx")).ForwardPage },
  {
    pattern: "/reports",
    load: async () => (await import("./lists/reports-page.tsx")).ReportsPage,
    navLabel: "reports",
  },
  { pattern: "/reports/:id", load: async () => (await import("./reading/reading-page.tsx")).ReadingPage },
  { pattern: "/check", load: async () => (await import("./check/check-page.tsx")).CheckPage, navLabel: "check" },
  { pattern: "/verify", load: async () => (await import("./verify/verify-page.tsx")).VerifyPage, navLabel: "verify" },
  { pattern: "/statements/:id", load: async () => (await import("./statements/statement-page.tsx")).StatementPage },
  { pattern: "/deals", load: async () => (await import("./deals/deals-page.tsx")).DealsPage, navLabel: "deals" },
  { pattern: "/deals/:id", load: async () => (await import("./deals/deal-page.tsx")).DealPage },
  { pattern: "/actors", load: async () => (await import("./actors/actors-page.tsx")).ActorsPage, navLabel: "actors" },
  { pattern: "/actors/:id", load: async () => (await import("./actors/actor-page.tsx")).ActorPage },
  {
    pattern: "/corrections",
    load: async () => (await import("./corrections/corrections-page.tsx")).CorrectionsPage,
    navLabel: "corrections",
  },
  { pattern: "/coding", load: async () => (await import("./coding/coding-page.tsx")).CodingPage },
  {
    pattern: "/timeline",
    load: async () => (await import("./timeline/timeline-page.tsx")).TimelinePage,
    navLabel: "timeline",
  },
  {
    pattern: "/network",
    load: async () => (await import("./network/network-page.tsx")).NetworkPage,
    navLabel: "network",
  },
];
