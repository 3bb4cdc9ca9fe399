// The command line's build: the modules that start with a command in a few files, since reading some three hundred small ones
// is two thirds of what a command and each reading thread would need to begin. What is native or looks for files of its
// own stays in node_modules.
import { defineConfig } from "vite";

export default defineConfig({
  ssr: { noExternal: true, external: ["better-sqlite3", "onnxruntime-node", "piscina"] },
  build: {
    ssr: true,
    // As deep as src/cli, so that paths from a module to the clone's own folders are the same as in the source.
    outDir: "dist/bin",
    emptyOutDir: true,
    target: "node22",
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { run: "src/cli/run.ts", "reading-thread": "src/cli/reading-thread.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
