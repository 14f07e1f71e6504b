const built = (path) => import(new URL(`../../dist/feed/${path}`, import.meta.url).href);

/** As many requests at a time as the feed has. */
const asTheFeed = 3;

/**
 * An engine, its sink, and bare loops that send the same bulk requests, made beforehand, to indexes
 * of their own of the same template: one request after another, and as many at a time as the feed.
 *
 * @param uncounted runs work that is the bench's own, so that it counts for no one
 */
export async function enginePlace(engine, alias, uncounted) {
  const { engineSink } = await built("sinks/engine/engine-sink.js");
  const sent = [];
  const watched = {
    ...engine,
    close: async () => {},
    request(request) {
      if (request.path.endsWith("_bulk")) {
        // The feed fills its buffers anew once a request is answered.
        uncounted(() => sent.push({ ...request, lines: Buffer.from(request.lines) }));
      }
      return engine.request(request);
    },
  };
  const bareAliases = [`${alias}-bare`, `${alias}-bare-many`];
  for (const name of [alias, ...bareAliases]) {
    await engine.request({ method: "DELETE", path: `/${name}-*` });
  }
  const sink = await engineSink(watched, alias);
  for (const name of bareAliases) await engineSink({ ...watched, request: engine.request }, name);
  const [bareIndex, manyIndex] = bareAliases.map((name) => `${name}-000001`);
  const refresh = (index) => engine.request({ method: "POST", path: `/${index}/_refresh` });
  return {
    sink,
    bare: () => sendAll(sent, 1, bareIndex),
    bareMany: () => sendAll(sent, asTheFeed, manyIndex),
    forget: () => sent.splice(0),
    bareFinish: () => refresh(bareIndex),
    bareManyFinish: () => refresh(manyIndex),
    async close() {
      for (const name of bareAliases) {
        await engine.request({ method: "DELETE", path: `/${name}-*` });
        await engine.request({ method: "DELETE", path: `/_index_template/${name}` });
      }
      await engine.close();
    },
  };

  async function sendAll(requests, atATime, index) {
    const waiting = requests.values();
    const send = async () => {
      for (const request of waiting) {
        await engine.request({ ...request, path: `/${index}/_bulk` });
      }
    };
    await Promise.all(Array.from({ length: atATime }, send));
  }
}
