/** Results kept at the most; past that the table is emptied and filled anew. */
const mostKept = 5_000;

/**
 * Make a pure function of a text remember its results: the steps of structuring
 * read the same lines many times. Results must not be changed by their readers.
 */
export function memoise<Result>(read: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as Result;
    if (kept.size >= mostKept) kept.clear();
    const result = read(text);
    kept.set(text, result);
    return result;
  };
}
