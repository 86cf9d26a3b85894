import "reflect-metadata";

import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";

import { resolveDirectly } from "./direct-resolvers.ts";
import { RESOLVERS } from "./resolvers.ts";

const QUERY_DESCRIPTION =
  "Questions that the graph answers. It is read-only: the data is edited as files under review. Analyses answer from the curated dataset unless told otherwise, " +
  'and "today" in them is the last day for which it vouches, so that an answer follows from the revision alone.';

/** The GraphQL schema. type-graphql keeps its metadata in the process, so one build serves all. */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  resolveDirectly(schema);
  const query = schema.getQueryType();
  // type-graphql has no way to describe the root type.
  if (query) query.description = QUERY_DESCRIPTION;
  return schema;
}
