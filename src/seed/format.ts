import { z } from "zod";

import { DateSyntaxError, parseDate, parsePeriod } from "../domain/dates.ts";
import {
  CHANGE_KINDS,
  CHANGE_STATUSES,
  CONFIDENCES,
  LEGAL_FORMS,
  NAME_KINDS,
  NATIONS,
  REFORM_KINDS,
  RESPONSE_STATUSES,
  REVIEW_KINDS,
  SOURCE_KINDS,
  STRUCTURE_KINDS,
  STRUCTURE_SCOPES,
  TIERS,
  VERDICTS,
} from "../domain/vocabulary.ts";

/**
 * The seed's file format: the single truth from which types, checks and schema/seed.schema.json follow.
 * A file holds any of the lists below; one file tells one story that can be reviewed alone.
 */

const FORMAT = "1";

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a kebab-case id such as primary-care-trusts")
  .max(128)
  .meta({ description: "Permanent kebab-case id, unique over all kinds of record" });
const text = z.string().trim().min(1, "expected some text").max(20_000);
const line = z.string().trim().min(1, "expected some text").max(500);
const url = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, "expected an http or https address")
  .refine((text) => URL.canParse(text), "expected an http or https address")
  .max(2000);
const day = z
  .string()
  .refine((value) => isParsed(() => parseDate(value)) && /^\d{4}-\d{2}-\d{2}$/.test(value), 'expected a day such as "2026-11-21"');
const date = edtf(parseDate).meta({
  description: 'EDTF date in double quotes: "1974-04-01", "1974-04", "1974~", "1958/1965" (one day within)',
});
const period = edtf(parsePeriod).meta({
  description:
    'EDTF interval in double quotes: "1974-04-01/1982-04-01" (end not included), "2013-04-01/.." (goes on), "1991/" (end unknown)',
});

const citation = z.strictObject({
  source: id.describe("Id of the source"),
  at: line.optional().describe("Where in the source: section, paragraph, page, column"),
  note: line.optional(),
});
/** A citation is required, but its absence is reported by the checker as an unsourced claim, not as a wrong shape. */
const cite = z.array(citation).default([]).describe("Who says so: at least one source");

const rank = {
  rank: z.enum(["PREFERRED", "DEPRECATED"]).optional().describe("Only where sources differ"),
  why: line.optional().describe("Why it is preferred or deprecated"),
  confidence: z.enum(CONFIDENCES).optional(),
};
const dateClaim = z.strictObject({ value: date, cite, ...rank });
/** A bare date rests on the record's own citations; rival dates are a list of claims. */
const dates = z.union([date, z.array(dateClaim).min(1)]);

const base = {
  id,
  name: line,
  summary: text.optional().describe("Editorial: the project's own words"),
  formerIds: z.array(id).optional().describe("Ids that this record once had; they resolve to it"),
};
const link = z.strictObject({ to: id, note: line.optional(), cite });
const identifiers = z
  .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.union([line, z.array(line)]))
  .optional()
  .describe('Scheme to value: { ods: "R0A", wikidata: "Q123" }');
const nations = z.array(z.enum(NATIONS)).min(1);

export const structureShape = z.strictObject({
  ...base,
  otherNames: z
    .array(z.strictObject({ name: line, kind: z.enum(NAME_KINDS), during: period.optional(), cite: z.array(citation).optional() }))
    .optional(),
  scope: z.enum(STRUCTURE_SCOPES),
  kind: z.enum(STRUCTURE_KINDS),
  tier: z.enum(TIERS).optional(),
  nations,
  legalForm: z.enum(LEGAL_FORMS).optional(),
  functions: z
    .array(z.strictObject({ function: id, during: period.optional(), cite }))
    .optional()
    .describe("The first is the main function"),
  counts: z.array(z.strictObject({ value: z.coerce.number().int().min(0), on: date, scope: line, cite, ...rank })).optional(),
  memberOf: z.array(id).optional().describe("Kinds of which this body is one"),
  answersTo: z.array(z.strictObject({ to: id, during: period.optional(), cite })).optional(),
  identifiers,
  standing: z.strictObject({ on: date, cite }).optional().describe("Evidence that it stood on a day, where nothing has ended it"),
  unknownStart: line.optional().describe("Why no event says when it began"),
  unknownEnd: line.optional().describe("Why no event says when it ended"),
  cite,
});

export const changeShape = z.strictObject({
  ...base,
  kind: z.enum(CHANGE_KINDS),
  status: z.enum(CHANGE_STATUSES).default("ENACTED"),
  effective: dates,
  announced: dates.optional(),
  legal: dates.optional(),
  shadow: dates.optional(),
  operational: dates.optional(),
  originals: z.array(id).optional().describe("Those that end"),
  survivors: z.array(id).optional().describe("Those that go on"),
  results: z.array(id).optional().describe("Those that begin"),
  links: z
    .array(
      z.strictObject({
        from: id,
        to: id,
        partial: flag().optional(),
        share: z.coerce.number().min(0).max(1).optional(),
        functions: z.array(id).optional(),
      }),
    )
    .optional()
    .describe("Which went where, if not all to all"),
  functionsMoved: z.array(id).optional(),
  causedBy: z.array(id).optional().describe("Reforms"),
  instruments: z.array(id).optional().describe("Sources that are the legal instrument"),
  cite,
});

export const reformShape = z.strictObject({
  ...base,
  kind: z.enum(REFORM_KINDS),
  nations,
  announced: dates.optional(),
  enacted: dates.optional(),
  effective: dates.optional(),
  government: id.optional(),
  ministers: z.array(id).optional(),
  targets: z.array(z.strictObject({ problem: id, text: text.optional(), cite })).optional(),
  arisesFrom: z.array(link).optional().describe("Recommendations or reviews that it answers"),
  supersedes: z.array(link).optional(),
  carriesOut: z.array(link).optional().describe("Reforms that this one carries out: an order its Act, an Act its white paper"),
  countedMajorBy: z.array(citation).optional().describe("Sources that count it among the major reorganisations"),
  cite,
});

const response = z.strictObject({ status: z.enum(RESPONSE_STATUSES), on: date, by: id.optional(), text: text.optional(), cite });

export const recommendationShape = z.strictObject({
  ...base,
  number: line.optional().describe("Only if the report's own list was seen"),
  theme: line.optional(),
  addressees: z.array(id).optional(),
  responses: z.array(response).optional(),
  implementedBy: z.array(link).optional(),
  repeats: z.array(link).optional(),
  cite,
});

export const reviewShape = z.strictObject({
  ...base,
  kind: z.enum(REVIEW_KINDS),
  nations,
  commissioned: dates.optional(),
  published: dates.optional(),
  terms: text.optional(),
  chairs: z.array(id).optional(),
  commissionedBy: z.array(id).optional(),
  concerns: z.array(id).optional().describe("Structures that it is about"),
  problems: z.array(id).optional(),
  ledTo: z.array(link).optional(),
  recommendationCount: z.strictObject({ value: z.coerce.number().int().min(0), cite, ...rank }).optional(),
  recommendations: z.array(recommendationShape).optional(),
  cite,
});

export const outcomeShape = z.strictObject({
  ...base,
  of: z.array(id).min(1),
  problem: id.optional(),
  verdict: z.enum(VERDICTS),
  measure: line.optional(),
  value: line.optional(),
  period: line.optional(),
  endures: period.optional().describe("Only on a legacy: from when it has stood, and until when"),
  cite,
});

export const personShape = z.strictObject({
  ...base,
  terms: z.array(z.strictObject({ office: line, structure: id.optional(), during: period, cite })).optional(),
  identifiers,
  cite,
});

export const governmentShape = z.strictObject({
  ...base,
  party: line,
  nation: z.enum([...NATIONS, "UNITED_KINGDOM"]),
  primeMinister: line,
  during: period,
  cite,
});

export const problemShape = z.strictObject({ ...base, cite });
export const functionShape = z.strictObject({ ...base, cite });

export const sourceShape = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS),
  title: line,
  authors: z.array(line).optional(),
  publisher: line,
  reference: line.optional().describe('"2012 c. 7", "S.I. 2006/1408", "Cmnd 5055"'),
  published: date.optional(),
  url,
  accessed: day,
  licence: line.optional(),
  summary: text.optional(),
  formerIds: z.array(id).optional(),
});

export const fileShape = z.strictObject({
  format: z.literal(FORMAT, `expected format: ${FORMAT}`),
  structures: z.array(structureShape).optional(),
  changes: z.array(changeShape).optional(),
  reforms: z.array(reformShape).optional(),
  reviews: z.array(reviewShape).optional(),
  outcomes: z.array(outcomeShape).optional(),
  people: z.array(personShape).optional(),
  governments: z.array(governmentShape).optional(),
  problems: z.array(problemShape).optional(),
  functions: z.array(functionShape).optional(),
  sources: z.array(sourceShape).optional(),
});
export type SeedFile = z.output<typeof fileShape>;

export const datasetShape = z.strictObject({
  format: z.literal(FORMAT),
  name: id,
  title: line,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "expected a semantic version such as 1.2.0"),
  completeTo: day.describe("The last day for which the dataset vouches"),
  licence: line,
  description: text.optional(),
});
export type DatasetFile = z.output<typeof datasetShape>;

/** The lists of a seed file and the kind of record each holds. */
export const SECTIONS = {
  structures: "Structure",
  changes: "ChangeEvent",
  reforms: "Reform",
  reviews: "Review",
  outcomes: "Outcome",
  people: "Person",
  governments: "Government",
  problems: "Problem",
  functions: "Function",
  sources: "Source",
} as const;

function edtf(parse: (value: string) => unknown): z.ZodString {
  return z
    .string()
    .max(60)
    .superRefine((value, context) => {
      try {
        parse(value);
      } catch (error) {
        if (!(error instanceof DateSyntaxError)) throw error;
        context.addIssue({ code: "custom", message: error.message });
      }
    });
}

// All scalars are read as text (YAML would turn 1948 into a number and 0123 into 123), so true and false come as words.
function flag() {
  return z.union([z.enum(["true", "false"]).transform((value) => value === "true"), z.boolean()]);
}

function isParsed(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
