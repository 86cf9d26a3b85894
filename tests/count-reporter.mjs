import { appendFileSync } from "node:fs";

/**
 * Adds one line to the file that TEST_COUNTS names when a run of tests ends: passed, failed, not run. Runs come one after another (on no database, on
 * each version of Neo4j), and only all lines together say how many tests there were. Without TEST_COUNTS it does nothing.
 */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
    const { TEST_COUNTS } = process.env;
    if (TEST_COUNTS === undefined || TEST_COUNTS === "") return;
    // A file that could not be loaded holds tests that nobody can count: one failure stands for them.
    appendFileSync(TEST_COUNTS, `${numPassedTests} ${numFailedTests + numRuntimeErrorTestSuites} ${numPendingTests + numTodoTests}\n`);
  }
}
