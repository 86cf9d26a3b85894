import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { GraphiQLPlugin } from "@graphiql/react";
import { useEffect, useState } from "react";

import { EXAMPLES } from "./examples.ts";
import type { Example } from "./examples.ts";

/** The side panel that lists the questions. A click opens the operation in a tab of its own. */
export const EXAMPLES_PANEL: GraphiQLPlugin = { title: "Questions", icon: QuestionIcon, content: Questions };

function Questions() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const activeTab = useGraphiQL((state) => state.activeTabIndex);
  const [chosen, choose] = useState<{ readonly example: Example; readonly from: number }>();

  // The editor shows the new tab only after the tab index has moved; writing sooner would overwrite the tab that was open.
  useEffect(() => {
    if (chosen === undefined || editor === undefined || activeTab === chosen.from) return;
    editor.setValue(chosen.example.operation);
    choose(undefined);
  }, [chosen, editor, activeTab]);

  return (
    <section aria-label="Questions" className="questions">
      <h2>Questions this graph answers</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              onClick={() => {
                choose({ example, from: activeTab });
                addTab();
              }}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <path d="M7.6 7.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6" strokeLinecap="round" />
      <circle cx="10" cy="14.2" r=".6" fill="currentColor" />
    </svg>
  );
}
