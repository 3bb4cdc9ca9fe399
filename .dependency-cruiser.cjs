// The layers of docs/architecture.md: an import may only point down. Run by `npm run lint`.
const layers = {
  schema: [],
  language: ["schema"],
  sources: ["schema"],
  article: ["schema", "language"],
  reading: ["schema", "language", "article"],
  model: ["schema", "language", "article", "reading"],
  library: ["schema", "language", "sources", "article", "reading", "model"],
  plugins: ["schema", "language", "sources", "article", "reading"],
  import: ["schema"],
  ledger: ["schema"],
  export: ["schema", "ledger"],
  reconcile: ["schema", "language", "ledger"],
  api: ["schema", "ledger", "export", "reconcile"],
  mcp: ["schema", "ledger", "export", "reconcile", "api"],
};

const rooms = [
  "schema",
  "language",
  "sources",
  "article",
  "reading",
  "model",
  "library",
  "plugins",
  "ledger",
  "reconcile",
  "export",
  "import",
  "api",
  "mcp",
  "cli",
];

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(layers).map(([room, below]) => ({
      name: `${room}-imports-only-what-is-below-it`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${rooms.filter((other) => other !== room && !below.includes(other)).join("|")})/` },
    })),
    {
      name: "the-app-runs-nothing-of-the-record",
      comment:
        "Words are marked by the search's own rule and chains worded as in the terminal; all else that web/ takes from src/ is types.",
      severity: "error",
      from: { path: "^web/" },
      to: {
        path: "^src/",
        pathNot: "^src/(schema/[a-z-]+|ledger/(ledger|words)|reading/chains/in-words|api/[a-z-]+)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "the-page-that-reads-knows-no-ledger",
      comment: "What runs in somebody's page is the library and what that is made of, and nothing that needs Node.",
      severity: "error",
      from: { path: "^(try/|src/library/browser\\.ts$|src/model/web-)" },
      to: {
        path: "^src/|node:",
        pathNot:
          "^src/(schema|language|article|reading)/|^src/library/|^src/model/(web-[a-z]+|model-settings|encoder-over)\\.ts$",
      },
    },
    {
      name: "reading-is-pure-of-packages",
      comment: "What these rooms may use is named here, because a package could reach a file, a clock or a network.",
      severity: "error",
      from: { path: "^src/(schema|language|article|reading)/" },
      to: { path: "node_modules", pathNot: "node_modules/(zod|parse5|@noble/hashes|@huggingface/tokenizers)/" },
    },
    {
      name: "reading-is-pure",
      comment: "Article and Reading are functions of their input: no file system, network, clock, thread or database.",
      severity: "error",
      from: { path: "^src/(schema|language|article|reading)/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
