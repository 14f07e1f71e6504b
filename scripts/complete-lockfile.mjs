// Adds to package-lock.json the packages for other platforms that the registry at hand did not know.
// `npm ci` asks for an entry for each of them, on every machine, though it installs none of them:
// without the entries it stops with "Missing: … from lock file". After npm install of a dependency:
// node scripts/complete-lockfile.mjs
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd"];
const otherSystems = ["openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x"];
const otherProcessors = ["wasm32", "x64"];

/**
 * The entries that are missing, by their path in the lockfile.
 *
 * @param packages `packages` of a lockfile of version 3
 */
export function missingPlatformPackages(packages) {
  const missing = new Map();
  for (const owner of Object.values(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      if (Object.keys(packages).some((known) => known.endsWith(path))) continue;
      missing.set(path, { version, ...platformOf(name), ...(owner.dev && { dev: true }) });
    }
  }
  return missing;
}

/** System, processor and C library by the words of a name such as "@oxc-parser/binding-linux-arm-musleabihf". */
function platformOf(name) {
  const words = name.split(/[/-]/u);
  const system = words.find((word) => [...systems, ...otherSystems].includes(word));
  const processor = words.find((word) => [...processors, ...otherProcessors].includes(word));
  const musl = words.some((word) => word.startsWith("musl"));
  const gnu = words.some((word) => word.startsWith("gnu"));
  return {
    ...(processor && { cpu: [processor] }),
    ...(system && { os: [system] }),
    ...((musl || gnu) && { libc: [musl ? "musl" : "glibc"] }),
    optional: true,
  };
}

if (process.argv[1] === import.meta.filename) {
  const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = missingPlatformPackages(lockfile.packages);
  for (const [path, entry] of missing) lockfile.packages[path] = entry;
  const { "": root, ...others } = lockfile.packages;
  const paths = Object.keys(others).sort((left, right) => left.localeCompare(right, "en"));
  lockfile.packages = {
    "": root,
    ...Object.fromEntries(paths.map((path) => [path, others[path]])),
  };
  writeFileSync("package-lock.json", `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`${missing.size} packages for other platforms added`);
}
