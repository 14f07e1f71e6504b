/** A built-in as it was when this module was loaded, before pdf.js. */
interface BuiltIn {
  owner: object;
  property: PropertyKey;
  descriptor: PropertyDescriptor;
}

/** Objects whose own methods pdf.js' polyfills replace by slow versions. */
const owners: object[] = [
  Array.prototype,
  JSON,
  Function.prototype,
  Object.getPrototypeOf(Uint8Array.prototype) as object,
  Promise,
  Promise.prototype,
  Map.prototype,
  Set.prototype,
  String.prototype,
  RegExp.prototype,
];

const builtIns: BuiltIn[] = owners.flatMap((owner) =>
  Reflect.ownKeys(owner).flatMap((property) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, property);
    return descriptor?.configurable && typeof descriptor.value === "function"
      ? [{ owner, property, descriptor }]
      : [];
  }),
);

/**
 * Run `load` and put back each built-in that it replaced. Importing pdf.js, and the
 * worker that it imports at the first document, swaps `Array.prototype.push` and others
 * for polyfills that make the whole process slower; what it adds where nothing was is
 * left alone.
 *
 * @param load what replaces built-ins on its way, such as an import
 * @returns what `load` gives
 */
export async function keepBuiltIns<Value>(load: () => Promise<Value>): Promise<Value> {
  try {
    return await load();
  } finally {
    for (const { owner, property, descriptor } of builtIns) {
      const now = Object.getOwnPropertyDescriptor(owner, property);
      if (now?.value !== descriptor.value) Object.defineProperty(owner, property, descriptor);
    }
  }
}
