import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { chronological } from "../../domain/record-date.ts";
import type {
  Aim,
  ChangeEvent,
  CitedLink,
  Government,
  Outcome,
  Person,
  Problem,
  Recommendation,
  Reform,
  Review,
  Structure,
} from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import { listDateClaims } from "../date-claims.ts";
import type { RoledDateClaim } from "../date-claims.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { namedOf, oneOf, relatedOf, requiredOf } from "../relations.ts";
import { ChangeEventType } from "../types/change-event-type.ts";
import { DateClaimType } from "../types/claim-types.ts";
import { GovernmentType } from "../types/government-type.ts";
import { OutcomeType } from "../types/outcome-type.ts";
import { PersonType } from "../types/person-type.ts";
import { ProblemType } from "../types/problem-type.ts";
import { RecommendationType } from "../types/recommendation-type.ts";
import { RecordLinkType } from "../types/record-link-type.ts";
import { AimType, ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => ReformType)
export class ReformFields {
  @FieldResolver(() => GovernmentType, { nullable: true, description: "The government that introduced it. Null when not recorded." })
  government(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<Government | undefined> {
    return oneOf(context, "Government", reform.government);
  }

  @FieldResolver(() => [PersonType], { description: "The ministers who made it." })
  ministers(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Person[]> {
    return namedOf(context, "Person", reform.ministers);
  }

  @FieldResolver(() => [ProblemType], { description: "The problems that it said it was for. See `aims` for its words and the evidence." })
  targets(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Problem[]> {
    return namedOf(
      context,
      "Problem",
      reform.targets.map(({ problem }) => problem),
    );
  }

  @FieldResolver(() => [AimType], { description: "What it said it was for, with the evidence." })
  aims(@Root() reform: Reform): readonly Aim[] {
    return reform.targets;
  }

  @FieldResolver(() => [RecommendationType], { description: "The recommendations that it arises from. See `origins` for the evidence." })
  arisesFrom(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Recommendation[]> {
    return namedOf(
      context,
      "Recommendation",
      reform.arisesFrom.map(({ to }) => to),
    );
  }

  @FieldResolver(() => [RecordLinkType], { description: "What it arises from, with the evidence." })
  origins(@Root() reform: Reform): readonly CitedLink[] {
    return reform.arisesFrom;
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that it took the place of. See `supersessions` for the evidence." })
  supersedes(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return namedOf(
      context,
      "Reform",
      reform.supersedes.map(({ to }) => to),
    );
  }

  @FieldResolver(() => [RecordLinkType], { description: "What it took the place of, with the evidence." })
  supersessions(@Root() reform: Reform): readonly CitedLink[] {
    return reform.supersedes;
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that took its place." })
  supersededBy(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return relatedOf(context, "Reform", "SUPERSEDES", "IN", reform.id);
  }

  @FieldResolver(() => [RecordLinkType], {
    description:
      "The reform that it is part of or puts into effect, such as the Act behind an order or the paper behind an Act, with the evidence.",
  })
  carriesOut(@Root() reform: Reform): readonly CitedLink[] {
    return reform.carriesOut;
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that are part of it or put it into effect." })
  carriedOutBy(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return relatedOf(context, "Reform", "CARRIES_OUT", "IN", reform.id);
  }

  @FieldResolver(() => [ReviewType], { description: "The reviews that led to it." })
  ledFrom(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Review[]> {
    return relatedOf(context, "Review", "LED_TO", "IN", reform.id);
  }

  @FieldResolver(() => [ChangeEventType], { description: "The changes that it caused, planned ones too, in order of date." })
  events(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly ChangeEvent[]> {
    return relatedOf(context, "ChangeEvent", "CAUSED_BY", "IN", reform.id);
  }

  @FieldResolver(() => [StructureType], { description: "The structures that its enacted changes began, oldest first." })
  built(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return touchedBy(context, reform, (event) => event.results);
  }

  @FieldResolver(() => [StructureType], {
    description: "The structures that its enacted changes ended, oldest first. A transfer of functions ends none.",
  })
  abolished(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return touchedBy(context, reform, (event) => (event.kind === "TRANSFER_OF_FUNCTIONS" ? [] : event.originals));
  }

  @FieldResolver(() => [OutcomeType], { description: "What named sources say came of it." })
  outcomes(@Root() reform: Reform, @Ctx() context: GraphContext): MaybePromise<readonly Outcome[]> {
    return relatedOf(context, "Outcome", "OUTCOME_OF", "IN", reform.id);
  }

  @FieldResolver(() => [DateClaimType], {
    description: "Every claim for its dates, the one in use first for each role. Two of one role: sources disagree.",
  })
  dateClaims(@Root() reform: Reform): readonly RoledDateClaim[] {
    return listDateClaims(reform.dateClaims);
  }
}

@Resolver(() => AimType)
export class AimFields {
  @FieldResolver(() => ProblemType, { description: "The problem." })
  problem(@Root() aim: Aim, @Ctx() context: GraphContext): MaybePromise<Problem> {
    return requiredOf(context, "Problem", aim.problem);
  }
}

async function touchedBy(
  context: GraphContext,
  reform: Reform,
  side: (event: ChangeEvent) => readonly string[],
): Promise<readonly Structure[]> {
  const events = await relatedOf(context, "ChangeEvent", "CAUSED_BY", "IN", reform.id);
  const ids = new Set(events.filter(({ status }) => status === "ENACTED").flatMap(side));
  return (await namedOf(context, "Structure", [...ids])).toSorted(chronological);
}
