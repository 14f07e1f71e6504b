import type { PhrasingContent } from "mdast";
import type { Run, RunTraits } from "./run.js";

/** Three or more no-break spaces set cells apart, as a tab would. */
const wideGap = /[^\S\n]*(?:\u00a0[ \t\n]*){3,}[^\S\n]*/gu;

/** A paragraph's worth of runs, white space settled. */
export interface RunLine {
  runs: Run[];
  /** Line ends directly above it in the same element beyond the first. */
  blankAbove: number;
}

/**
 * Settle the white space of runs as a browser does, and part them where two or
 * more line ends follow each other: that is how a blank line is made in HTML.
 */
export function runLines(runs: readonly Run[]): RunLine[] {
  const lines: RunLine[] = [];
  let open: Run[] = [];
  let breaks = 0;
  for (const run of collapsed(runs)) {
    if (run.break) {
      breaks += 1;
      continue;
    }
    if (breaks >= 2 && open.length > 0) {
      lines.push({ runs: open, blankAbove: 0 });
      open = [];
    }
    const first = open[0];
    if (breaks > 0 && first !== undefined) open.push({ ...run, text: "", break: true });
    open.push(run);
    breaks = 0;
  }
  if (open.length > 0) lines.push({ runs: open, blankAbove: 0 });
  return lines.map((line, index) => ({ ...line, blankAbove: index === 0 ? 0 : 1 }));
}

/** Runs with white space collapsed across their edges; runs of white space alone are gone. */
function collapsed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let pendingSpace: "" | " " | "\t" = "";
  let atLineStart = true;
  for (const run of spread(runs)) {
    if (run.break) {
      kept.push(run);
      pendingSpace = "";
      atLineStart = true;
      continue;
    }
    const text = run.text
      .replace(wideGap, "\t")
      .replace(/[^\S\t]+/gu, " ")
      .replace(/ ?\t ?/gu, "\t");
    const ink = text.trim();
    if (/^\s/u.test(text)) pendingSpace = wider(pendingSpace, text.startsWith("\t") ? "\t" : " ");
    if (ink === "") continue;
    const above = kept.at(-1);
    if (atLineStart || pendingSpace === "") kept.push({ ...run, text: ink });
    else if (above !== undefined && isPlain(above.traits)) {
      above.text += pendingSpace;
      kept.push({ ...run, text: ink });
    } else kept.push({ ...run, text: pendingSpace + ink });
    pendingSpace = /\s$/u.test(text) ? (text.endsWith("\t") ? "\t" : " ") : "";
    atLineStart = false;
  }
  return kept;
}

/** White space at the edge of a mark goes outside it. */
function isPlain(traits: RunTraits): boolean {
  return !traits.bold && !traits.italic && traits.href === null;
}

function wider(left: "" | " " | "\t", right: " " | "\t"): " " | "\t" {
  return left === "\t" ? "\t" : right;
}

/** Preformatted runs have their line ends as breaks; elsewhere tabs and line ends are spaces. */
function* spread(runs: readonly Run[]): Generator<Run> {
  for (const run of runs) {
    if (run.break || !run.traits.preformatted) {
      yield { ...run, text: run.text.replace(/[\t\n\r\f]+/gu, " ") };
      continue;
    }
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) yield { ...run, text: "", break: true };
      yield { ...run, text, line: run.line + index };
    }
  }
}

/** Marks that wrap text, outermost first. */
const marks: { trait: "bold" | "italic"; type: "strong" | "emphasis" }[] = [
  { trait: "bold", type: "strong" },
  { trait: "italic", type: "emphasis" },
];

/** Turn settled runs into mdast phrasing: links outermost, then bold, then italic. */
export function runPhrasing(runs: readonly Run[]): PhrasingContent[] {
  return grouped(runs, (traits) => traits.href).flatMap((group) => {
    const children = marked(group.runs, 0);
    if (group.key === null) return children;
    return [{ type: "link", url: group.key, children } as PhrasingContent];
  });
}

function marked(runs: readonly Run[], level: number): PhrasingContent[] {
  const mark = marks[level];
  if (mark === undefined) return leaves(runs);
  return grouped(runs, (traits) => traits[mark.trait]).flatMap((group) => {
    const children = marked(group.runs, level + 1);
    return group.key ? [{ type: mark.type, children } as PhrasingContent] : children;
  });
}

function leaves(runs: readonly Run[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const run of runs) {
    const last = nodes.at(-1);
    if (run.break) nodes.push({ type: "break" });
    else if (last?.type === "text") last.value += run.text;
    else nodes.push({ type: "text", value: run.text });
  }
  return nodes;
}

/** Neighbouring runs with the same key. */
function grouped<Key>(runs: readonly Run[], key: (traits: RunTraits) => Key) {
  const groups: { key: Key; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const own = key(run.traits);
    if (last !== undefined && last.key === own) last.runs.push(run);
    else groups.push({ key: own, runs: [run] });
  }
  return groups;
}
