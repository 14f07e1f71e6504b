import type { PdfEngine } from "../pdf-engine.js";

export const readWithPoppler: PdfEngine = async () => {
  throw new Error("not yet");
};
