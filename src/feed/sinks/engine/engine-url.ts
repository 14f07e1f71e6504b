/** An engine's URL taken apart. */
export interface EngineUrl {
  /** http or https, with host and port, without user. */
  node: string;
  auth: { username: string; password: string } | null;
  /** Alias that searches go to. */
  alias: string;
}

/** Where engines listen, and how the index is called, if the URL doesn't say. */
const usual = { port: "9200", alias: "referat" } as const;
/** What the engines let an index be called. */
const aliasForm = /^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]{0,99}$/u;

/**
 * Read where an engine and its index are.
 *
 *     opensearch+https://bruger:kode@soeg.example.org:9200/moedereferater
 *               ^^^^^^   ^^^^^^^^^^^                        ^^^^^^^^^^^^^^
 *
 * @throws TypeError on a name no index can have
 */
export function engineUrl(text: string): EngineUrl {
  const url = new URL(
    text.replace(/^\w+(\+https)?:/u, (_, secure) => (secure ? "https:" : "http:")),
  );
  const alias = decodeURIComponent(url.pathname.replace(/^\/|\/$/gu, "")) || usual.alias;
  if (!aliasForm.test(alias)) {
    throw new TypeError(
      `Unexpected index name "${alias}", expected small letters, figures, - and _`,
    );
  }
  const hasPort = /:\d+(?:\/|$)/u.test(text.replace(/^[^@]*@|^\S*?\/\//u, ""));
  return {
    node: `${url.protocol}//${url.hostname}:${hasPort ? url.port || defaultPort(url) : usual.port}`,
    auth:
      url.username === ""
        ? null
        : {
            username: decodeURIComponent(url.username),
            password: decodeURIComponent(url.password),
          },
    alias,
  };
}

/** A port that is the scheme's own is dropped by URL. */
function defaultPort({ protocol }: URL): string {
  return protocol === "https:" ? "443" : "80";
}
