import { cp } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What pdf.js fetches when a document needs it: character maps, standard fonts, picture decoders. */
const pdfFolders = ["cmaps", "standard_fonts", "wasm", "iccs"];

/** Put pdf.js' own data beside the page, so that nothing comes from another server. */
function pdfData(): Plugin {
  let target = "";
  return {
    name: "pdf-data",
    apply: "build",
    configResolved(config) {
      target = resolve(config.root, config.build.outDir, "pdfjs");
    },
    async closeBundle() {
      const source = dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));
      for (const folder of pdfFolders) {
        await cp(join(source, folder), join(target, folder), { recursive: true });
      }
    },
  };
}

/** Builds the search page; the server of `referat serve` hands its files out. */
export default defineConfig({
  root: pathOf("src/review/page"),
  base: "/",
  logLevel: "warn",
  plugins: [pdfData()],
  build: {
    outDir: pathOf("dist/page"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    // The content policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
});
