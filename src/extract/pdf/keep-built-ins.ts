/** The built-ins that pdf.js' polyfills replace by slow versions, by object and property. */
const guarded: { owner: object; property: PropertyKey }[] = [
  ...Object.getOwnPropertyNames(Array.prototype).map((property) => ({
    owner: Array.prototype,
    property,
  })),
  { owner: JSON, property: "parse" },
  { owner: JSON, property: "stringify" },
  ...["at", "set", "with", "toReversed", "toSorted", "subarray"].map((property) => ({
    owner: Object.getPrototypeOf(Uint8Array.prototype) as object,
    property,
  })),
  ...Object.getOwnPropertyNames(Promise).map((property) => ({ owner: Promise, property })),
  ...Object.getOwnPropertyNames(Map.prototype).map((property) => ({
    owner: Map.prototype,
    property,
  })),
  ...Object.getOwnPropertyNames(Set.prototype).map((property) => ({
    owner: Set.prototype,
    property,
  })),
  { owner: globalThis, property: "structuredClone" },
  { owner: globalThis, property: "queueMicrotask" },
  { owner: globalThis, property: "setTimeout" },
];

/**
 * Run `load` and put back each built-in that it replaced. Importing pdf.js swaps
 * `Array.prototype.push`, `JSON.parse` and others for polyfills that make the
 * whole process slower; what it adds where nothing was is left alone.
 *
 * @param load what replaces built-ins on its way, such as an import
 * @returns what `load` gives
 */
export async function keepBuiltIns<Value>(load: () => Promise<Value>): Promise<Value> {
  const before = guarded.map(({ owner, property }) => ({
    owner,
    property,
    descriptor: Object.getOwnPropertyDescriptor(owner, property),
  }));
  try {
    return await load();
  } finally {
    for (const { owner, property, descriptor } of before) {
      if (descriptor?.configurable) Object.defineProperty(owner, property, descriptor);
    }
  }
}
