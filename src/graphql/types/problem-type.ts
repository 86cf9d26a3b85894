import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType("Problem", "A persistent problem that reforms aim at, such as fragmentation between hospital, primary and social care.")
export class ProblemType {}
