import { setTimeout as wait } from "node:timers/promises";
import type { RefusedDocument } from "../sink.js";
import { EngineError, type SearchEngine } from "./search-engine.js";

/** One action of a bulk: its lines, and the document it is about. */
export interface BulkAction {
  id: string;
  lines: string;
}

/** A request is sent when it has so many characters. Engines recommend 5 to 15 MB. */
const mostCharacters = 5_000_000;
/** An engine that is busy (429) is asked again after these pauses, then it is an error. */
const pausesMs = [200, 400, 800, 1600, 3200, 6400, 12_800];

/**
 * Send actions in bulk requests, one at a time, so that a slow engine slows the feed down.
 * What the engine is too busy for is sent again.
 *
 * @returns what it refused for good
 * @throws EngineError where it stays busy or cannot be reached
 */
export async function sendBulk(
  index: string,
  actions: BulkAction[],
  engine: SearchEngine,
): Promise<RefusedDocument[]> {
  const refused: RefusedDocument[] = [];
  for (const part of partsOf(actions)) {
    let left = part;
    for (const pauseMs of [...pausesMs, null]) {
      const answer = await sendOnce(index, left, engine);
      refused.push(...answer.refused);
      left = answer.busy;
      if (left.length === 0) break;
      if (pauseMs === null) throw new EngineError("The engine stays too busy (429)", 429, null);
      await wait(pauseMs);
    }
  }
  return refused;
}

function* partsOf(actions: BulkAction[]): Generator<BulkAction[]> {
  let part: BulkAction[] = [];
  let characters = 0;
  for (const action of actions) {
    if (part.length > 0 && characters + action.lines.length > mostCharacters) {
      yield part;
      part = [];
      characters = 0;
    }
    part.push(action);
    characters += action.lines.length;
  }
  if (part.length > 0) yield part;
}

/** What one bulk request came to. */
interface BulkAnswer {
  busy: BulkAction[];
  refused: RefusedDocument[];
}

/** The part of the engine's answer that is read: one entry for each action, in their order. */
interface BulkBody {
  errors: boolean;
  items: Record<string, { status: number; error?: { type?: string; reason?: string } }>[];
}

const tooBusy = 429;
const notFound = 404;

async function sendOnce(
  index: string,
  actions: BulkAction[],
  engine: SearchEngine,
): Promise<BulkAnswer> {
  const lines = bytesOf(actions);
  let body: BulkBody;
  try {
    const response = await engine.request({ method: "POST", path: `/${index}/_bulk`, lines });
    if (response.status === notFound) throw new EngineError(`No index ${index}`, notFound, null);
    body = response.body as BulkBody;
  } catch (error) {
    if (error instanceof EngineError && error.status === tooBusy)
      return { busy: actions, refused: [] };
    throw error;
  }
  const answer: BulkAnswer = { busy: [], refused: [] };
  if (!body.errors) return answer;
  for (const [position, action] of actions.entries()) {
    const result = Object.values(body.items[position] ?? {})[0];
    if (result === undefined || result.error === undefined) continue;
    if (result.status === tooBusy) answer.busy.push(action);
    else answer.refused.push({ id: action.id, reason: reasonOf(result.error) });
  }
  return answer;
}

/** Written action by action: a client that is given text makes three copies of it. */
function bytesOf(actions: BulkAction[]): Buffer {
  const length = actions.reduce((sum, { lines }) => sum + Buffer.byteLength(lines), 0);
  const bytes = Buffer.allocUnsafe(length);
  let end = 0;
  for (const { lines } of actions) end += bytes.write(lines, end);
  return bytes;
}

/** The engine's words, without the piece of the document's text it may quote. */
function reasonOf({ type = "error", reason = "" }: { type?: string; reason?: string }): string {
  return `${type}: ${reason.replace(/\.? Preview of field.*$/su, "")}`;
}
