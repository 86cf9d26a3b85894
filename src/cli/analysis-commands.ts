import { InvalidArgumentError } from "commander";
import type { Command } from "commander";

import { SURVIVAL_FACETS, SURVIVAL_UNITS } from "../domain/survival.ts";
import { CERTAINTIES, CONTINUITIES, NATIONS, OUTLIVED_VERDICTS } from "../domain/vocabulary.ts";
import type { Nation } from "../domain/vocabulary.ts";
import { calendarDay } from "./calendar-day.ts";
import { choice } from "./choice.ts";
import type { LegaciesOptions } from "./legacies.ts";
import type { Run } from "./run.ts";
import type { SnapshotOptions } from "./snapshot.ts";
import type { SurvivalOptions } from "./survival.ts";
import { wholeNumber } from "./whole-number.ts";

const DEFAULT_LENGTH = 8;

/** `survival`, `snapshot`, `diff`, `function-history`, `path`, `crosswalk`, `legacies`: see docs/analyses.md for what each counts. */
export function addAnalysisCommands(program: Command, run: Run): void {
  const nation = (): ReturnType<typeof choice> => choice("--nation <nation>", "only this nation", NATIONS);

  program
    .command("survival")
    .description("how long structures last: the half-life by group, with its interval")
    .addOption(choice("--by <facet>", "in groups", SURVIVAL_FACETS))
    .addOption(choice("--unit <unit>", "what counts as one life", SURVIVAL_UNITS).default("STRUCTURE", "structure"))
    .addOption(choice("--continuity <rule>", "what ends a life", CONTINUITIES).default("RENAMES_CONTINUE", "renames-continue"))
    .option("--confidence <share>", "level of the intervals", fraction, 0.95)
    .addOption(nation())
    .action((options: SurvivalOptions) => run(async (terminal) => (await import("./survival.ts")).printSurvival(options, terminal)));

  program
    .command("snapshot")
    .description("what stood on a day")
    .argument("<day>", "such as 1974-04-01", calendarDay)
    .addOption(choice("--certainty <certainty>", "how uncertain dates count", CERTAINTIES).default("CERTAIN", "certain"))
    .addOption(nation())
    .action((day: string, options: SnapshotOptions) =>
      run(async (terminal) => (await import("./snapshot.ts")).printSnapshot(day, options, terminal)),
    );

  program
    .command("diff")
    .description("what changed from one day to a later one")
    .argument("<from>", "the earlier day", calendarDay)
    .argument("<to>", "the later day", calendarDay)
    .addOption(nation())
    .action((from: string, to: string, options: { nation?: Nation }) =>
      run(async (terminal) => (await import("./diff.ts")).printDiff(from, to, options, terminal)),
    );

  program
    .command("function-history")
    .description("who held a function, when, with overlaps and gaps")
    .argument("<id>", "a function's id, such as commissioning")
    .addOption(choice("--nation <nation>", "in which nation", NATIONS).default("ENGLAND", "england"))
    .action((id: string, options: { nation: Nation }) =>
      run(async (terminal) => (await import("./function-history.ts")).printFunctionHistory(id, options.nation, terminal)),
    );

  program
    .command("path")
    .description("the shortest explained chain of links between two records")
    .argument("<from>", "any record's id")
    .argument("<to>", "any record's id")
    .option("--max-length <number>", "at most so many links, from 1 to 12", wholeNumber, DEFAULT_LENGTH)
    .action((from: string, to: string, options: { maxLength: number }) =>
      run(async (terminal) => (await import("./path.ts")).printPath(from, to, options.maxLength, terminal)),
    );

  program
    .command("crosswalk")
    .description("what structures had become by a day")
    .argument("<day>", "the day", calendarDay)
    .argument("<ids...>", "structures' ids")
    .action((day: string, ids: readonly string[]) =>
      run(async (terminal) => (await import("./crosswalk.ts")).printCrosswalk(ids, day, terminal)),
    );

  program
    .command("legacies")
    .description("what structures, reforms and reviews left, and whether it outlived them")
    .option("--of <id>", "only of this maker")
    .addOption(choice("--verdict <verdict>", "only this verdict", OUTLIVED_VERDICTS))
    .action((options: LegaciesOptions) => run(async (terminal) => (await import("./legacies.ts")).printLegacies(options, terminal)));
}

function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || Number.isNaN(value)) throw new InvalidArgumentError("Expected a number such as 0.95.");
  return value;
}
