const built = (path) => import(new URL(`../../dist/feed/${path}`, import.meta.url).href);

/** As many requests at a time as the feed has. */
const inFlight = 3;

/**
 * An engine, its sink, and a bare loop that sends the same bulk requests, made beforehand, to an
 * index of its own of the same template, as many at a time.
 */
export async function enginePlace(engine, alias) {
  const { engineSink } = await built("sinks/engine/engine-sink.js");
  const waiting = [];
  const watched = {
    ...engine,
    close: async () => {},
    request(request) {
      if (request.path.endsWith("_bulk")) waiting.push(request);
      return engine.request(request);
    },
  };
  const bareAlias = `${alias}-bare`;
  for (const name of [alias, bareAlias]) {
    await engine.request({ method: "DELETE", path: `/${name}-*` });
  }
  const bareIndex = `${bareAlias}-000001`;
  const sink = await engineSink(watched, alias);
  await engineSink({ ...watched, request: engine.request }, bareAlias);
  return {
    sink,
    async bare() {
      const requests = waiting.splice(0);
      const send = async () => {
        for (let next = requests.shift(); next !== undefined; next = requests.shift()) {
          await engine.request({ ...next, path: `/${bareIndex}/_bulk` });
        }
      };
      await Promise.all(Array.from({ length: inFlight }, send));
    },
    bareFinish: () => engine.request({ method: "POST", path: `/${bareIndex}/_refresh` }),
    async close() {
      await engine.request({ method: "DELETE", path: `/${bareIndex}` });
      await engine.request({ method: "DELETE", path: `/_index_template/${bareAlias}` });
      await engine.close();
    },
  };
}
