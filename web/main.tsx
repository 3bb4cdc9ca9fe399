// The app's entry point.
import { render } from "preact";
import { App } from "./app.tsx";
import { fetchTheRest, fetchView } from "./page-views.ts";
import { startRouter } from "./router.ts";
import "./styles/theme.css";
import "./styles/base.css";
import "./styles/lists.css";
import "./styles/follow.css";
import "./styles/home.css";
import "./styles/reading.css";
import "./styles/records.css";
import "./styles/actors.css";
import "./styles/beside.css";
import "./styles/corrections.css";
import "./styles/whole.css";
import "./styles/picture.css";
import "./styles/direction.css";
import "./styles/live.css";
import "./styles/print.css";

const root = document.getElementById("app");
if (root !== null) {
  startRouter(fetchView);
  // The whole page at once: a header without its page would be a flash.
  void Promise.resolve(fetchView(window.location.pathname)).then(() => {
    render(<App />, root);
    fetchTheRest();
  });
}
