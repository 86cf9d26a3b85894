// Written by npm run web:types from the schema and src/web/operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How to read uncertain dates. */
export type Certainty =
  /** True whatever the real dates are within their bounds. */
  | 'CERTAIN'
  /** True for some real dates within their bounds. */
  | 'POSSIBLE';

/** How structures changed in one event (a kind of org:ChangeEvent). */
export type ChangeKind =
  /** A structure ends with no successor. */
  | 'ABOLITION'
  /** A structure ends and its work goes to one that already stood and goes on. */
  | 'ABSORPTION'
  /** A new structure takes part of the work of one that goes on. */
  | 'CARVE_OUT'
  /** A structure begins with no predecessor. */
  | 'CREATION'
  /** Several structures end and fewer begin in their place. However many take part, it is one event. */
  | 'MERGER'
  /** A structure changes its name or legal form. Under RENAMES_CONTINUE its life goes on. */
  | 'RENAMING'
  /** A structure ends and another begins in its place with the same or much the same work. */
  | 'REPLACEMENT'
  /** One structure ends and several begin in its place. It is one ending. */
  | 'SPLIT'
  /** Work moves between structures. It draws a line of descent and ends no life. */
  | 'TRANSFER_OF_FUNCTIONS';

/** Whether a change has happened. */
export type ChangeStatus =
  /** It has taken effect. */
  | 'ENACTED'
  /** It is announced or legislated and has not happened: it begins and ends no life. */
  | 'PLANNED';

/** Which of several rival claims to prefer. The claim says why. */
export type ClaimRank =
  /** Known to be wrong, and kept because it is in print. */
  | 'DEPRECATED'
  /** Not ranked against others. */
  | 'NORMAL'
  /** The best supported of rival claims. */
  | 'PREFERRED';

/** What ends a life: the rule that the reader chooses. */
export type Continuity =
  /** The chain of structures that keeps the main function counts as one life. */
  | 'FUNCTION_CONTINUES'
  /** A rename or a change of legal form does not end a life. The default. */
  | 'RENAMES_CONTINUE'
  /** A rename or a change of legal form ends a life and begins another. */
  | 'STRICT';

/** A stretch of days, half-open: from `from` up to and not including `to`. Either side may be left out. */
export type DateRange = {
  /** The first day in it. Left out: no beginning. */
  readonly from?: string | null | undefined;
  /** The first day after it. Left out: no end. */
  readonly to?: string | null | undefined;
};

/** Which date of a record a claim speaks of. */
export type DateRole =
  /** When it was first announced. */
  | 'ANNOUNCED'
  /** When the review was commissioned. */
  | 'COMMISSIONED'
  /** When it took effect: the date that lifespans use. */
  | 'EFFECTIVE'
  /** When it was passed or made. */
  | 'ENACTED'
  /** When the law says that it happened. */
  | 'LEGAL'
  /** When it began to work with its powers. */
  | 'OPERATIONAL'
  /** When the report was published. */
  | 'PUBLISHED'
  /** When it began to work in shadow form, before it had powers. */
  | 'SHADOW';

/** Which way to follow descent. */
export type Direction =
  /** To what came before. */
  | 'ANCESTORS'
  /** Both ways from the root. Cousins (other descendants of an ancestor) are not included. */
  | 'BOTH'
  /** To what came after. */
  | 'DESCENDANTS';

/** What a government governs. */
export type Jurisdiction =
  /** England alone. */
  | 'ENGLAND'
  /** Northern Ireland. */
  | 'NORTHERN_IRELAND'
  /** Scotland. */
  | 'SCOTLAND'
  /** The United Kingdom. For health since devolution, in effect England. */
  | 'UNITED_KINGDOM'
  /** Wales. */
  | 'WALES';

/** By what to part a timeline into lanes. */
export type LaneBy =
  /** By main function. */
  | 'FUNCTION'
  /** By sort of organisation. */
  | 'KIND'
  /** By nation; a structure of several nations stands in the lane of each. */
  | 'NATION'
  /** By tier, from the centre outwards. */
  | 'TIER';

/** What a structure is in law. */
export type LegalForm =
  /** A part of another body, such as a regional office, without legal standing of its own. */
  | 'ADMINISTRATIVE_UNIT'
  /** A charity. */
  | 'CHARITY'
  /** A company, limited by shares or by guarantee. */
  | 'COMPANY'
  /** A department of government under a minister. */
  | 'DEPARTMENT'
  /** A part of a department with its own chief executive and accounts, and no legal person of its own. */
  | 'EXECUTIVE_AGENCY'
  /** A health authority or health board under an NHS Act. */
  | 'HEALTH_AUTHORITY'
  /** A council or another local authority. */
  | 'LOCAL_AUTHORITY'
  /** An NHS foundation trust, a public benefit corporation. */
  | 'NHS_FOUNDATION_TRUST'
  /** An NHS trust. */
  | 'NHS_TRUST'
  /** A public body that works at arm's length from ministers. */
  | 'NON_DEPARTMENTAL_PUBLIC_BODY'
  /** A department of government that no minister heads. */
  | 'NON_MINISTERIAL_DEPARTMENT'
  /** A partnership that works by agreement, without statute. */
  | 'NON_STATUTORY_PARTNERSHIP'
  /** A special health authority, made by order for particular functions. */
  | 'SPECIAL_HEALTH_AUTHORITY'
  /** A body made by statute that fits none of the narrower forms. */
  | 'STATUTORY_BODY'
  /** A committee or council that statute requires. */
  | 'STATUTORY_COMMITTEE'
  /** An office held by one person under statute. */
  | 'STATUTORY_OFFICE';

/** What sort of name a structure bore. */
export type NameKind =
  /** An abbreviation. */
  | 'ACRONYM'
  /** A name in common use. */
  | 'COMMON'
  /** The name in Scottish Gaelic or Irish. */
  | 'GAELIC'
  /** The name in law. */
  | 'LEGAL'
  /** The name that it worked under. */
  | 'OPERATING'
  /** The name in Welsh. */
  | 'WELSH';

/** A nation of the United Kingdom that has its own health service. */
export type Nation =
  /** England. A structure that served England and Wales carries both. */
  | 'ENGLAND'
  /** Northern Ireland. */
  | 'NORTHERN_IRELAND'
  /** Scotland. */
  | 'SCOTLAND'
  /** Wales. */
  | 'WALES';

/** Order of comparisons. Those without the value come last either way; ties go by the ids of the structure, the predecessor and the event. */
export type OutlivedOrder =
  /** By the day of the change, oldest first. */
  | 'DATE_ASC'
  /** By the day of the change, newest first. */
  | 'DATE_DESC'
  /** Those that fell short of theirs by most, first. */
  | 'RATIO_ASC'
  /** Those that outlived theirs by most, first. */
  | 'RATIO_DESC'
  /** Those that stood shortest, first. */
  | 'YEARS_ASC'
  /** Those that stood longest, first. */
  | 'YEARS_DESC';

/** Whether a structure stood longer than one that it replaced. */
export type OutlivedVerdict =
  /** It ended without standing as long. */
  | 'DID_NOT'
  /** It still stands and has not stood as long yet. */
  | 'NOT_YET'
  /** It has stood longer, whatever the true dates are within their bounds. */
  | 'OUTLIVED'
  /** The bounds of the dates overlap, or an end is unknown: no answer is given rather than a guess. */
  | 'UNDECIDABLE';

/** The kinds of record in the graph. Each is a type of the same name. */
export type RecordKind =
  /** A change in which structures began, ended or went on. */
  | 'ChangeEvent'
  /** What structures are for. */
  | 'Function'
  /** A government, as a stretch of time. */
  | 'Government'
  /** A sourced statement on what something led to. */
  | 'Outcome'
  /** A minister, chair or chief executive. */
  | 'Person'
  /** A persistent problem that reforms aim at. */
  | 'Problem'
  /** One recommendation of a review. */
  | 'Recommendation'
  /** An Act, order, paper, plan or announced policy. */
  | 'Reform'
  /** An independent review, inquiry, commission or committee report. */
  | 'Review'
  /** A document that can be cited. */
  | 'Source'
  /** A body or a family of like bodies. */
  | 'Structure';

/** The form that a reform took. */
export type ReformKind =
  /** An Act of a parliament or assembly. */
  | 'ACT'
  /** A bill that has not been passed. */
  | 'BILL'
  /** An instruction or guidance from the centre to the service. */
  | 'CIRCULAR'
  /** A paper for consultation. */
  | 'GREEN_PAPER'
  /** Secondary legislation: an order or regulations. */
  | 'ORDER'
  /** A plan or strategy for the service. */
  | 'PLAN'
  /** A policy that was announced otherwise. */
  | 'POLICY'
  /** A change of structure known by its own name rather than by one document. */
  | 'REORGANISATION'
  /** A statement of policy that government means to carry out. */
  | 'WHITE_PAPER';

/** What was answered to a recommendation. An answer is not an action. */
export type ResponseStatus =
  /** Accepted as it stands, in words or by doing it. */
  | 'ACCEPTED'
  /** Accepted in part, in principle, or with another wording. */
  | 'ACCEPTED_IN_PART'
  /** Neither accepted nor rejected: put off, or left to later work. */
  | 'DEFERRED'
  /** No response is known. */
  | 'NO_RESPONSE'
  /** Not accepted. */
  | 'REJECTED';

/** Who reviewed, and with what standing. */
export type ReviewKind =
  /** An auditor's report. */
  | 'AUDIT'
  /** A committee or working party that a department appointed. */
  | 'DEPARTMENTAL_COMMITTEE'
  /** A review by a person or panel whom government or a public body asked. */
  | 'INDEPENDENT_REVIEW'
  /** An inquiry into events, statutory or not. */
  | 'PUBLIC_INQUIRY'
  /** A royal commission. */
  | 'ROYAL_COMMISSION'
  /** A select committee of a parliament. */
  | 'SELECT_COMMITTEE';

/** What sort of document a source is. */
export type SourceKind =
  /** An Act of Parliament or of a devolved legislature. */
  | 'ACT'
  /** An archive's catalogue entry. */
  | 'ARCHIVE_CATALOGUE'
  /** An auditor's report. */
  | 'AUDIT_REPORT'
  /** A bill, with its explanatory notes. */
  | 'BILL'
  /** A book. */
  | 'BOOK'
  /** A parliamentary committee's report. */
  | 'COMMITTEE_REPORT'
  /** A dataset or register. */
  | 'DATASET'
  /** An essay or opinion piece: evidence of what its author argues. */
  | 'ESSAY'
  /** A web page of government. */
  | 'GOVERNMENT_PAGE'
  /** Another paper of government: a plan, a response, a circular, an impact assessment. */
  | 'GOVERNMENT_PAPER'
  /** A green or consultation paper. */
  | 'GREEN_PAPER'
  /** The official report of a parliament's debates and answers. */
  | 'HANSARD'
  /** An inquiry's report. */
  | 'INQUIRY_REPORT'
  /** An article in an academic or professional journal. */
  | 'JOURNAL_ARTICLE'
  /** A law firm's note. */
  | 'LAW_FIRM'
  /** A news report. */
  | 'NEWS'
  /** A document of an NHS body. */
  | 'NHS_DOCUMENT'
  /** A briefing of a parliament's library. */
  | 'PARLIAMENT_BRIEFING'
  /** An encyclopaedia or another reference work. */
  | 'REFERENCE_WORK'
  /** An independent review's report. */
  | 'REVIEW_REPORT'
  /** A statutory instrument or statutory rule. */
  | 'STATUTORY_INSTRUMENT'
  /** A report, page or timeline of a think tank or charity. */
  | 'THINK_TANK'
  /** Another web page. */
  | 'WEB_PAGE'
  /** A white paper. */
  | 'WHITE_PAPER';

/** How close a source stands to what it tells. It follows from the kind of source. */
export type SourceStanding =
  /** A public body writing about it. */
  | 'OFFICIAL'
  /** News, firms, essays and other pages. */
  | 'PRESS'
  /** The law, the paper, the report or the archive itself. */
  | 'PRIMARY'
  /** Encyclopaedias and the like. */
  | 'REFERENCE'
  /** Research, books and think tanks. */
  | 'SCHOLARLY';

/** What sort of organisation a structure is, by its main work. */
export type StructureKind =
  /** A body that advises ministers or the service. */
  | 'ADVISORY_BODY'
  /** A body that buys services for a population and does not chiefly provide them. */
  | 'COMMISSIONER'
  /** A body for data, information standards or national systems. */
  | 'DIGITAL_BODY'
  /** A body for education, training and the workforce. */
  | 'EDUCATION_BODY'
  /** A body that appraises evidence and writes guidance or standards. */
  | 'EVIDENCE_BODY'
  /** A department of state that sets policy and answers to a parliament. */
  | 'GOVERNMENT_DEPARTMENT'
  /** An authority or board that plans and runs, or plans and buys, services for an area. */
  | 'HEALTH_AUTHORITY'
  /** A board or committee that plans or manages hospitals, as before 1974. */
  | 'HOSPITAL_BOARD'
  /** A body that helps others to improve or to modernise. */
  | 'IMPROVEMENT_BODY'
  /** A body that investigates harm or complaints. */
  | 'INVESTIGATOR'
  /** A body of local government with duties for health or care. */
  | 'LOCAL_GOVERNMENT'
  /** A body, or part of a department, that manages the service on behalf of ministers. */
  | 'MANAGEMENT_BODY'
  /** An arrangement that joins several organisations for planning or delivery. */
  | 'PARTNERSHIP'
  /** A body that speaks for patients and the public. */
  | 'PATIENT_VOICE'
  /** A body that holds the contracts of family doctors, dentists, pharmacists and opticians. */
  | 'PRACTITIONER_COMMITTEE'
  /** A regulator of people in a profession, or a body that oversees such regulators. */
  | 'PROFESSIONAL_REGULATOR'
  /** A body that provides care, such as an NHS trust. */
  | 'PROVIDER'
  /** A body for public health, prevention or health protection. */
  | 'PUBLIC_HEALTH_BODY'
  /** A regulator of organisations: of quality, finance or competition. */
  | 'REGULATOR'
  /** A body that pays for, governs or carries out research. */
  | 'RESEARCH_BODY'
  /** A body that serves the rest of the service: supplies, estates, payments, blood, claims. */
  | 'SUPPORT_SERVICE';

/** Whether a structure is one body or a family of like bodies. */
export type StructureScope =
  /** One organisation, such as NHS England. */
  | 'BODY'
  /** A class of like organisations taken as one, such as primary care trusts. It stands while any of them does. */
  | 'KIND';

/** Where a structure is in its life on a given day. Where bounds leave the day open, one that may have stood counts as STANDING. */
export type StructureStatus =
  /** Abolished on or before that day. */
  | 'ABOLISHED'
  /** Established by that day and known to have ended, or doubted to stand, but nobody says when. Never counted as alive. */
  | 'END_UNKNOWN'
  /** Established after that day. */
  | 'NOT_YET'
  /** Established by that day and not abolished by it. A planned abolition changes nothing until it is enacted. */
  | 'STANDING';

/** Which structures. Lists mean "any of", fields mean "and", a field left out does not filter. */
export type StructureWhere = {
  /** Abolished within these days, by an enacted change. */
  readonly abolishedBetween?: DateRange | null | undefined;
  /** How uncertain dates count in standingOn, establishedBetween and abolishedBetween. Left out: CERTAIN. */
  readonly certainty?: Certainty | null | undefined;
  /** Names of loaded datasets to answer from. Left out: the curated one. */
  readonly datasets?: ReadonlyArray<string> | null | undefined;
  /** Established within these days. */
  readonly establishedBetween?: DateRange | null | undefined;
  /** Holding any of these functions at any time. Ids of functions. */
  readonly functions?: ReadonlyArray<string> | null | undefined;
  /** Any of these identifiers, as scheme:value: "ods:R0A", "wikidata:Q123". Looked for in every loaded dataset unless `datasets` names some. */
  readonly identifiers?: ReadonlyArray<string> | null | undefined;
  /** Any of these ids, former ids included. At most 250. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Any of these sorts. */
  readonly kinds?: ReadonlyArray<StructureKind> | null | undefined;
  /** Any of these legal forms. */
  readonly legalForms?: ReadonlyArray<LegalForm> | null | undefined;
  /** Members of this family. */
  readonly memberOf?: string | null | undefined;
  /** Serving any of these nations. */
  readonly nations?: ReadonlyArray<Nation> | null | undefined;
  /** Bodies or families only. */
  readonly scope?: StructureScope | null | undefined;
  /** Standing on this day: established on or before it and not abolished by it. */
  readonly standingOn?: string | null | undefined;
  /** Status on the last day for which the curated dataset vouches. */
  readonly status?: StructureStatus | null | undefined;
  /** Part of any name, without regard to case, accents or punctuation. At most 200 characters. */
  readonly text?: string | null | undefined;
  /** Any of these tiers. A structure without a tier matches none. */
  readonly tiers?: ReadonlyArray<Tier> | null | undefined;
};

/** By what to group lives. Of a renamed structure its first name counts. */
export type SurvivalFacet =
  /** By decade of birth. */
  | 'DECADE'
  /** By the government of the United Kingdom on the day of birth. */
  | 'GOVERNMENT'
  /** By sort of organisation. */
  | 'KIND'
  /** By legal form; UNKNOWN where none is recorded. */
  | 'LEGAL_FORM'
  /** By nation. A structure of several nations counts in each, so no test is made. */
  | 'NATION'
  /** By whether it is one body or a family of bodies. */
  | 'SCOPE'
  /** By tier; NONE for structures without one. */
  | 'TIER';

/** What counts as one life. */
export type SurvivalUnit =
  /** Bodies only, each by name. Those that end by one change are not independent. */
  | 'BODY'
  /** A family once, with the bodies that belong to none. The nearest to independent lives. */
  | 'KIND'
  /** Every structure: families of bodies, and bodies by name. */
  | 'STRUCTURE';

/** How far from the centre a structure works, from the whole nation to one place. */
export type Tier =
  /** A county, a conurbation or a health system. */
  | 'AREA'
  /** A town or borough and the country around it. */
  | 'DISTRICT'
  /** One place or one institution. */
  | 'LOCAL'
  /** A whole nation. */
  | 'NATIONAL'
  /** A region of a nation. */
  | 'REGIONAL';

/** What a named source found to have happened to a problem. It is that source's judgement. */
export type Verdict =
  /** The problem got better. */
  | 'IMPROVED'
  /** Some of it got better, some did not; or findings differ. */
  | 'MIXED'
  /** Nobody measured, or the source gives no finding on the problem. */
  | 'NOT_MEASURED'
  /** The problem stayed as it was. */
  | 'UNCHANGED'
  /** The problem got worse. */
  | 'WORSENED';

export type CyclesQueryVariables = Exact<{
  function?: string | null | undefined;
  problem?: string | null | undefined;
  nation?: Nation | null | undefined;
}>;


export type CyclesQuery = { readonly cycles: ReadonlyArray<{ readonly nation: Nation, readonly rebuilds: number, readonly medianTurnYears: number | null, readonly rule: string, readonly function: { readonly id: string, readonly name: string, readonly summary: string | null } | null, readonly problem: { readonly id: string, readonly name: string, readonly summary: string | null } | null, readonly turns: ReadonlyArray<{ readonly years: number | null, readonly gapYears: number | null, readonly structure: { readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }, readonly built: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly builtBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly abolishedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly verdicts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly verdict: Verdict, readonly citations: ReadonlyArray<{ readonly source: { readonly id: string, readonly name: string, readonly publisher: string } }> }>, readonly echoes: ReadonlyArray<{ readonly similarity: number, readonly gapYears: number, readonly because: ReadonlyArray<string>, readonly structure: { readonly id: string, readonly name: string } }> }> }>, readonly governments: ReadonlyArray<{ readonly nation: Jurisdiction, readonly id: string, readonly name: string, readonly party: string, readonly primeMinister: string, readonly during: { readonly from: { readonly earliest: string | null } | null, readonly to: { readonly earliest: string | null } | null } }>, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type CycleListQueryVariables = Exact<{
  nation?: Nation | null | undefined;
}>;


export type CycleListQuery = { readonly cycles: ReadonlyArray<{ readonly rebuilds: number, readonly medianTurnYears: number | null, readonly rule: string, readonly function: { readonly id: string, readonly name: string } | null, readonly problem: { readonly id: string, readonly name: string } | null, readonly turns: ReadonlyArray<{ readonly years: number | null, readonly gapYears: number | null, readonly structure: { readonly id: string, readonly name: string }, readonly built: { readonly earliest: string | null }, readonly abolished: { readonly earliest: string | null } | null, readonly echoes: ReadonlyArray<{ readonly similarity: number }> }> }>, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type ChangedFieldsFragment = { readonly id: string, readonly name: string, readonly kind: StructureKind, readonly scope: StructureScope, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null };

export type DiffQueryVariables = Exact<{
  from: string;
  to: string;
  where?: StructureWhere | null | undefined;
}>;


export type DiffQuery = { readonly before: { readonly total: number }, readonly after: { readonly total: number }, readonly diff: { readonly established: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: StructureKind, readonly scope: StructureScope, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }>, readonly abolished: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: StructureKind, readonly scope: StructureScope, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }>, readonly renamed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: StructureKind, readonly scope: StructureScope, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ChangeKind, readonly effective: { readonly label: string }, readonly originals: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly results: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly survivors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type DateFieldsFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string };

export type LifeFieldsFragment = { readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> };

export type CitationFieldsFragment = { readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } };

export type GovernmentFieldsFragment = { readonly id: string, readonly name: string, readonly party: string, readonly primeMinister: string, readonly during: { readonly from: { readonly earliest: string | null } | null, readonly to: { readonly earliest: string | null } | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly oversight: ReadonlyArray<{ readonly nation: Nation, readonly rebuilds: number, readonly medianTurnYears: number | null, readonly rule: string, readonly function: { readonly id: string, readonly name: string } | null, readonly turns: ReadonlyArray<{ readonly years: number | null, readonly gapYears: number | null, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }, readonly built: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly echoes: ReadonlyArray<{ readonly similarity: number, readonly structure: { readonly id: string, readonly name: string } }> }> }>, readonly commissioning: ReadonlyArray<{ readonly nation: Nation, readonly rebuilds: number, readonly medianTurnYears: number | null, readonly rule: string, readonly function: { readonly id: string, readonly name: string } | null, readonly turns: ReadonlyArray<{ readonly years: number | null, readonly gapYears: number | null, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }, readonly built: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly echoes: ReadonlyArray<{ readonly similarity: number, readonly structure: { readonly id: string, readonly name: string } }> }> }>, readonly voice: ReadonlyArray<{ readonly nation: Nation, readonly rebuilds: number, readonly medianTurnYears: number | null, readonly rule: string, readonly function: { readonly id: string, readonly name: string } | null, readonly turns: ReadonlyArray<{ readonly years: number | null, readonly gapYears: number | null, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }, readonly built: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly echoes: ReadonlyArray<{ readonly similarity: number, readonly structure: { readonly id: string, readonly name: string } }> }> }>, readonly outlived: { readonly totalCount: number }, readonly didNot: { readonly totalCount: number }, readonly governments: ReadonlyArray<{ readonly nation: Jurisdiction, readonly id: string, readonly name: string, readonly party: string, readonly primeMinister: string, readonly during: { readonly from: { readonly earliest: string | null } | null, readonly to: { readonly earliest: string | null } | null } }>, readonly dataset: { readonly title: string, readonly version: string, readonly revision: string, readonly completeTo: string, readonly counts: ReadonlyArray<{ readonly kind: RecordKind, readonly count: number }> } };

export type WheelFragment = { readonly nation: Nation, readonly rebuilds: number, readonly medianTurnYears: number | null, readonly rule: string, readonly function: { readonly id: string, readonly name: string } | null, readonly turns: ReadonlyArray<{ readonly years: number | null, readonly gapYears: number | null, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }, readonly built: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly echoes: ReadonlyArray<{ readonly similarity: number, readonly structure: { readonly id: string, readonly name: string } }> }> };

export type LineageQueryVariables = Exact<{
  of: string;
  direction?: Direction | null | undefined;
  depth?: number | null | undefined;
}>;


export type LineageQuery = { readonly lineage: { readonly generations: number, readonly truncated: boolean, readonly root: { readonly id: string, readonly name: string }, readonly nodes: ReadonlyArray<{ readonly generation: number, readonly structure: { readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> } }>, readonly edges: ReadonlyArray<{ readonly partial: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string }, readonly event: { readonly id: string, readonly name: string, readonly kind: ChangeKind, readonly status: ChangeStatus, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type OutlivedQueryVariables = Exact<{
  continuity?: Continuity | null | undefined;
  verdict?: OutlivedVerdict | null | undefined;
  orderBy?: OutlivedOrder | null | undefined;
  where?: StructureWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutlivedQuery = { readonly outlived: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly verdict: OutlivedVerdict, readonly years: number | null, readonly predecessorYears: number | null, readonly ratio: number | null, readonly againstLongest: boolean, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus }, readonly predecessor: { readonly id: string, readonly name: string }, readonly event: { readonly id: string, readonly name: string, readonly effective: { readonly label: string } }, readonly outlivedOn: { readonly label: string } | null }> }, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathQuery = { readonly path: { readonly length: number, readonly rule: string, readonly from:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly to:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly steps: ReadonlyArray<{ readonly because: string, readonly from:
        | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
        | { readonly id: string, readonly name: string, readonly kind: 'Function' }
        | { readonly id: string, readonly name: string, readonly kind: 'Government' }
        | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
        | { readonly id: string, readonly name: string, readonly kind: 'Person' }
        | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
        | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
        | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
        | { readonly id: string, readonly name: string, readonly kind: 'Review' }
        | { readonly id: string, readonly name: string, readonly kind: 'Source' }
        | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
      , readonly to:
        | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
        | { readonly id: string, readonly name: string, readonly kind: 'Function' }
        | { readonly id: string, readonly name: string, readonly kind: 'Government' }
        | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
        | { readonly id: string, readonly name: string, readonly kind: 'Person' }
        | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
        | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
        | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
        | { readonly id: string, readonly name: string, readonly kind: 'Review' }
        | { readonly id: string, readonly name: string, readonly kind: 'Source' }
        | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
       }> } | null, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type OutcomeFieldsFragment = { readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> };

export type LinkFieldsFragment = { readonly note: string | null, readonly record:
    | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
    | { readonly id: string, readonly name: string, readonly kind: 'Function' }
    | { readonly id: string, readonly name: string, readonly kind: 'Government' }
    | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
    | { readonly id: string, readonly name: string, readonly kind: 'Person' }
    | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
    | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
    | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
    | { readonly id: string, readonly name: string, readonly kind: 'Review' }
    | { readonly id: string, readonly name: string, readonly kind: 'Source' }
    | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
  , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> };

export type DateClaimFieldsFragment = { readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> };

export type RecommendationFieldsFragment = { readonly id: string, readonly name: string, readonly number: string | null, readonly theme: string | null, readonly status: ResponseStatus, readonly responses: ReadonlyArray<{ readonly status: ResponseStatus, readonly text: string | null, readonly on: { readonly label: string }, readonly by:
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
     | null }>, readonly implementedBy: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
    | { readonly id: string, readonly name: string, readonly kind: 'Function' }
    | { readonly id: string, readonly name: string, readonly kind: 'Government' }
    | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
    | { readonly id: string, readonly name: string, readonly kind: 'Person' }
    | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
    | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
    | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
    | { readonly id: string, readonly name: string, readonly kind: 'Review' }
    | { readonly id: string, readonly name: string, readonly kind: 'Source' }
    | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
  >, readonly repeats: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly repeatedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type RecordPageQueryVariables = Exact<{
  id: string;
}>;


export type RecordPageQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly status: ChangeStatus, readonly changeKind: ChangeKind, readonly kind: 'ChangeEvent', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly originals: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly survivors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly results: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly functionsMoved: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly link: string }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Function', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly holders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }> } }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly party: string, readonly primeMinister: string, readonly kind: 'Government', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly during: { readonly label: string }, readonly reforms: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly period: string | null, readonly kind: 'Outcome', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly problem: { readonly id: string, readonly name: string } | null, readonly of: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
        | { readonly id: string, readonly name: string, readonly kind: 'Function' }
        | { readonly id: string, readonly name: string, readonly kind: 'Government' }
        | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
        | { readonly id: string, readonly name: string, readonly kind: 'Person' }
        | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
        | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
        | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
        | { readonly id: string, readonly name: string, readonly kind: 'Review' }
        | { readonly id: string, readonly name: string, readonly kind: 'Source' }
        | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
      >, readonly enduresDuring: { readonly label: string } | null }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Person', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly terms: ReadonlyArray<{ readonly office: string, readonly during: { readonly label: string }, readonly structure: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly personReforms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commissionedReviews: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Problem', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly reforms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announced: { readonly label: string } | null }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly number: string | null, readonly theme: string | null, readonly responseStatus: ResponseStatus, readonly kind: 'Recommendation', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly review: { readonly id: string, readonly name: string }, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly responses: ReadonlyArray<{ readonly status: ResponseStatus, readonly text: string | null, readonly on: { readonly label: string }, readonly by:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
         | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly implementations: ReadonlyArray<{ readonly note: string | null, readonly record:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly gaveRiseTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly repetitions: ReadonlyArray<{ readonly note: string | null, readonly record:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly repeatedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly nations: ReadonlyArray<Nation>, readonly kind: 'Reform', readonly reformKind: ReformKind, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly announced: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly enacted: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly reformEffective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly government: { readonly id: string, readonly name: string } | null, readonly ministers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly aims: ReadonlyArray<{ readonly text: string | null, readonly problem: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly origins: ReadonlyArray<{ readonly note: string | null, readonly record:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly ledFrom: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly supersessions: ReadonlyArray<{ readonly note: string | null, readonly record:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly carriesOut: ReadonlyArray<{ readonly note: string | null, readonly record:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly carriedOutBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly countedMajorBy: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly built: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }>, readonly abolished: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly effective: { readonly label: string } }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly nations: ReadonlyArray<Nation>, readonly kind: 'Review', readonly reviewKind: ReviewKind, readonly termsOfReference: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly commissioned: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly chairs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commissionedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly problems: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly recommendationCount: { readonly value: number, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> } | null, readonly recommendations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly theme: string | null, readonly status: ResponseStatus, readonly responses: ReadonlyArray<{ readonly status: ResponseStatus, readonly text: string | null, readonly on: { readonly label: string }, readonly by:
            | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
            | { readonly id: string, readonly name: string, readonly kind: 'Function' }
            | { readonly id: string, readonly name: string, readonly kind: 'Government' }
            | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
            | { readonly id: string, readonly name: string, readonly kind: 'Person' }
            | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
            | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
            | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
            | { readonly id: string, readonly name: string, readonly kind: 'Review' }
            | { readonly id: string, readonly name: string, readonly kind: 'Source' }
            | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
           | null }>, readonly implementedBy: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        >, readonly repeats: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly repeatedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly consequences: ReadonlyArray<{ readonly note: string | null, readonly record:
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }> }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly standing: SourceStanding, readonly authors: ReadonlyArray<string>, readonly publisher: string, readonly reference: string | null, readonly link: string, readonly accessed: string, readonly licence: string | null, readonly sourceKind: SourceKind, readonly kind: 'Source', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly sourcePublished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly instrumentOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
          | { readonly id: string, readonly name: string, readonly kind: 'Function' }
          | { readonly id: string, readonly name: string, readonly kind: 'Government' }
          | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
          | { readonly id: string, readonly name: string, readonly kind: 'Person' }
          | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
          | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
          | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
          | { readonly id: string, readonly name: string, readonly kind: 'Review' }
          | { readonly id: string, readonly name: string, readonly kind: 'Source' }
          | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
        > } }
    | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Structure', readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }
   | null, readonly dataset: { readonly title: string, readonly version: string, readonly revision: string, readonly completeTo: string } };

export type ReformPageFieldsFragment = { readonly nations: ReadonlyArray<Nation>, readonly reformKind: ReformKind, readonly announced: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly enacted: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly reformEffective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly government: { readonly id: string, readonly name: string } | null, readonly ministers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly aims: ReadonlyArray<{ readonly text: string | null, readonly problem: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly origins: ReadonlyArray<{ readonly note: string | null, readonly record:
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
    , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly ledFrom: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly supersessions: ReadonlyArray<{ readonly note: string | null, readonly record:
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
    , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly supersededBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly carriesOut: ReadonlyArray<{ readonly note: string | null, readonly record:
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
    , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly carriedOutBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly countedMajorBy: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }>, readonly built: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }>, readonly abolished: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly effective: { readonly label: string } }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }> };

export type ReviewPageFieldsFragment = { readonly nations: ReadonlyArray<Nation>, readonly reviewKind: ReviewKind, readonly termsOfReference: string | null, readonly commissioned: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly chairs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commissionedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly problems: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly recommendationCount: { readonly value: number, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> } | null, readonly recommendations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly theme: string | null, readonly status: ResponseStatus, readonly responses: ReadonlyArray<{ readonly status: ResponseStatus, readonly text: string | null, readonly on: { readonly label: string }, readonly by:
        | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
        | { readonly id: string, readonly name: string, readonly kind: 'Function' }
        | { readonly id: string, readonly name: string, readonly kind: 'Government' }
        | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
        | { readonly id: string, readonly name: string, readonly kind: 'Person' }
        | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
        | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
        | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
        | { readonly id: string, readonly name: string, readonly kind: 'Review' }
        | { readonly id: string, readonly name: string, readonly kind: 'Source' }
        | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
       | null }>, readonly implementedBy: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
    >, readonly repeats: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly repeatedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly consequences: ReadonlyArray<{ readonly note: string | null, readonly record:
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
    , readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly measure: string | null, readonly value: string | null, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<RecordKind> | RecordKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withKinds: boolean;
}>;


export type SearchQuery = { readonly families?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: StructureStatus, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }> }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'ChangeEvent', readonly effective: { readonly label: string } }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Reform', readonly announced: { readonly label: string } | null, readonly enacted: { readonly label: string } | null, readonly reformEffective: { readonly label: string } | null }
      | { readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Review', readonly published: { readonly label: string } | null }
      | { readonly publisher: string, readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Source', readonly sourcePublished: { readonly label: string } | null }
      | { readonly status: StructureStatus, readonly id: string, readonly name: string, readonly summary: string | null, readonly kind: 'Structure', readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }
    > } };

export type SnapshotQueryVariables = Exact<{
  on: string;
  where?: StructureWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type SnapshotQuery = { readonly snapshot: { readonly total: number, readonly structures: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: StructureKind, readonly tier: Tier | null, readonly scope: StructureScope, readonly established: { readonly label: string } | null, readonly abolished: { readonly label: string } | null }> } }, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { readonly dataset: { readonly title: string, readonly version: string, readonly revision: string, readonly completeTo: string, readonly licence: string, readonly counts: ReadonlyArray<{ readonly kind: RecordKind, readonly count: number }> } };

export type SuccessionFieldsFragment = { readonly kind: ChangeKind, readonly status: ChangeStatus, readonly partial: boolean, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null }, readonly event: { readonly id: string, readonly name: string, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly link: string }> } };

export type StructurePageQueryVariables = Exact<{
  id: string;
}>;


export type StructurePageQuery = { readonly structure: { readonly id: string, readonly name: string, readonly summary: string | null, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly nations: ReadonlyArray<Nation>, readonly legalForm: LegalForm | null, readonly status: StructureStatus, readonly unknownStart: string | null, readonly unknownEnd: string | null, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly lifespan: { readonly years: number | null, readonly censored: boolean, readonly certainty: Certainty }, readonly names: ReadonlyArray<{ readonly name: string, readonly kind: NameKind, readonly during: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly functions: ReadonlyArray<{ readonly during: { readonly label: string } | null, readonly function: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly why: string | null, readonly on: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly predecessors: ReadonlyArray<{ readonly kind: ChangeKind, readonly status: ChangeStatus, readonly partial: boolean, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null }, readonly event: { readonly id: string, readonly name: string, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly link: string }> } }>, readonly successors: ReadonlyArray<{ readonly kind: ChangeKind, readonly status: ChangeStatus, readonly partial: boolean, readonly structure: { readonly id: string, readonly name: string, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null }, readonly event: { readonly id: string, readonly name: string, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly link: string }> } }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ChangeKind, readonly status: ChangeStatus, readonly summary: string | null, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole, readonly rank: ClaimRank, readonly why: string | null, readonly value: { readonly label: string }, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly causedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly link: string }>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly memberOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly reviews: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly summary: string | null, readonly verdict: Verdict, readonly endures: { readonly label: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly name: string, readonly publisher: string, readonly kind: SourceKind, readonly standing: SourceStanding, readonly link: string, readonly published: { readonly label: string } | null } }> } | null, readonly dataset: { readonly title: string, readonly version: string, readonly revision: string, readonly completeTo: string } };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: 'ChangeEvent' }
      | { readonly id: string, readonly name: string, readonly kind: 'Function' }
      | { readonly id: string, readonly name: string, readonly kind: 'Government' }
      | { readonly id: string, readonly name: string, readonly kind: 'Outcome' }
      | { readonly id: string, readonly name: string, readonly kind: 'Person' }
      | { readonly id: string, readonly name: string, readonly kind: 'Problem' }
      | { readonly id: string, readonly name: string, readonly kind: 'Recommendation' }
      | { readonly id: string, readonly name: string, readonly kind: 'Reform' }
      | { readonly id: string, readonly name: string, readonly kind: 'Review' }
      | { readonly id: string, readonly name: string, readonly kind: 'Source' }
      | { readonly id: string, readonly name: string, readonly kind: 'Structure' }
    > } };

export type SurvivalCurvesQueryVariables = Exact<{
  by?: SurvivalFacet | null | undefined;
  unit?: SurvivalUnit | null | undefined;
  continuity?: Continuity | null | undefined;
  where?: StructureWhere | null | undefined;
}>;


export type SurvivalCurvesQuery = { readonly survival: { readonly rule: string, readonly leftOut: number, readonly logRank: { readonly chiSquare: number, readonly degreesOfFreedom: number, readonly p: number } | null, readonly strata: ReadonlyArray<{ readonly label: string, readonly n: number, readonly deaths: number, readonly censored: number, readonly medianYears: number | null, readonly medianLow: number | null, readonly medianHigh: number | null, readonly curve: ReadonlyArray<{ readonly years: number, readonly survival: number, readonly low: number, readonly high: number, readonly atRisk: number }> }> }, readonly dataset: { readonly revision: string, readonly completeTo: string } };

export type TimelineQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  lanes?: LaneBy | null | undefined;
  where?: StructureWhere | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly lanes: ReadonlyArray<{ readonly key: string, readonly label: string, readonly structures: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scope: StructureScope, readonly kind: StructureKind, readonly tier: Tier | null, readonly status: StructureStatus, readonly established: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly plannedEnd: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly counts: ReadonlyArray<{ readonly value: number, readonly scope: string, readonly rank: ClaimRank, readonly on: { readonly earliest: string | null } }> }> }>, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ChangeKind, readonly status: ChangeStatus, readonly effective: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string }, readonly survivors: ReadonlyArray<{ readonly id: string }>, readonly originals: ReadonlyArray<{ readonly id: string }>, readonly results: ReadonlyArray<{ readonly id: string }>, readonly dateClaims: ReadonlyArray<{ readonly role: DateRole }> }>, readonly governments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly party: string, readonly primeMinister: string, readonly during: { readonly from: { readonly earliest: string | null } | null, readonly to: { readonly earliest: string | null } | null } }> }, readonly dataset: { readonly revision: string, readonly completeTo: string } };
