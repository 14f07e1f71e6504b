import assert from "node:assert";
import type { BlockContent, Parents, Text } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import {
  defaultHandlers,
  type Info,
  type Options,
  type State,
  toMarkdown,
} from "mdast-util-to-markdown";
import { isPlainText } from "./plain-text.js";

const markdownOptions: Options = {
  bullet: "-",
  emphasis: "_",
  rule: "-",
  listItemIndent: "one",
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

const state = configuredState();

/**
 * Write blocks as GitHub-flavoured Markdown, without a line feed at the end. All calls share what the
 * library's `toMarkdown` would set up for each: merging the extensions costs more than most blocks do.
 */
export function writeMarkdown(nodes: BlockContent[]): string {
  state.stack.length = 0;
  state.indexStack.length = 0;
  state.bulletCurrent = undefined;
  state.bulletLastUsed = undefined;
  const now = { line: 1, column: 1 };
  const text = state.containerFlow({ type: "root", children: nodes }, { now, lineShift: 0 });
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}

/** The library hands its state to handlers only, so one of the root takes it. */
function configuredState(): State {
  let configured: State | null = null;
  const root = (_node: unknown, _parent: unknown, given: State) => {
    configured = given;
    return "";
  };
  const handlers = { text: writeText, root };
  toMarkdown({ type: "root", children: [] }, { ...markdownOptions, handlers });
  assert(configured !== null);
  return configured;
}

function writeText(node: Text, parent: Parents | undefined, given: State, info: Info): string {
  return isPlainText(node.value, info.before, info.after)
    ? node.value
    : defaultHandlers.text(node, parent, given, info);
}
