/** One file of a ZIP package, as its central directory has it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  encrypted: boolean;
  packedBytes: number;
  /** As declared; what unpacks is counted again. */
  inflatedBytes: number;
  /** Where the local header stands in the file. */
  headerOffset: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryBytes = 46;
const localSignature = 0x04034b50;
const localBytes = 30;
const zip64EndSignature = 0x06064b50;
const zip64LocatorBytes = 20;
const zip64LocatorSignature = 0x07064b50;
const zip64ExtraId = 1;
const unknown32 = 0xffffffff;

/**
 * Read the central directory of a ZIP file (APPNOTE 6.3, with the 64-bit sizes
 * some writers use). The local headers are not trusted for sizes.
 *
 * @param bytes the whole file.
 * @param most entries at most; reading stops one above it.
 * @throws RangeError where the directory is missing or points outside the file.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const place = directoryPlace(view, end);
  // Some files carry bytes before the package: all offsets are then short by as much.
  const shift = Math.max(0, end - place.size - place.offset);
  const entries: ZipEntry[] = [];
  let at = place.offset + (place.is64 ? 0 : shift);
  while (at + entryBytes <= view.byteLength && entries.length <= most) {
    if (view.getUint32(at, true) !== entrySignature) break;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    entries.push(readEntry(bytes, view, at, place.is64 ? 0 : shift));
    at += entryBytes + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Give the packed bytes of one entry.
 *
 * @throws RangeError where the entry points outside the file.
 */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.headerOffset, true) !== localSignature) {
    throw new RangeError(`no local header of ${entry.name}`);
  }
  const nameBytes = view.getUint16(entry.headerOffset + 26, true);
  const extraBytes = view.getUint16(entry.headerOffset + 28, true);
  const start = entry.headerOffset + localBytes + nameBytes + extraBytes;
  const end = start + entry.packedBytes;
  if (end > bytes.byteLength) throw new RangeError(`${entry.name} is cut off`);
  return bytes.subarray(start, end);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError("no end of central directory");
}

interface DirectoryPlace {
  offset: number;
  size: number;
  is64: boolean;
}

function directoryPlace(view: DataView, end: number): DirectoryPlace {
  const offset = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  const locator = end - zip64LocatorBytes;
  const is64 = locator >= 0 && view.getUint32(locator, true) === zip64LocatorSignature;
  if (!is64) return { offset, size, is64 };
  const record = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== zip64EndSignature) return { offset, size, is64: false };
  return {
    size: Number(view.getBigUint64(record + 40, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
    is64,
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameBytes = view.getUint16(at + 28, true);
  const nameStart = at + entryBytes;
  const sizes = {
    inflatedBytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, nameStart + nameBytes, view.getUint16(at + 30, true), sizes);
  const flags = view.getUint16(at + 8, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameBytes)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    packedBytes: sizes.packedBytes,
    inflatedBytes: sizes.inflatedBytes,
    headerOffset: sizes.headerOffset + shift,
  };
}

/** Fill in the sizes that do not fit 32 bits, in the order the format gives them. */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  sizes: { inflatedBytes: number; packedBytes: number; headerOffset: number },
): void {
  let at = start;
  while (at + 4 <= start + length) {
    const id = view.getUint16(at, true);
    const bytes = view.getUint16(at + 2, true);
    if (id === zip64ExtraId) {
      let field = at + 4;
      for (const key of ["inflatedBytes", "packedBytes", "headerOffset"] as const) {
        if (sizes[key] !== unknown32 || field + 8 > at + 4 + bytes) continue;
        sizes[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at += 4 + bytes;
  }
}
