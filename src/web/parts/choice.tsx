interface ChoiceProperties {
  readonly label: string;
  readonly value: string;
  /** Names, as addresses bear them, with the words that readers see. */
  readonly choices: Readonly<Record<string, string | { readonly label: string }>>;
  readonly onChoose: (name: string) => void;
}

/** One choice of several above a picture. */
export function Choice({ label, value, choices, onChoose }: ChoiceProperties) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {Object.entries(choices).map(([name, choice]) => (
          <option key={name} value={name}>
            {typeof choice === "string" ? choice : choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
