// Breaks a PDF or DOCX in one of several ways, the same way for the same seed.
import { inflateSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const damages = { flip, truncate, cutOut, repeat, splice, swapNumbers, swapWords };

/**
 * Break a document. Half of the time it is unpacked before, since a broken byte in a compressed
 * part only ever breaks the unpacking.
 *
 * @param bytes the document
 * @param other another one of the same kind, of which parts are put in
 */
export function mutateDocument(bytes, other, seed) {
  const random = randomFrom(seed);
  const isZip = bytes[0] === 0x50;
  if (random() < 0.4) return damage(bytes, other, random);
  return isZip
    ? damageParts(bytes, other, random)
    : damage(unpackPdf(bytes), unpackPdf(other), random);
}

function damage(bytes, other, random) {
  const names = Object.keys(damages);
  let broken = Buffer.from(bytes);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const name = names[Math.floor(random() * names.length)];
    broken = damages[name](broken, random, Buffer.from(other));
  }
  return broken;
}

/** Break one part of a ZIP; the others stay whole. */
function damageParts(bytes, other, random) {
  const parts = unzipSync(bytes);
  const others = unzipSync(other);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = random() < 0.6 ? "word/document.xml" : names[Math.floor(random() * names.length)];
  const donor = others[name] ?? strToU8("<a/>");
  parts[name] = new Uint8Array(damage(parts[name] ?? donor, donor, random));
  return Buffer.from(zipSync(parts, { level: 1 }));
}

/** Write streams as they are inside, so that what is broken is what they say. */
function unpackPdf(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  const unpacked = text.replace(
    /<<([^>]{0,400}?)\/Filter\s*\/FlateDecode([^>]{0,400}?)>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/gu,
    (whole, before, after, data) => {
      if (/Image|FontFile|Length1|Type1C|XRef|ObjStm|DecodeParms/u.test(before + after))
        return whole;
      try {
        const inflated = inflateSync(Buffer.from(data, "latin1")).toString("latin1");
        return `<<${before}${after}>>\nstream\n${inflated}\nendstream`;
      } catch {
        return whole;
      }
    },
  );
  return Buffer.from(unpacked, "latin1");
}

function flip(bytes, random) {
  for (let left = 1 + Math.floor(random() * 12); left > 0; left -= 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}

function truncate(bytes, random) {
  return bytes.subarray(0, Math.floor(random() * bytes.length));
}

function cutOut(bytes, random) {
  const { from, to } = range(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeat(bytes, random) {
  const { from, to } = range(bytes, random);
  const times = 1 + Math.floor(random() * 200);
  const again = Array.from({ length: times }, () =>
    bytes.subarray(from, Math.min(to, from + 2000)),
  );
  return Buffer.concat([bytes.subarray(0, to), ...again, bytes.subarray(to)]);
}

function splice(bytes, random, other) {
  const { from, to } = range(other, random);
  const at = Math.floor(random() * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
}

const oddNumbers = ["0", "-1", "65536", "2147483648", "1e309", "99999999999999999999", "0.0000001"];

function swapNumbers(bytes, random) {
  const share = 0.002 + random() * 0.01;
  const text = bytes.toString("latin1");
  const odd = () => oddNumbers[Math.floor(random() * oddNumbers.length)];
  return Buffer.from(
    text.replace(/\d+/gu, (number) => (random() < share ? odd() : number)),
    "latin1",
  );
}

function swapWords(bytes, random) {
  const words = bytes.toString("latin1").split(/(?=[</\s])/u);
  for (let left = 20; left > 0; left -= 1) {
    const one = Math.floor(random() * words.length);
    const two = Math.floor(random() * words.length);
    [words[one], words[two]] = [words[two] ?? "", words[one] ?? ""];
  }
  return Buffer.from(words.join(""), "latin1");
}

function range(bytes, random) {
  const from = Math.floor(random() * bytes.length);
  return { from, to: Math.min(bytes.length, from + Math.floor(random() ** 3 * bytes.length)) };
}
