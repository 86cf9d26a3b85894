import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FILES: Readonly<Record<string, string>> = {
  "dataset.yaml": 'format: "1"\nname: test\ntitle: Test\nversion: 1.0.0\ncompleteTo: "2026-07-01"\nlicence: CC-BY-4.0\n',
  "sources.yaml": `format: "1"
sources:
  - { id: act-1946, kind: ACT, title: NHS Act 1946, publisher: HMSO, url: "https://example.org/1946", accessed: "2026-11-21" }
`,
  "story.yaml": `format: "1"
functions:
  - { id: oversight, name: Oversight, summary: Watching over hospitals., cite: [{ source: act-1946 }] }
structures:
  - { id: boards, name: Boards, scope: KIND, kind: HOSPITAL_BOARD, nations: [ENGLAND], functions: [{ function: oversight, cite: [{ source: act-1946 }] }], cite: [{ source: act-1946 }] }
  - { id: authorities, name: Authorities, scope: KIND, kind: HEALTH_AUTHORITY, nations: [ENGLAND], functions: [{ function: oversight, cite: [{ source: act-1946 }] }], cite: [{ source: act-1946 }] }
changes:
  - { id: boards-created, name: Boards created, kind: CREATION, effective: "1948-07-05", results: [boards], cite: [{ source: act-1946 }] }
  - { id: boards-replaced, name: Boards replaced, kind: REPLACEMENT, effective: "1974-04-01", originals: [boards], results: [authorities], instruments: [act-1946], cite: [{ source: act-1946 }] }
  - { id: authorities-abolished, name: Authorities abolished, kind: ABOLITION, effective: "1982-04-01", originals: [authorities], cite: [{ source: act-1946 }] }
`,
};

/** A folder with a sound seed: boards from 1948 to 1974, then authorities to 1982. `changes` replaces files by name. */
export function writeSmallSeed(changes: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "small-seed-"));
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) writeFileSync(join(folder, name), text);
  return folder;
}
