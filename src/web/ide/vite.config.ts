import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

/** Bundles the GraphQL IDE with everything it needs, so that the page loads nothing from another host. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/graphiql/",
  build: {
    outDir: fileURLToPath(new URL("../../../dist/web/ide", import.meta.url)),
    emptyOutDir: true,
    // The editor alone is larger than the advised size, and is only ever loaded by those who open this page.
    chunkSizeWarningLimit: 8192,
    rolldownOptions: {
      onLog(level, log, show) {
        // Marks for server components, of which there are none here: one warning a file would hide the ones that matter.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") show(level, log);
      },
    },
  },
});
