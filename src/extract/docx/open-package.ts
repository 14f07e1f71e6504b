import { inflateRawSync } from "node:zlib";
import { Inflate } from "fflate";
import { ExtractionError } from "../../model/extraction.js";
import { docxDuplicatePart } from "../rules/docx-duplicate-part.js";
import { fileDamaged } from "../rules/file-damaged.js";
import { fileEncrypted } from "../rules/file-encrypted.js";
import { limitSize } from "../rules/limit-size.js";
import type { DocxLimits } from "./docx-limits.js";
import { packedBytesOf, readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** An opened package: its part names, and a way to read one part piece by piece. */
export interface DocxPackage {
  /** Names without a leading slash, in the directory's order. */
  partNames: string[];
  /** The limits it was opened with. */
  limits: DocxLimits;
  /** Find a part by name, whatever the case; null where there is none. */
  findPart: (name: string) => string | null;
  /**
   * Unpack one part, handing on each piece.
   *
   * @throws ExtractionError where it is damaged, encrypted or too large.
   */
  readPart: (name: string, onBytes: (piece: Uint8Array) => void) => void;
}

/** Packed bytes unpacked at a time: a piece is then never above 8 MB, whatever the file says. */
const pieceBytes = 8 * 1024;
/** A part that says it is no longer than this, in bytes, is unpacked at once. */
const shortPartBytes = 1024 * 1024;

/**
 * Open a ZIP package held in memory. Nothing is written to disk, and part names
 * are never used as file names.
 *
 * @throws ExtractionError where it is no readable ZIP file or holds a part twice.
 */
export function openPackage(bytes: Uint8Array, limits: DocxLimits): DocxPackage {
  const parts = directoryByName(bytes, limits);
  const budget = { inflatedBytes: 0, packedBytes: 0 };
  return {
    partNames: [...parts.values()].map((entry) => entry.name),
    limits,
    findPart: (name) => parts.get(partKey(name))?.name ?? null,
    readPart: (name, onBytes) => {
      const entry = parts.get(partKey(name));
      if (entry === undefined) throw damaged(name, "no such part");
      if (entry.encrypted) throw new ExtractionError(fileEncrypted, { actual: "ZIP" });
      inflate(bytes, entry, (piece) => {
        budget.inflatedBytes += piece.byteLength;
        checkBudget(budget.inflatedBytes, bytes.byteLength, limits);
        onBytes(piece);
      });
    },
  };
}

function directoryByName(bytes: Uint8Array, limits: DocxLimits): Map<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of directory(bytes, limits)) {
    if (entry.name.endsWith("/")) continue;
    const key = partKey(entry.name);
    if (parts.has(key)) {
      throw new ExtractionError(docxDuplicatePart, { subject: entry.name.slice(0, 120) });
    }
    parts.set(key, entry);
  }
  return parts;
}

function directory(bytes: Uint8Array, limits: DocxLimits): ZipEntry[] {
  try {
    const entries = readZipDirectory(bytes, limits.parts);
    if (entries.length > limits.parts) {
      throw new ExtractionError(limitSize, {
        actual: `more than ${limits.parts} files in the package`,
        expected: `at most ${limits.parts}`,
      });
    }
    if (entries.length === 0) throw new RangeError("no files in it");
    return entries;
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw damaged("ZIP", reason(error), error);
  }
}

function partKey(name: string): string {
  return name.replace(/^\/+/u, "").replaceAll("\\", "/").toLowerCase();
}

function inflate(bytes: Uint8Array, entry: ZipEntry, onBytes: (piece: Uint8Array) => void): void {
  try {
    const packed = packedBytesOf(bytes, entry);
    if (entry.method === 0) {
      onBytes(packed);
      return;
    }
    if (entry.method !== 8) throw new RangeError(`packing method ${entry.method}`);
    const whole = inflatedAtOnce(packed, entry);
    if (whole !== null) {
      onBytes(whole);
      return;
    }
    let ended = false;
    const stream = new Inflate((piece, final) => {
      ended = final;
      if (piece.byteLength > 0) onBytes(piece);
    });
    for (let at = 0; at < packed.byteLength; at += pieceBytes) {
      const next = at + pieceBytes;
      stream.push(packed.subarray(at, next), next >= packed.byteLength);
    }
    if (!ended) throw new RangeError("cut off");
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw damaged(entry.name, reason(error), error);
  }
}

/** Null where the part is long, longer than it says, or damaged: piece by piece tells which. */
function inflatedAtOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.inflatedBytes > shortPartBytes) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: shortPartBytes });
  } catch {
    return null;
  }
}

function checkBudget(inflatedBytes: number, fileBytes: number, limits: DocxLimits): void {
  const byRatio = Math.max(limits.ratioFreeBytes, fileBytes * limits.inflatedRatio);
  const most = Math.min(limits.inflatedBytes, byRatio);
  if (inflatedBytes <= most) return;
  throw new ExtractionError(limitSize, {
    actual: `${fileBytes} bytes that unpack to more than ${most}`,
    expected: `at most ${most} bytes`,
  });
}

function damaged(subject: string, actual: string, cause?: unknown): ExtractionError {
  return new ExtractionError(fileDamaged, { subject, actual: `${subject}: ${actual}` }, cause);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
