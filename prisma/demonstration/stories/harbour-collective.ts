import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";

const us = "Harbour Collective";
const erdington = [{ name: "Erdington", postcode: "B23 6RE" }];

const nightOff = projectOf(us, {
  title: "Young Carers’ Night Off",
  summary: "Once a fortnight, thirty-two young people who look after somebody at home are looked after for an evening.",
  story: `They give insulin, translate at the hospital, get up at three. At school some are known for being late.

A night off only works if two things are there: a lift, because they cannot leave until the tea is done, and somebody at home meanwhile. The second we have. We need the minibus, and what makes it an evening and not a meeting.`,
  children: { about: 32, from: 8, to: 17 },
  places: [...erdington, { name: "Castle Vale", postcode: "Castle Vale (ward in Birmingham)" }],
  drivers: ["relationships", "health-care"],
  shaped: {
    level: "planned",
    who: "Young carers aged 8 to 17",
    how: "A group of five plans each evening with us, and changes with the school year.",
    heard: [
      {
        said: "Do not make us talk about it.",
        did: "Food, films and a kickabout, and one quiet worker at the edge for whoever wants to.",
      },
      { said: "Not Fridays: that is when people go into hospital.", did: "It is on Thursdays." },
    ],
  },
  needs: [
    {
      name: "minibus",
      type: "transport",
      description: "Minibus and driver, there and back",
      quantity: "12",
      unit: "trip",
      howOften: "regular",
      whereabouts: "Erdington and Castle Vale, home by nine",
      check: "enhanced",
      costToAccept: "One of our workers rides along",
    },
    {
      name: "running",
      type: "cash",
      description: "Twelve evenings",
      quantity: "£2,000",
      lines: [
        { description: "Hot meals for thirty-two", quantity: 12, amount: "£1,200" },
        { description: "Cinema trips", quantity: 2, amount: "£500" },
        {
          description: "Months of the sitting service’s fares",
          quantity: 6,
          amount: "£300",
          cashOnly: "Sitters claim their own fares back in cash, on the night",
        },
      ],
    },
  ],
});
const minibus = pledgeBy("Quillbrook Logistics", us, {
  to: "minibus",
  quantity: "4",
  message: "We can spare one of the crew buses on alternate Thursdays until Christmas.",
});
const money = pledgeBy("Linnet & Vale Accountants", us, {
  to: "running",
  quantity: "£600",
  message: "For the cinema and whatever goes with it.",
});
const meals = pledgeBy("Alder Catering", us, {
  to: "running",
  quantity: "6",
  instead: "Hot meals for thirty-two",
  message: "Six Thursdays, hot, in boxes that stay warm on a bus. Tell us who cannot eat what.",
});

const movingOn = projectOf(us, {
  title: "Moving-On Boxes",
  summary:
    "A box for each young person leaving care this year: a kettle, a duvet, a toolkit, and the number of somebody who will answer.",
  story: `On the day that you leave care you may get keys and an empty flat. The first night tends to be a phone torch and a coat for a blanket.

The box goes in before they do. It has what a parent would carry up the stairs, and somebody comes on the Saturday to put up the curtain rail.`,
  children: { about: 24, from: 17, to: 21 },
  places: [...erdington, { name: "Stockland Green", postcode: "B23" }],
  drivers: ["housing", "relationships"],
  shaped: {
    level: "planned",
    who: "Young people who had left care before",
    how: "Six who had done it before wrote the packing list. Top of it was a tin opener. Second was a plant.",
    heard: [],
  },
  needs: [
    { name: "boxes", type: "goods", description: "Starter boxes for a kitchen and a bed", quantity: "24", unit: "box" },
    {
      name: "rails",
      type: "volunteering",
      description: "Saturdays with a drill: rails, shelves, a bed to put together",
      quantity: "16",
      unit: "hour",
      howOften: "once",
      check: "standard",
    },
  ],
});
const boxes = pledgeBy("Alder Catering", us, {
  to: "boxes",
  quantity: "24",
  message: "All twenty-four. The tin openers are the good ones.",
  worth: ["£1,080", "Receipts for all twenty-four"],
});
const drills = pledgeBy("Northgate Facilities", us, {
  to: "rails",
  quantity: "16",
  message: "Four of our joiners, one Saturday each. They asked for this one.",
});

const swim = projectOf(us, {
  title: "Swim Before Summer",
  summary: "Six trips to a pool for young carers who missed the lessons at school because they were at home.",
  story: `A boy went into the canal last July and came out again because somebody could swim. He could not. In our group, eleven of them cannot.

Six lessons are enough to float, turn over and get to the side.`,
  children: { about: 22, from: 8, to: 14 },
  places: erdington,
  drivers: ["health-care", "community"],
  shaped: {
    level: "asked",
    who: "Young carers who cannot swim",
    how: "We asked them on the bus.",
    heard: [
      { said: "An hour with nobody else in the pool.", did: "We asked for the pool to ourselves." },
      { said: "An hour for the girls.", did: "Every third lesson is theirs." },
    ],
  },
  needs: [
    {
      name: "coach",
      type: "transport",
      description: "Coach to the pool and back",
      quantity: "6",
      unit: "trip",
      howOften: "regular",
      check: "enhanced",
    },
    { name: "pool", type: "space", description: "A pool to ourselves", quantity: "6", unit: "hour" },
  ],
});
const coach = pledgeBy("Quillbrook Logistics", us, {
  to: "coach",
  quantity: "6",
  message: "Our Saturday crew coach, with the driver who never gets cross.",
});

/** Partly matched, fully matched and arriving, and one that had to be withdrawn with its match written off. */
export const harbourCollective: readonly Story[] = [
  [
    ...nightOff.broughtIn(71),
    minibus.offered(60),
    minibus.accepted(59),
    money.offered(50),
    money.accepted(48),
    money.delivered(40, { quantity: "£600" }),
    money.confirmed(39),
    minibus.delivered(30, { quantity: "2" }),
    minibus.confirmed(28),
    meals.offered(5),
  ],
  [
    ...movingOn.broughtIn(110),
    boxes.offered(101),
    boxes.accepted(98),
    drills.offered(92),
    drills.accepted(90),
    boxes.delivered(40, { quantity: "12", note: "The first twelve, for the autumn moves." }),
    boxes.confirmed(39),
  ],
  [
    ...swim.broughtIn(150),
    coach.offered(132),
    coach.accepted(130),
    coach.completed(106, "The pool closed for repairs before the first trip, so the coach had nowhere to go."),
    swim.withdrawn(
      104,
      "The pool is shut until next year, and there is no other that we could get to. We will be back.",
    ),
  ],
];
