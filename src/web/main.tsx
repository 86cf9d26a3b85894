import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/records.css";
import "./styles/pictures.css";
import "./styles/marks.css";
import "./styles/plots.css";
import "./styles/print.css";

import { render } from "preact";

import { App } from "./app.tsx";
import { followLinks } from "./router/follow-links.ts";
import { routeOf } from "./router/routes.ts";

const root = document.getElementById("main");
if (root === null) throw new Error('expected an element with the id "main" in the page');
followLinks();
const route = routeOf(location.pathname);
// The text that the server sent stays until there is a page to put in its place.
const first = await route?.load().catch(() => undefined);
root.replaceChildren();
render(<App {...(first === undefined || route === undefined ? {} : { first: { Page: first, id: route.id } })} />, root);
