import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./style.css";

import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

import { EXAMPLES, operationInAddress } from "./examples.ts";
import { EXAMPLES_PANEL } from "./examples-panel.tsx";

const SHOWN_FIRST = 3;

const root = document.getElementById("ide");
if (root === null) throw new Error('expected an element with the id "ide" in the page');

const asked = operationInAddress(location.search);
const shownFirst = EXAMPLES.slice(0, SHOWN_FIRST).map(({ operation }) => ({ query: operation }));
createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql" })}
    plugins={[EXAMPLES_PANEL, HISTORY_PLUGIN]}
    visiblePlugin={EXAMPLES_PANEL.title}
    isHeadersEditorEnabled={false}
    {...(asked === undefined ? { defaultTabs: shownFirst } : { initialQuery: asked.operation })}
    {...(asked?.variables === undefined ? {} : { initialVariables: asked.variables })}
  >
    <GraphiQL.Logo>
      <a href="/" className="home">
        NHS reform graph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
