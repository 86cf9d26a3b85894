import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType("Function", "What structures are for, such as commissioning or regional oversight.")
export class FunctionType {}
