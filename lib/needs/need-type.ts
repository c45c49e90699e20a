import type { NeedType } from "@/lib/generated/prisma/enums";

/** Each type of need in plain words, with an example of what is asked for and how it is counted (units in the singular). */
export const needTypes: Record<
  NeedType,
  { name: string; hint: string; question: string; example: string; unit: string; units: readonly string[] }
> = {
  goods: {
    name: "Things",
    hint: "Beds, books, clothes, food, toys",
    question: "What things do you need?",
    example: "Single beds with mattresses",
    unit: "bed",
    units: ["bed", "book", "pack", "set", "box"],
  },
  equipment: {
    name: "Equipment",
    hint: "Laptops, kit, tools, something to borrow or keep",
    question: "What equipment do you need?",
    example: "Refurbished laptops with chargers",
    unit: "laptop",
    units: ["laptop", "set", "item"],
  },
  volunteering: {
    name: "People’s time",
    hint: "An extra pair of hands, for a day or every week",
    question: "What would people help with?",
    example: "Reading with children after school",
    unit: "hour",
    units: ["hour", "day", "person"],
  },
  expertise: {
    name: "Skills and advice",
    hint: "Bookkeeping, design, legal advice, training",
    question: "What skills or advice do you need?",
    example: "Somebody to build us a simple website",
    unit: "hour",
    units: ["hour", "day", "session"],
  },
  space: {
    name: "A room or a place",
    hint: "A hall, a pitch, a kitchen, storage",
    question: "What room or place do you need?",
    example: "A five-a-side pitch after school",
    unit: "hour",
    units: ["hour", "day", "week"],
  },
  transport: {
    name: "Transport",
    hint: "A van and a driver, a coach, bus tickets",
    question: "What transport do you need?",
    example: "A van and driver to deliver beds",
    unit: "day",
    units: ["day", "trip", "ticket"],
  },
  placement: {
    name: "Work experience or a job",
    hint: "Placements, apprenticeships, visits to a workplace",
    question: "What would young people do?",
    example: "A week of work experience in a lab",
    unit: "placement",
    units: ["placement", "apprenticeship", "visit"],
  },
  cash: {
    name: "Money",
    hint: "You say what it would buy, so that it can also come as things",
    question: "What is the money for?",
    example: "Bedding and storage for a year",
    unit: "GBP",
    units: ["GBP"],
  },
};

/** The types in the order that they are offered: most suppliers find things and time easier to give than money. */
export const needTypeOrder = Object.keys(needTypes) as NeedType[];

const withPeople: readonly NeedType[] = ["volunteering", "expertise", "transport", "placement"];

/** Whether people come with it who may meet children, so that a check has to be thought of. */
export const bringsPeople = (type: NeedType): boolean => withPeople.includes(type);
