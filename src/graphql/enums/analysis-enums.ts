import { DIRECTIONS, OUTLIVED_VERDICTS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const DirectionEnum = vocabularyEnum("Direction", "Which way to follow descent.", DIRECTIONS, {
  ANCESTORS: "To what came before.",
  DESCENDANTS: "To what came after.",
  BOTH: "Both ways from the root. Cousins (other descendants of an ancestor) are not included.",
});

export const OutlivedVerdictEnum = vocabularyEnum(
  "OutlivedVerdict",
  "Whether a structure stood longer than one that it replaced.",
  OUTLIVED_VERDICTS,
  {
    OUTLIVED: "It has stood longer, whatever the true dates are within their bounds.",
    DID_NOT: "It ended without standing as long.",
    NOT_YET: "It still stands and has not stood as long yet.",
    UNDECIDABLE: "The bounds of the dates overlap, or an end is unknown: no answer is given rather than a guess.",
  },
);
