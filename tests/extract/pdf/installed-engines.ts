import { spawnSync } from "node:child_process";
import { type PdfEngineName, pdfEngineNames } from "../../../src/model/extraction.js";

const isThere: Record<PdfEngineName, () => boolean> = {
  "pdf-parse": () => true,
  direct: () => true,
  poppler: () => spawnSync("pdftohtml", ["-v"]).error === undefined,
};

/** The engines this system has. */
export const installedEngines = pdfEngineNames.filter((name) => isThere[name]());
