import { useState } from "preact/hooks";

/** Text to take away: it can be selected, and copied at one press. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const [said, setSaid] = useState("");
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied"),
      () => setSaid("Select the text to copy it"),
    );
  };
  return (
    <div class="copy-text">
      <label>
        <span>{label}</span>
        <textarea readOnly rows={Math.min(8, Math.max(2, text.split("\n").length + Math.floor(text.length / 90)))} value={text} />
      </label>
      <button type="button" onClick={copy}>
        Copy
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
