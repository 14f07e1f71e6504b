import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

describe("docs/tree.md", () => {
  const specification = read("docs/tree.md");
  const nodes = nodesOf(read("src/model/tree.ts"));

  it("finds the nodes it is compared with", () => {
    expect(nodes.map(({ type }) => type)).toContain("agendaItem");
    expect(nodes.length).toBeGreaterThan(8);
  });

  it.each(nodes)("specifies $name with every field of its type", ({ name, type, fields }) => {
    const part =
      specification.split(/^### /mu).find((text) => text.startsWith(`\`${name}\``)) ?? "";
    const interfaceText = part.match(/```idl\n([\s\S]*?)```/u)?.[1] ?? "";
    expect(interfaceText).toContain(`interface ${name} <: Parent {`);
    expect(interfaceText).toContain(`type: "${type}"`);
    const own = interfaceText.slice(0, interfaceText.indexOf("\n}"));
    expect([...own.matchAll(/^ {2}(\w+):/gmu)].map(([, field]) => field)).toEqual(fields);
  });

  it("names every value a field can have", () => {
    const values = [...read("src/model/tree.ts").matchAll(/^\s*(?:\w+: |\| )(".*");?$/gmu)]
      .flatMap(([, union]) => union?.match(/"[\w-]+"/gu) ?? [])
      .filter((value) => !specification.includes(value));
    expect(values).toEqual([]);
  });
});

describe("docs/dependencies.md", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const [runTime = "", development = ""] = read("docs/dependencies.md")
    .split(/^## /mu)
    .filter((part) => /^(?:At run time|For development)/u.test(part));

  it("gives a reason for every dependency and names none that is gone", () => {
    expect(packagesIn(runTime)).toEqual(Object.keys(dependencies).sort());
  });

  it("gives a reason for every development dependency and names none that is gone", () => {
    expect(packagesIn(development)).toEqual(Object.keys(devDependencies).sort());
  });
});

describe("docs/architecture.md", () => {
  const text = read("docs/architecture.md");

  it("tells of the structuring steps in their order", () => {
    const stepsIn = (list: string) =>
      [...list.matchAll(/^ {2}(?:\.\.\.)?(remark\w+|itemContentSteps),$/gmu)].map(
        ([, name]) => name,
      );
    const inner = stepsIn(read("src/structure/item-content/index.ts"));
    const steps = stepsIn(read("src/structure/index.ts")).flatMap((name) =>
      name === "itemContentSteps" ? inner : [name],
    );
    expect([...text.matchAll(/^\| `(remark\w+)` \|/gmu)].map(([, name]) => name)).toEqual(steps);
  });
});

interface NodeType {
  name: string;
  type: string;
  fields: string[];
}

/** The interfaces of the tree that are nodes, with the names of their fields in order. */
function nodesOf(source: string): NodeType[] {
  const interfaces = source.matchAll(
    /^export interface (?<name>\w+) extends Parent \{\n(?<body>[\s\S]*?)^\}/gmu,
  );
  return [...interfaces].map(({ groups }) => {
    const body = groups?.body ?? "";
    return {
      name: groups?.name ?? "",
      type: body.match(/type: "(\w+)"/u)?.[1] ?? "",
      fields: [...body.matchAll(/^ {2}(\w+)\??:/gmu)].map(([, field]) => field ?? ""),
    };
  });
}

/** Names in the first column of the tables, sorted. */
function packagesIn(text: string): string[] {
  return [...text.matchAll(/^\| (`.*?`) \|/gmu)]
    .flatMap(([, cell]) => cell?.match(/[^`, ]+/gu) ?? [])
    .sort();
}
