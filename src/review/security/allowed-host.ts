import { isIP } from "node:net";

/** Names that mean this machine whatever a name server says. */
const loopbackNames: readonly string[] = ["localhost", "127.0.0.1", "::1"];

/** Is the address this machine's own, which no other machine can reach? */
export function isLoopback(host: string): boolean {
  return loopbackNames.includes(bareHost(host)) || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Tell whether a request's Host header is one the server goes by. A page of another site can have
 * its own name point to 127.0.0.1 (DNS rebinding) and would then read the answers as its own; its
 * requests carry that name. An address instead of a name cannot be pointed elsewhere.
 *
 *     Host: arkiv.example:4321
 *           ^^^^^^^^^^^^^ refused, unless it was given with --host
 *
 * @param header as received
 * @param boundHost what the server was told to listen on
 */
export function isAllowedHost(header: string | undefined, boundHost: string): boolean {
  const name = /^(\[[\d:a-fA-F]+\]|[^:/?#@\s]+)(?::\d{1,5})?$/u.exec(header ?? "")?.[1];
  if (name === undefined) return false;
  const host = bareHost(name.toLowerCase());
  if (loopbackNames.includes(host) || host === bareHost(boundHost.toLowerCase())) return true;
  return !isLoopback(boundHost) && isIP(host) !== 0;
}

function bareHost(host: string): string {
  return host.replace(/^\[|\]$/gu, "");
}
