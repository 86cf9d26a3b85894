import { useState } from "preact/hooks";

import type { PictureTable } from "./table-of.ts";

const ROWS_AT_FIRST = 200;

/** A picture's numbers as a table. Filled when it is first opened: a long one would slow the page for readers who never look. */
export function TableView({ title, table: { columns, rows } }: { readonly title: string; readonly table: PictureTable }) {
  const [opened, setOpened] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, ROWS_AT_FIRST);
  return (
    <details
      class="as-table"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        As a table ({rows.length} {rows.length === 1 ? "row" : "rows"})
      </summary>
      {opened ? (
        <div class="scroll" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
          <table>
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th scope="row">{cell}</th>
                    ) : (
                      <td class={typeof cell === "number" ? "number" : undefined}>{cell ?? "–"}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length < rows.length ? (
            <button type="button" onClick={() => setAll(true)}>
              Show all {rows.length} rows
            </button>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}
