export default async function tearDown() {
  await globalThis.__startedNeo4j?.stop();
}
