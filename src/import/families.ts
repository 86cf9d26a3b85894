import type { Id } from "../domain/records.ts";
import type { CodeLife } from "./code-lives.ts";
import type { ListName } from "./readings.ts";

/** A kind of body that the curated dataset describes; its members take their kind, tier, nations and functions from it. */
export interface CuratedFamily {
  readonly id: Id;
  readonly curated: true;
  readonly plural: string;
}

/** A class of the register that the curated dataset does not describe; the imported dataset brings a record for it. */
export interface RegisterFamily {
  readonly id: Id;
  readonly curated: false;
  readonly plural: string;
  readonly kind: "PROVIDER" | "COMMISSIONER" | "MANAGEMENT_BODY";
  readonly summary: string;
}
export type Family = CuratedFamily | RegisterFamily;

export const CURATED_FAMILY_OF_LIST: Readonly<Partial<Record<ListName, Id>>> = {
  PCO: "primary-care-trusts",
  SHA: "strategic-health-authorities",
  CCG: "clinical-commissioning-groups",
  ICB: "integrated-care-boards",
  STP: "sustainability-and-transformation-partnerships",
  NHSAT: "nhs-england-area-teams",
  NHSCR: "nhs-england-regions",
  HB: "scottish-health-boards",
  LHB: "local-health-boards-2009",
};

export const REGISTER_FAMILIES = {
  practices: {
    id: "ods-general-practices",
    curated: false,
    plural: "general practices",
    kind: "PROVIDER",
    summary:
      "General practices as the register of prescribers lists them (prescribing setting 4). A practice is what has a code: a code may outlast its partners, and partners their code.",
  },
  prescribers: {
    id: "ods-prescribing-centres",
    curated: false,
    plural: "prescribing centres",
    kind: "PROVIDER",
    summary: "Prescribing cost centres that are no general practice: clinics, out-of-hours services, hospices and others.",
  },
  hubs: {
    id: "ods-commissioning-hubs",
    curated: false,
    plural: "commissioning hubs",
    kind: "COMMISSIONER",
    summary: "Hubs through which the NHS Commissioning Board bought services itself, in the files of clinical commissioning groups.",
  },
  subLocations: {
    id: "ods-sub-icb-locations",
    curated: false,
    plural: "sub-locations of integrated care boards",
    kind: "COMMISSIONER",
    summary: "Parts of integrated care boards that go on under the codes of clinical commissioning groups. They are no bodies in law.",
  },
  reporting: {
    id: "ods-sub-icb-reporting-entities",
    curated: false,
    plural: "reporting entities within integrated care boards",
    kind: "COMMISSIONER",
    summary: "Places within integrated care boards for which figures are reported.",
  },
  sites: {
    id: "ods-sites",
    curated: false,
    plural: "sites",
    kind: "PROVIDER",
    summary:
      "Sites: five characters that begin with the code of a trust, primary care trust or group. Places of a body, not bodies themselves.",
  },
  organisations: {
    id: "ods-organisations",
    curated: false,
    plural: "organisations",
    kind: "PROVIDER",
    summary:
      "Codes of which the files do not say what sort of body had them. They are shown as providers because most codes are; that is a gap in the files, not a finding.",
  },
} as const satisfies Readonly<Record<string, RegisterFamily>>;

// The service gave the 28 strategic health authorities of 2002 the codes Q01 to Q28.
const FIRST_STRATEGIC_AUTHORITY = /^Q(?:0[1-9]|1\d|2[0-8])$/;

/** What sort of body a life of a code is, where a list, a file or a role says so; undefined where only its place among others can tell. */
export function familyOf(life: CodeLife, name: string, isListedAuthority: (code: string) => boolean): Family | undefined {
  const [row] = life.organisations;
  if (life.codeCameFrom && row?.roles.includes("RO319")) return REGISTER_FAMILIES.subLocations;
  for (const { list } of life.listings) {
    if (list === "SICBL") return REGISTER_FAMILIES.subLocations;
    const id = CURATED_FAMILY_OF_LIST[list];
    if (id !== undefined) return curated(id);
  }
  if (row?.form === "PRACTICES") return row.setting === "4" ? REGISTER_FAMILIES.practices : REGISTER_FAMILIES.prescribers;
  if (row?.form === "COMMISSIONERS") return commissioner(row.roles, row.name);
  const isTrust = row?.form === "TRUSTS" || [...life.listings, ...life.names].some(({ list }) => list === "TRUST");
  if (isTrust && row?.grouping !== "W00") return curated(/foundation trust/i.test(name) ? "nhs-foundation-trusts" : "nhs-trusts");
  if (FIRST_STRATEGIC_AUTHORITY.test(life.code) && life.gives.some(({ to }) => isListedAuthority(to)))
    return curated("strategic-health-authorities");
  // What was a group until boards took over its code is in no list of groups when only the newest file is given.
  return life.codeGoesOn && !life.code.startsWith("Q") ? curated("clinical-commissioning-groups") : undefined;
}

/** The family of what no file classes: a site of a known body, by the service's rule for codes, or simply an organisation. */
export function familyByCode(code: string, isKnownBody: (code: string) => boolean): RegisterFamily {
  return code.length === 5 && isKnownBody(code.slice(0, 3)) ? REGISTER_FAMILIES.sites : REGISTER_FAMILIES.organisations;
}

export function curated(id: Id): CuratedFamily {
  return { id, curated: true, plural: id.replaceAll("-", " ").replace("nhs", "NHS").replace("england", "England") };
}

function commissioner(roles: readonly string[], name: string): Family | undefined {
  if (roles.includes("RO319")) return REGISTER_FAMILIES.subLocations;
  if (roles.includes("RO327")) return REGISTER_FAMILIES.reporting;
  if (roles.includes("H") || roles.includes("RO218")) return REGISTER_FAMILIES.hubs;
  return roles.includes("C") || name.endsWith(" CCG") ? curated("clinical-commissioning-groups") : undefined;
}
