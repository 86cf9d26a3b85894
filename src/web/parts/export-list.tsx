import { useEffect, useState } from "preact/hooks";

interface Format {
  readonly name: string;
  readonly description: string;
}

/** Every format in which the whole can be taken, as the server lists them. */
export function ExportList() {
  const [formats, setFormats] = useState<readonly Format[] | "failed">([]);
  useEffect(() => {
    const abort = new AbortController();
    listFormats(abort.signal).then(setFormats, () => {
      if (!abort.signal.aborted) setFormats("failed");
    });
    return () => abort.abort();
  }, []);
  if (formats === "failed") return <p>The list of formats could not be fetched. Try again later.</p>;
  return (
    <ul class="plain">
      {formats.map(({ name, description }) => (
        <li key={name}>
          <a href={`/export/${name}`} download>
            {name}
          </a>{" "}
          <span class="small">{description}</span>
        </li>
      ))}
    </ul>
  );
}

async function listFormats(signal: AbortSignal): Promise<readonly Format[]> {
  const response = await fetch("/export", { signal });
  const { formats } = (await response.json()) as { readonly formats: readonly Format[] };
  return formats;
}
