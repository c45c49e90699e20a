import { visitorTo } from "@/lib/auth/actor";
import { addGroup } from "@/lib/brokers/add-group";
import { askToVouch } from "@/lib/brokers/ask-to-vouch";
import { listAlikeGroups } from "@/lib/brokers/list-alike-groups";
import { makeClaim } from "@/lib/claims/make-claim";
import { transaction } from "@/lib/db";
import { changeNeed } from "@/lib/needs/change-need";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { answerChildren } from "@/lib/projects/answer-children";
import { writeDown } from "../join-in";
import { procurementTeam } from "../organisations";
import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Step, Story } from "../scene";

const us = "Two Rivers Umbrella";

/** A group that the umbrella adds, and the procurement team approves a day later. */
function vouched(daysAgo: number, group: { name: string; about: string; postcode: string }): Step[] {
  return [
    {
      ...{ daysAgo, by: us },
      deed: async (actor, { keep }) => {
        keep("group", (await addGroup(actor, { ...group, legalForm: "unincorporated", noNumber: true })).id);
      },
    },
    {
      ...{ daysAgo: daysAgo - 1, by: procurementTeam },
      deed: (actor, { find }) => approveOrganisation(actor, { organisationId: find("group") }),
    },
  ];
}

/** The same moves, with the umbrella vouching for the story's group. */
const forGroup = (steps: readonly Step[]): Step[] =>
  steps.map((step) =>
    step.by === us
      ? { ...step, deed: (actor, scene) => step.deed({ ...actor, vouchesFor: [scene.find("group")] }, scene) }
      : step,
  );

const suppers = projectOf(us, {
  title: "Saturday Suppers",
  summary: "Soup, bread and a table to sit at for children in Aston who are on their own on a Saturday.",
  story: `Four neighbours have a church hall from four to seven, and a pan that feeds forty. The children come because it is warm and stay because somebody asks how the week was.

They have no bank account and no number, and they have never filled in a form. We know them: they have not missed a Saturday in three years.`,
  children: { about: 40, from: 4, to: 14 },
  places: [{ name: "Aston", postcode: "B6" }],
  drivers: ["community", "income"],
  shaped: {
    level: "asked",
    who: "The children who come on Saturdays",
    how: "A jar on the table: what was good, what was not.",
    heard: [{ said: "The bread is the best bit.", did: "There is twice as much of it." }],
  },
  needs: [
    {
      name: "boxes",
      type: "goods",
      description: "Boxes of vegetables, bread and fruit",
      quantity: "52",
      unit: "box",
      howOften: "regular",
      costToAccept: "A shelf in the hall’s fridge",
    },
    {
      name: "cooks",
      type: "volunteering",
      description: "Somebody to chop, stir and wash up",
      quantity: "60",
      unit: "hour",
      howOften: "regular",
      check: "enhanced",
      costToAccept: "One of the four is always in the kitchen",
    },
  ],
});
const boxes = pledgeBy("Alder Catering", us, {
  to: "boxes",
  quantity: "26",
  message: "A box every other Saturday, packed on Friday night. Our van passes the hall.",
});
const hours = pledgeBy("Linnet & Vale Accountants", us, {
  to: "cooks",
  quantity: "24",
  message: "Eight of us would like to give three hours each. We can chop.",
  unchecked: true,
});

const changed: Step[] = [
  {
    ...{ daysAgo: 12, by: us },
    deed: async (actor, { find }) => {
      const projectId = find("project");
      const about = { childFocused: "yes", childrenExpected: 25, ageFrom: 4, ageTo: 14 };
      await answerChildren(actor, { ...about, projectId });
    },
  },
  {
    ...{ daysAgo: 10, by: us },
    deed: (actor, { find }) =>
      changeNeed(actor, {
        ...{ needId: find("need boxes"), type: "goods", description: "Boxes of vegetables, bread and fruit" },
        ...{ quantity: "40", unit: "boxes", essential: true, howOften: "regular" },
        costToAccept: "A shelf in the hall’s fridge",
      }),
  },
];

const claimed: Step = {
  ...{ daysAgo: 2, by: us },
  deed: async ({ programmeId }, { find }) => {
    const rosa = { name: "Rosa Lindo", email: "rosa@example.org" };
    const userId = await transaction((tx) => writeDown(tx, rosa));
    await makeClaim(
      { ...visitorTo(programmeId), userId },
      {
        organisationId: find("group"),
        message:
          "I am one of the four, the one with the big pan. Joan has been to my kitchen. I have a telephone now that can do this.",
      },
    );
  },
};

const bench = projectOf(us, {
  title: "A Bench for Dads",
  summary: "A bench, a kettle and an hour on Sundays for dads in Ladywood and the children they bring.",
  story:
    "It began with two of them waiting for swimming to finish. There are nine now, and nowhere to sit when it rains.",
  children: { about: 18, from: 0, to: 9 },
  places: [{ name: "Ladywood", postcode: "B16" }],
  drivers: ["relationships"],
  shaped: { level: "not_yet" },
  needs: [
    {
      name: "room",
      type: "space",
      description: "A dry room on Sunday mornings",
      quantity: "40",
      unit: "hour",
      howOften: "regular",
      costToAccept: "They have a key-holder",
    },
  ],
});

const kitesAsked: Step = {
  ...{ daysAgo: 1, by: us },
  deed: async (actor) => {
    const [kites] = await listAlikeGroups(actor, { name: "Bright Kites Youth Project", charityNumber: "" });
    await askToVouch(actor, {
      organisationId: kites?.id ?? "",
      message:
        "Amina and I share a kettle. I would list what they need and answer pledges while she is at the pitch, which is most of the time.",
    });
  },
};

/** Two small groups that a broker answers for: one with a project that was changed while listed, and that is now claimed. And one with people of its own that it asks to answer for. */
export const twoRivers: readonly Story[] = [
  [
    ...vouched(60, {
      name: "Saturday Suppers, Aston",
      about: "Four neighbours, one church hall and a pan that feeds forty.",
      postcode: "B6 5RQ",
    }),
    ...forGroup([
      ...suppers.broughtIn(40),
      boxes.offered(30),
      boxes.accepted(28),
      boxes.received(20, { quantity: "4" }),
      ...changed,
      hours.offered(5),
      boxes.delivered(3, { quantity: "2" }),
    ]),
    claimed,
  ],
  [
    ...vouched(20, {
      name: "Ladywood Dads’ Bench",
      about: "Nine dads, their children, and a flask.",
      postcode: "B16 8UU",
    }),
    ...forGroup([bench.begun(4)]),
  ],
  [kitesAsked],
];
