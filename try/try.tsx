// The page that reads a pasted report: the app's own words, look and reading view, over a reading that stands in no ledger. Promise: what is pasted stays
// in the page.
import "../src/library/no-eval.ts";
import { render } from "preact";
import { PastedPage } from "./pasted-page.tsx";
import "../web/styles/theme.css";
import "../web/styles/base.css";
import "../web/styles/reading.css";
import "../web/styles/beside.css";
import "../web/styles/direction.css";
import "../web/styles/print.css";
import "./try.css";

const root = document.getElementById("try");
if (root !== null) render(<PastedPage />, root);
