import type { SearchEngine } from "./search-engine.js";

const notFound = 404;

/** The index behind an alias, or null where there is none. */
export async function indexBehind(alias: string, engine: SearchEngine): Promise<string | null> {
  const { status, body } = await engine.request({ method: "GET", path: `/_alias/${alias}` });
  return status === notFound
    ? null
    : (Object.keys(body as object)
        .sort()
        .at(-1) ?? null);
}

/** All indexes made for an alias, behind it or not, oldest first. */
export async function indexesOf(alias: string, engine: SearchEngine): Promise<string[]> {
  const path = `/${alias}-*`;
  const { body } = await engine.request({
    method: "GET",
    path,
    query: { expand_wildcards: "open" },
  });
  const form = new RegExp(`^${alias}-\\d{6}$`, "u");
  return Object.keys(body as object)
    .filter((name) => form.test(name))
    .sort();
}

/** Name of the index after the last: "referat-000002" after "referat-000001". */
export function nextIndex(alias: string, names: string[]): string {
  const last = Number(names.at(-1)?.slice(alias.length + 1) ?? 0);
  return `${alias}-${String(last + 1).padStart(6, "0")}`;
}

/** Let an alias stand for one index and no other, in one step that no search notices. */
export async function pointAlias(
  alias: string,
  index: string,
  engine: SearchEngine,
): Promise<void> {
  const actions = [
    { remove: { index: `${alias}-*`, alias, must_exist: false } },
    { add: { index, alias } },
  ];
  await engine.request({ method: "POST", path: "/_aliases", body: { actions } });
}
