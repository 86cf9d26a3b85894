import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles the compiled program with its libraries: to find and read some 1,500 modules takes half of the time that it takes to start. What only some
 * servers need, and is large, is left where npm put it.
 */
export default defineConfig({
  root: ROOT,
  ssr: { noExternal: true, external: ["neo4j-driver", "prom-client"] },
  build: {
    ssr: join(ROOT, "dist/modules/cli.js"),
    outDir: join(ROOT, "dist"),
    emptyOutDir: false,
    copyPublicDir: false,
    target: "node20",
    minify: false,
    rolldownOptions: {
      external: [/^@opentelemetry\//, "class-validator"],
      output: { entryFileNames: "cli.js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
