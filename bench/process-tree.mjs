// Memory and processor time of a process and all below it, from /proc.
import { readdirSync, readFileSync } from "node:fs";

const pageBytes = 4096;

/**
 * What a process and its descendants use now. Memory is their proportional share (PSS), in which a
 * page that several hold counts once, where the system tells it, and else resident memory (RSS).
 */
export function treeUse(root) {
  const processes = descendants(root);
  const use = { bytes: 0, cpuSeconds: 0 };
  for (const process of processes) {
    const fields = statFields(process);
    // User and system time, that of children that have ended included, in hundredths.
    use.cpuSeconds += fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
    use.bytes += proportionalBytes(process) ?? residentBytes(process);
  }
  return use;
}

function descendants(root) {
  const children = new Map();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/u.test(name))) {
    const parent = Number(statFields(entry)[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const processes = [root];
  for (const process of processes) processes.push(...(children.get(process) ?? []));
  return processes;
}

function statFields(process) {
  const stat = read(`/proc/${process}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function proportionalBytes(process) {
  const share = /^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${process}/smaps_rollup`))?.[1];
  return share === undefined ? null : Number(share) * 1024;
}

function residentBytes(process) {
  return Number(read(`/proc/${process}/statm`).split(" ")[1] ?? 0) * pageBytes;
}

function read(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    // The process has ended.
    return "";
  }
}
