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
    // A file a page, and one of what several pages share: forty small ones would be forty requests. What the words of a language are made with
    // stands apart, because the shared file waits for those words.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "language", test: /\/web\/languages\/(language|plural)\.ts$/, priority: 1 },
            { name: "shared", test: /\/web\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
