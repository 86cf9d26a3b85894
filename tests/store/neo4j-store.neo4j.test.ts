import { openTestNeo4j } from "../helpers/open-neo4j.ts";
import { describeStoreContract } from "./contract.ts";

describeStoreContract("Neo4j", openTestNeo4j);
