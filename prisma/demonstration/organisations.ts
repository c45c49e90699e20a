/** An invented organisation of the demonstration, and what became of its registration. */
export type OrganisationTold = {
  name: string;
  kind: "community" | "supplier";
  person: { name: string; email: string };
  legalForm: string;
  charityNumber?: string;
  companyNumber?: string;
  about: string;
  registeredDaysAgo: number;
  /** Approved, unless it still waits, or was returned with a reason. */
  became?: "waits" | { returned: string };
};

/** The procurement team's name, as the cast has it. */
export const procurementTeam = "Birmingham and Solihull ICB procurement";

// Their numbers are far above any that have been given out, so that they are nobody's.
const community: Omit<OrganisationTold, "kind" | "registeredDaysAgo">[] = [
  {
    name: "Lozells Lantern",
    person: { name: "Sam Okafor", email: "sam@example.org" },
    legalForm: "cio",
    charityNumber: "99000011",
    about: "Two rooms above a launderette in Lozells. We find beds, coats and school things for families who ask us.",
  },
  {
    name: "Bright Kites Youth Project",
    person: { name: "Amina Yusuf", email: "amina@example.org" },
    legalForm: "charity",
    charityNumber: "99000023",
    about: "Somewhere to be after school in Small Heath, run with the young people who come.",
  },
  {
    name: "Open Door Families",
    person: { name: "Ruth Adeyemi", email: "ruth@example.org" },
    legalForm: "cic",
    companyNumber: "99000035",
    about: "A family centre in Chelmsley Wood, with a kettle that is always on and forms that get filled in.",
  },
  {
    name: "Paper Boat Children’s Centre",
    person: { name: "Helen Marsh", email: "helen@example.org" },
    legalForm: "charity",
    charityNumber: "99000047",
    about: "Play, stories and company for under-fives and whoever looks after them, in Kingstanding.",
  },
  {
    name: "Harbour Collective",
    person: { name: "Tunde Bakare", email: "tunde@example.org" },
    legalForm: "cio",
    charityNumber: "99000059",
    about: "For young carers and young people leaving care in Erdington: a meal, a lift, and somebody who turns up.",
  },
  {
    name: "Stepping Stones",
    person: { name: "Farah Iqbal", email: "farah@example.org" },
    legalForm: "cic",
    companyNumber: "99000061",
    about: "Neighbours in Winson Green who help other neighbours’ children stay well.",
  },
];

const suppliers: Omit<OrganisationTold, "kind" | "registeredDaysAgo" | "legalForm">[] = [
  {
    name: "Northgate Facilities",
    person: { name: "Dev Patel", email: "dev@example.org" },
    companyNumber: "99000102",
    about: "We look after hospitals’ buildings: rooms, grounds, repairs, and the people who know how things work.",
  },
  {
    name: "Alder Catering",
    person: { name: "Grace Lin", email: "grace@example.org" },
    companyNumber: "99000114",
    about: "Kitchens, vans and cooks. We feed wards and canteens across the city.",
  },
  {
    name: "Quillbrook Logistics",
    person: { name: "Tom Hollis", email: "tom@example.org" },
    companyNumber: "99000126",
    about: "We move linen, supplies and samples, so we have vans, drivers and warehouse space.",
  },
  {
    name: "Sorrelgate Digital",
    person: { name: "Ines Costa", email: "ines@example.org" },
    companyNumber: "99000138",
    about: "We replace a few thousand computers a year and employ the people who set them up.",
  },
  {
    name: "Linnet & Vale Accountants",
    person: { name: "Marcus Reid", email: "marcus@example.org" },
    companyNumber: "99000140",
    about: "Auditors with a volunteering day each, and a fund that our staff decide how to spend.",
  },
  {
    name: "Willowmere Dental Supplies",
    person: { name: "Nadia Rahman", email: "nadia@example.org" },
    companyNumber: "99000152",
    about: "Toothbrushes, gloves and everything in between, from a warehouse in Solihull.",
  },
];

const inTheQueue: OrganisationTold[] = [
  {
    name: "Moonbeam Sleep Club",
    kind: "community",
    person: { name: "Bex Turner", email: "bex@example.org" },
    legalForm: "unincorporated",
    about: "Four parents who lend out blackout blinds and white-noise machines, and sit with whoever needs to talk.",
    registeredDaysAgo: 3,
    became: "waits",
  },
  {
    name: "Tansyfield Pharmacies",
    kind: "supplier",
    person: { name: "Omar Siddiq", email: "omar@example.org" },
    legalForm: "company",
    companyNumber: "99000164",
    about: "Eleven pharmacies that want to do more for the schools beside them.",
    registeredDaysAgo: 2,
    became: "waits",
  },
  {
    name: "Rainbow Pantry, Nechells",
    kind: "community",
    person: { name: "Carol Dunne", email: "carol@example.org" },
    legalForm: "charity",
    charityNumber: "99000073",
    about: "A pantry, a freezer and a Thursday cook-up.",
    registeredDaysAgo: 8,
    became: {
      returned:
        "The charity number on your form has one digit more than the one in your letter to us. Please check it, and send the form again: the rest is all here.",
    },
  },
];

/** Every organisation that registers in the demonstration. */
export const organisations: OrganisationTold[] = [
  ...community.map((each) => ({ ...each, kind: "community" as const, registeredDaysAgo: 173 })),
  ...suppliers.map((each) => ({
    ...each,
    kind: "supplier" as const,
    legalForm: "company",
    registeredDaysAgo: 172,
  })),
  ...inTheQueue,
];
