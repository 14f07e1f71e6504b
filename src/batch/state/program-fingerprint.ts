import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The code that decides what a record says, as built. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const recordFolders = ["model", "vocabulary", "extract", "structure", "check", "record"];

/**
 * Name the program that makes the records: its version, the versions of what it
 * depends on, and its code. Records of another program are made anew.
 */
export async function programFingerprint(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "../package.json"), "utf8"));
  const hash = createHash("sha256");
  hash.update(JSON.stringify([manifest.version, manifest.dependencies]));
  for (const folder of recordFolders) {
    const entries = await readdir(join(root, folder), { recursive: true });
    const files = entries.filter((file) => /(?<!\.d)\.[jt]s$/u.test(file)).sort();
    const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file))));
    for (const [index, file] of files.entries()) {
      hash.update(`${folder}/${file.replaceAll("\\", "/")}\n`).update(texts[index] ?? "");
    }
  }
  return `${manifest.version}+${hash.digest("hex").slice(0, 12)}`;
}
