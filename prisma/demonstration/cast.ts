import type { OrganisationKind } from "@/lib/generated/prisma/enums";

/** One of the invented people who show the service to whoever looks at the demonstration. */
export type CastMember = {
  name: string;
  email: string;
  /** Null for somebody who has not joined one yet. */
  organisation: string | null;
  kind: OrganisationKind | null;
  /** What there is to see as this person. */
  about: string;
};

/** The people of the demonstration: the same that tests, pictures and README use. Their addresses lead nowhere. */
export const cast = [
  {
    name: "Sam Okafor",
    email: "sam@example.org",
    organisation: "Lozells Lantern",
    kind: "community",
    about: "Runs a project for children who have no bed of their own, mostly in the evenings and on a phone.",
  },
  {
    name: "Amina Yusuf",
    email: "amina@example.org",
    organisation: "Bright Kites Youth Project",
    kind: "community",
    about: "Asks for rooms, drivers and people’s time for young people after school.",
  },
  {
    name: "Dev Patel",
    email: "dev@example.org",
    organisation: "Northgate Facilities",
    kind: "supplier",
    about: "Looks for what a company that looks after buildings can give, and keeps count of what was given.",
  },
  {
    name: "Grace Lin",
    email: "grace@example.org",
    organisation: "Alder Catering",
    kind: "supplier",
    about: "Has kitchens, vans and people to offer, and pledges a part where the whole is too much.",
  },
  {
    name: "Tom Hollis",
    email: "tom@example.org",
    organisation: "Quillbrook Logistics",
    kind: "supplier",
    about: "Has vans and drivers, and gives a part where several suppliers give together.",
  },
  {
    name: "Priya Nair",
    email: "priya@example.org",
    organisation: "Birmingham and Solihull ICB procurement",
    kind: "procurement",
    about: "Approves organisations and projects, sees what waits for whom, and reads the figures.",
  },
  {
    name: "Joan Fletcher",
    email: "joan@example.org",
    organisation: "Two Rivers Umbrella",
    kind: "broker",
    about: "Speaks for small groups that have no number and no office.",
  },
  {
    name: "Marek Nowak",
    email: "marek@example.org",
    organisation: null,
    kind: null,
    about: "Is new here, and has an organisation to register.",
  },
] as const satisfies readonly CastMember[];
