import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { describeGoldenFolder, describeGoldenOperations } from "./golden.ts";

describeGoldenFolder();
describeGoldenOperations("the embedded store", async (dataset) => openMemoryStore([dataset]));
