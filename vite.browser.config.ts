// The browser build, in dist/browser: parley.js, which a page of one's own imports, with the worker of the trained reader beside it; and
// (--mode page) the page that reads a pasted report, its script in one plain file, so that it runs without a server too.
import { cpSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Plugin } from "vite";

const out = "dist/browser";

/** The model's files where the worker looks for them: linked where the file system can, as they are large. */
function putModel(): Plugin {
  return {
    name: "put-model",
    closeBundle() {
      const [from, to] = ["models/reader", path.join(out, "reader")];
      mkdirSync(to, { recursive: true });
      for (const name of readdirSync(from).filter((one) => /\.(?:json|onnx)$/.test(one))) {
        rmSync(path.join(to, name), { force: true });
        try {
          linkSync(path.join(from, name), path.join(to, name));
        } catch {
          cpSync(path.join(from, name), path.join(to, name));
        }
      }
    },
  };
}

/** The app's words come a language at a time; a page that is one plain file has them all from the start. */
function ownStrings(): Plugin {
  const [apps, own] = ["web/strings.ts", "try/strings.ts"].map((name) => path.resolve(name));
  return {
    name: "own-strings",
    enforce: "pre",
    resolveId: (source, importer) =>
      importer !== undefined && path.resolve(path.dirname(importer), source) === apps ? own : null,
  };
}

/** Theme and language before the first paint, as the app has them. */
function putFirstPaint(): Plugin {
  return {
    name: "put-first-paint",
    closeBundle: () => cpSync("web/public/first-paint.js", path.join(out, "first-paint.js")),
  };
}

const common = {
  target: ["chrome123", "firefox121", "safari17.5"],
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  // Word lists are most of it
  chunkSizeWarningLimit: 1000,
};

export default defineConfig(({ mode }) =>
  mode === "page"
    ? {
        publicDir: "try/public",
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        plugins: [ownStrings(), putFirstPaint()],
        build: {
          ...common,
          // Its words in all languages are in it
          chunkSizeWarningLimit: 1100,
          // In a file of its own: a script that wrote it into the page would be refused by the page's policy
          cssCodeSplit: false,
          outDir: out,
          emptyOutDir: false,
          rolldownOptions: {
            input: "try/try.tsx",
            output: { format: "iife", entryFileNames: "try.js", assetFileNames: "try[extname]" },
          },
        },
      }
    : {
        base: "./",
        publicDir: false,
        plugins: [putModel()],
        build: {
          ...common,
          outDir: out,
          emptyOutDir: true,
          rolldownOptions: {
            preserveEntrySignatures: "strict",
            input: { parley: "src/library/browser.ts", "trained-worker": "try/trained-worker.ts" },
            output: {
              entryFileNames: "[name].js",
              chunkFileNames: "[name]-[hash].js",
              assetFileNames: "[name]-[hash][extname]",
            },
          },
        },
      },
);
