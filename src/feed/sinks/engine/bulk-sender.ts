import { setTimeout as wait } from "node:timers/promises";
import type { RefusedDocument } from "../sink.js";
import { linesBuffers } from "./lines-buffers.js";
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

/** Sends actions and tells what was refused for good. */
export type SendBulk = (actions: BulkAction[]) => Promise<RefusedDocument[]>;

/**
 * Make a sender of bulk requests to an index, one at a time for each call, so that a slow engine
 * slows the feed down. What the engine is too busy for is sent again.
 *
 * @returns a function that throws EngineError where the engine stays busy or cannot be reached
 */
export function bulkSender(index: string, engine: SearchEngine): SendBulk {
  const buffers = linesBuffers();
  const sendOnce = (actions: BulkAction[]) =>
    buffers.withBytes(
      actions.map(({ lines }) => lines),
      async (lines) => answerOf(await request(lines, index, engine), actions),
    );
  const sendPart = async (part: BulkAction[]) => {
    const refused: RefusedDocument[] = [];
    let left = part;
    for (const pauseMs of pausesMs) {
      const answer = await sendOnce(left);
      refused.push(...answer.refused);
      left = answer.busy;
      if (left.length === 0) return refused;
      await wait(pauseMs);
    }
    const last = await sendOnce(left);
    if (last.busy.length === 0) return [...refused, ...last.refused];
    throw new EngineError("The engine stays too busy (429)", tooBusy, null);
  };
  return async (actions) => {
    const refused: RefusedDocument[] = [];
    for (const part of partsOf(actions)) refused.push(...(await sendPart(part)));
    return refused;
  };
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

/** Only what is read of the answer is asked for: else it has a line for each document. */
const query = { filter_path: "errors,items.*.status,items.*.error" };

/** Send one bulk request; null where the engine is too busy for any of it. */
async function request(
  lines: Buffer,
  index: string,
  engine: SearchEngine,
): Promise<BulkBody | null> {
  try {
    const path = `/${index}/_bulk`;
    const response = await engine.request({ method: "POST", path, query, lines });
    if (response.status === notFound) throw new EngineError(`No index ${index}`, notFound, null);
    return response.body as BulkBody;
  } catch (error) {
    if (error instanceof EngineError && error.status === tooBusy) return null;
    throw error;
  }
}

function answerOf(body: BulkBody | null, actions: BulkAction[]): BulkAnswer {
  if (body === null) return { busy: actions, refused: [] };
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

/** The engine's words, without the piece of the document's text it may quote. */
function reasonOf({ type = "error", reason = "" }: { type?: string; reason?: string }): string {
  return `${type}: ${reason.replace(/\.? Preview of field.*$/su, "")}`;
}
