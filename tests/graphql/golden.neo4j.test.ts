import { openTestNeo4j } from "../helpers/open-neo4j.ts";
import { describeGoldenOperations } from "./golden.ts";

describeGoldenOperations("Neo4j", (dataset) => openTestNeo4j([dataset]));
