import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/pictures.css";
import "./styles/print.css";

import { render } from "preact";

import { App } from "./app.tsx";
import { followLinks } from "./router/follow-links.ts";

const root = document.getElementById("main");
if (root === null) throw new Error('expected an element with the id "main" in the page');
followLinks();
render(<App />, root);
