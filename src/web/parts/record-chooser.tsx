import { useEffect, useId, useState } from "preact/hooks";

import { useAnswer } from "../api/use-answer.ts";
import { SUGGEST } from "../operations/suggest.ts";

interface ChooserProperties {
  readonly label: string;
  /** The id that is chosen. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

const LEAST_LETTERS = 2;
const PAUSE_MILLISECONDS = 200;

/** A record found by its name. What is typed is looked up; choosing a suggestion chooses the record. */
export function RecordChooser({ label, value, onChoose }: ChooserProperties) {
  const list = useId();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const pause = setTimeout(() => setAsked(typed.trim()), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [typed]);
  const answered = useAnswer(SUGGEST, { text: asked.length < LEAST_LETTERS ? value.replaceAll("-", " ") || "nhs" : asked });
  const found = answered.state === "ready" ? answered.answer.search.nodes : [];
  const chosen = found.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())?.id;
  useEffect(() => {
    if (chosen !== undefined && chosen !== value) onChoose(chosen);
  }, [chosen]);
  return (
    <label class="wide">
      {label}
      <input
        type="search"
        list={list}
        placeholder={value.replaceAll("-", " ")}
        maxLength={200}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={list}>
        {found.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
