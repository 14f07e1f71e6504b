import type { MiddlewareHandler } from "hono";
import { isAllowedHost } from "./allowed-host.js";

/**
 * Nothing but the server's own files: no inline script or style, no eval, no other host, no frame.
 * Trusted types forbid every assignment of markup; the one policy makes pdf.js' worker.
 */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types pdf-worker",
].join("; ");

const headers: Record<string, string> = {
  "Content-Security-Policy": contentPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Refuse what another site sends, and put the headers on every answer. */
export function securityHeaders(boundHost: string): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    if (!isAllowedHost(req.header("host"), boundHost)) {
      context.res = new Response("Unexpected Host header\n", { status: 421 });
    } else if (req.method !== "GET" && req.method !== "HEAD") {
      context.res = new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
    } else if (req.header("sec-fetch-site") === "cross-site" && req.path !== "/") {
      context.res = new Response("Unexpected request of another site\n", { status: 403 });
    } else await next();
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  };
}
