import type { Node, Parent } from "unist";
import type { MinutesRoot, MinutesTree } from "../../model/tree.js";
import { gatherMeetingHeader } from "./gather-meeting-header.js";

/** Gathers the header of a document and of every minutes embedded in it. */
export function gatherAllHeaders(tree: MinutesTree): MinutesTree {
  return withInnerHeaders(gatherMeetingHeader(tree));
}

/** Nodes in which embedded minutes may stand. */
const containers = new Set(["root", "agendaItem", "embeddedDocument", "minutesRoot"]);

function withInnerHeaders<Container extends Node>(node: Container): Container {
  if (!containers.has(node.type) || !holdsMinutes(node as unknown as Parent)) return node;
  const children = (node as unknown as Parent).children.map((child) =>
    withInnerHeaders(
      child.type === "minutesRoot" ? gatherMeetingHeader(child as MinutesRoot) : child,
    ),
  );
  return { ...node, children };
}

function holdsMinutes({ children }: Parent): boolean {
  return children.some(
    (child) =>
      child.type === "minutesRoot" || (containers.has(child.type) && holdsMinutes(child as Parent)),
  );
}
