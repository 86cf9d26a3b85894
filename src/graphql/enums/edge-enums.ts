import { EDGE_WORDS } from "../../domain/edge-words.ts";
import { EDGE_TYPES } from "../../domain/edges.ts";
import type { EdgeType } from "../../domain/edges.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

const meanings = Object.fromEntries(
  EDGE_TYPES.map((type) => [type, `Reads "${EDGE_WORDS[type].OUT}"; backwards, "${EDGE_WORDS[type].IN}".`]),
) as Record<EdgeType, string>;

export const LinkTypeEnum = vocabularyEnum(
  "LinkType",
  "Every kind of link from one record to another, read from the record that states it.",
  EDGE_TYPES,
  meanings,
);

export const LinkDirectionEnum = vocabularyEnum("LinkDirection", "Which way a link is read.", ["OUT", "IN"] as const, {
  OUT: "As it is stated.",
  IN: "Backwards.",
});
