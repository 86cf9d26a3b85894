import { Field, Int, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";

import type { Edge } from "../connection.ts";
import { AnalysisBasisType, BASIS_DESCRIPTION } from "./analysis-basis-type.ts";
import { PageInfoType } from "./page-info-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

/** The class of an edge in a connection, for edges that carry no more than a cursor and a node. */
export function edgeType(name: string, node: () => object, rows: string): ClassType<Edge<unknown>> {
  @ValueObjectType(`${name}Edge`, `One row in a page of ${rows}.`)
  class EdgeType {
    @Field(() => String, {
      description: "Opaque position of the row: pass it as `after` to go on from here. Good only for the same list in the same order.",
    })
    readonly cursor!: string;

    @Field(node, { description: "The row." })
    readonly node!: unknown;
  }
  return EdgeType;
}

/** The class of a connection: `Structure` gives StructureConnection with StructureEdge. */
export function connectionType(
  name: string,
  node: () => object,
  rows: string,
  edge: ClassType<Edge<unknown>> = edgeType(name, node, rows),
): ClassType {
  @ValueObjectType(`${name}Connection`, `A page of ${rows}, after the Relay specification.`)
  class ConnectionType extends connectionFields(node, rows, edge) {}
  return ConnectionType;
}

/** The class of a connection of the rows of an analysis: it says besides from what they were counted. */
export function analysisConnectionType(name: string, node: () => object, rows: string): ClassType {
  @ValueObjectType(`${name}Connection`, `A page of ${rows}, after the Relay specification, with the counting rule.`)
  class AnalysisConnectionType extends connectionFields(node, rows, edgeType(name, node, rows)) {
    @Field(() => AnalysisBasisType, { description: BASIS_DESCRIPTION })
    readonly basis!: AnalysisBasisType;
  }
  return AnalysisConnectionType;
}

function connectionFields(node: () => object, rows: string, edge: ClassType<Edge<unknown>>): ClassType {
  @ObjectType({ simpleResolvers: true })
  class ConnectionFields {
    @Field(() => [edge], { description: "The rows with their cursors." })
    readonly edges!: readonly unknown[];

    @Field(() => [node()], { description: "The rows without their cursors." })
    readonly nodes!: readonly unknown[];

    @Field(() => PageInfoType, { description: "Where the page stands in the list." })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: `How many ${rows} there are on all pages.` })
    readonly totalCount!: number;
  }
  return ConnectionFields;
}
