/** One address of every page, for what must hold on all of them. */
export const PAGES: readonly string[] = [
  "/",
  "/timeline",
  "/lineage/primary-care-trusts",
  "/cycles",
  "/cycles/commissioning",
  "/cycles/fragmentation",
  "/outlived",
  "/survival?by=tier",
  "/compare?from=2013-03-31&to=2013-04-01",
  "/compare?nations=england,scotland",
  "/crosswalk/strategic-health-authorities?whom=members&to=2010-01-01",
  "/legacies",
  "/path",
  "/search?q=primary+care",
  "/data",
  "/structures/primary-care-trusts",
  "/structures/nhs-england",
  "/reforms/health-and-social-care-act-2012",
  "/people/patricia-hewitt",
  "/problems/fragmentation",
  "/functions/commissioning",
  "/embed/cycles/regional-oversight",
];

/** Pages of the kinds whose ids are best asked for: the first of each kind. */
export const KINDS_TO_FIND = [
  ["reviews", "{ reviews(first: 1) { nodes { id } } }"],
  ["events", "{ events(first: 1) { nodes { id } } }"],
  ["recommendations", "{ recommendations(first: 1) { nodes { id } } }"],
  ["outcomes", "{ outcomes(first: 1) { nodes { id } } }"],
  ["sources", "{ sources(first: 1) { nodes { id } } }"],
] as const;
