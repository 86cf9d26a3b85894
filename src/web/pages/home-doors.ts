export interface Door {
  readonly reader: string;
  readonly question: string;
  readonly address: string;
  readonly action: string;
}

export const DOORS: readonly Door[] = [
  {
    reader: "Studying this?",
    question: "What was a primary care trust, what replaced it and why, with a source to cite.",
    address: "/structures/primary-care-trusts",
    action: "Read about primary care trusts",
  },
  {
    reader: "Writing history?",
    question: "Follow the regional tier from the hospital boards of 1948 to today, each hop with its law.",
    address: "/lineage/regional-hospital-boards",
    action: "See the family tree",
  },
  {
    reader: "Making the case?",
    question: "How long does an NHS body last? Numbers with intervals and a stated counting rule.",
    address: "/survival",
    action: "See how long they last",
  },
];
