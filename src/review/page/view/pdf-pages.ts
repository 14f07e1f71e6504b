import type { PDFDocumentProxy } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** Part of the browser's trusted types, which TypeScript's library does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

let library: Promise<typeof import("pdfjs-dist")> | null = null;

/** Load pdf.js with its worker; both come from this server, and only when a PDF is opened. */
function loadLibrary(): Promise<typeof import("pdfjs-dist")> {
  library ??= import("pdfjs-dist/legacy/build/pdf.mjs").then((pdfjs) => {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy("pdf-worker", {
      createScriptURL: () => workerAddress,
    });
    const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(address, { type: "module" });
    return pdfjs as unknown as typeof import("pdfjs-dist");
  });
  return library;
}

/**
 * Open a PDF. Its scripts and forms are never run, and what it needs beside itself comes from this
 * server.
 */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const pdfjs = await loadLibrary();
  const folder = new URL("/pdfjs/", location.href).href;
  return pdfjs.getDocument({
    url: address,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    disableRange: true,
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    iccUrl: `${folder}iccs/`,
  }).promise;
}
