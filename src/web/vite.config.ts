import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

/** Bundles the explorer with its fonts, so that its pages load nothing from another host. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  build: {
    outDir: fileURLToPath(new URL("../../dist/web/explorer", import.meta.url)),
    emptyOutDir: true,
    // Files are never inlined as data addresses: the content security policy allows fonts from here only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
