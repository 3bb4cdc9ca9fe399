// The permanent address of an attribution, /attributions/REPORT.RECORD: opens its report at its evidence.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { LostPage } from "./lost-page.tsx";
import { navigate } from "./router.ts";
import { strings } from "./strings.ts";

export function ForwardPage({ id }: { id: string }): JSX.Element {
  const [report, record] = id.split(".");
  if (report === undefined || record === undefined) return <LostPage />;
  return <Forward to={`/reports/${encodeURIComponent(report)}?record=${encodeURIComponent(record)}`} />;
}

function Forward({ to }: { to: string }): JSX.Element {
  useEffect(() => navigate(to, { replace: true }), [to]);
  return <p>{strings.reading.loading}</p>;
}
