import { CHANGE_KINDS, CHANGE_STATUSES } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const ChangeKindEnum = vocabularyEnum(
  "ChangeKind",
  "How structures changed in one event (a kind of org:ChangeEvent).",
  CHANGE_KINDS,
  {
    CREATION: "A structure begins with no predecessor.",
    ABOLITION: "A structure ends with no successor.",
    MERGER: "Several structures end and fewer begin in their place. However many take part, it is one event.",
    ABSORPTION: "A structure ends and its work goes to one that already stood and goes on.",
    SPLIT: "One structure ends and several begin in its place. It is one ending.",
    CARVE_OUT: "A new structure takes part of the work of one that goes on.",
    RENAMING: "A structure changes its name or legal form. Under RENAMES_CONTINUE its life goes on.",
    REPLACEMENT: "A structure ends and another begins in its place with the same or much the same work.",
    TRANSFER_OF_FUNCTIONS: "Work moves between structures. It draws a line of descent and ends no life.",
  },
);

export const ChangeStatusEnum = vocabularyEnum("ChangeStatus", "Whether a change has happened.", CHANGE_STATUSES, {
  ENACTED: "It has taken effect.",
  PLANNED: "It is announced or legislated and has not happened: it begins and ends no life.",
});
