// The web app's build: everything it needs is in dist/web, and nothing is inline, as the Content-Security-Policy asks.
import { defineConfig } from "vite";

export default defineConfig({
  root: "web",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    // The first versions with light-dark(), which both themes are made of.
    target: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
