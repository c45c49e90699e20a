import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayInLondon, formatInstantDay } from "@/lib/dates";
import { db } from "@/lib/db";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { formatAgreed } from "@/lib/matches/agreed";
import { type Given, listGiven } from "@/lib/matches/list-given";
import { totalGiven } from "@/lib/matches/total-given";
import { needTypes } from "@/lib/needs/need-type";
import { listStories, type StoryTold } from "@/lib/stories/list-stories";
import { commitmentTable, ratingOf } from "./ledger-blocks";
import type { Block, Report } from "./report";

const storiesAtMost = 6;

/**
 * A supplier's own social value statement, as things stand today: what it has given by the word of those who received it, to whom, and
 * what it promised in contracts. Only what was confirmed is called given. Refuses `notAllowed`.
 */
export async function supplierStatement(actor: Actor): Promise<Report> {
  const [supplier, programmeId] = [{ id: actor.organisationId ?? "" }, actor.programmeId ?? ""];
  authorise(actor, "offer.make", { supplier, programmeId });
  const [organisation, given, ledger, stories] = await Promise.all([
    db.organisation.findUniqueOrThrow({ where: { id: actor.organisationId ?? "" }, select: { name: true } }),
    listGiven(actor),
    loadLedger(actor, { supplierId: actor.organisationId ?? "" }),
    listStories(actor, { supplierId: actor.organisationId ?? "" }, storiesAtMost),
  ]);
  const confirmed = given.filter((each) => each.confirmed > 0);
  return {
    title: "What we have given to children’s projects",
    under: organisation.name,
    asAt: dayInLondon(now()),
    blocks: [
      { kind: "text", text: inShort(confirmed) },
      ...totals(given),
      ...lines(confirmed),
      ...told(stories),
      ...ledger.contracts.flatMap((contract): Block[] => [
        { kind: "heading", text: `What we promised: ${contract.title}` },
        { kind: "text", text: `${contract.reference}. Rating: ${ratingOf(contract)}.` },
        ...(contract.lines.length > 0 ? [commitmentTable(contract)] : []),
      ]),
      {
        kind: "text",
        soft: true,
        text: "Confirmed means that the community organisation which received it said that it arrived. Pledges that were declined, taken back or ran out are left out. Things that are counted differently are never added together.",
      },
    ],
  };
}

function inShort(confirmed: readonly Given[]): string {
  const to = new Set(confirmed.map(({ organisation }) => organisation)).size;
  const projects = new Set(confirmed.map(({ slug }) => slug)).size;
  if (to === 0) return "Nothing has been confirmed yet.";
  const [communities, helped] = [
    to === 1 ? "One community organisation has" : `${to} community organisations have`,
    projects === 1 ? "one project" : `${projects} projects`,
  ];
  return `${communities} confirmed what arrived for ${helped}.`;
}

const stages = ["pledged", "agreed", "delivered", "confirmed"] as const;

function totals(given: readonly Given[]): Block[] {
  const rows = totalGiven(given).map((total) => [
    total.line === null ? needTypes[total.type].name : `${total.line}, instead of money`,
    ...stages.map((stage) =>
      total.line === null
        ? formatAgreed({ inKind: false, line: null, need: total }, total[stage])
        : String(total[stage]),
    ),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: "In all" },
    {
      kind: "table",
      caption: "By kind of help",
      columns: [
        { label: "Kind of help", share: 1.6 },
        ...["Pledged", "Agreed", "Delivered", "Confirmed"].map((label) => ({ label, numeric: true })),
      ],
      rows,
    },
  ];
}

function lines(confirmed: readonly Given[]): Block[] {
  if (confirmed.length === 0) return [];
  const shown = ({ line, type, unit, unmeasured, confirmed: quantity }: Given) =>
    unmeasured
      ? "Help in kind"
      : formatAgreed(
          { inKind: line !== null, line: line === null ? null : { description: line }, need: { type, unit } },
          quantity,
        );
  return [
    { kind: "heading", text: "What was confirmed, and by whom" },
    {
      kind: "table",
      caption: "The latest first",
      columns: [
        { label: "What", share: 1.2 },
        { label: "Project", share: 1.6 },
        { label: "Confirmed by", share: 1.4 },
        { label: "Agreed on", share: 0.9 },
      ],
      rows: confirmed.map((each) => [
        shown(each),
        each.title,
        each.organisation,
        formatInstantDay(each.agreedAt ?? each.at),
      ]),
    },
  ];
}

/** What those who received something tell everybody of it, as it stands today. */
function told(stories: readonly StoryTold[]): Block[] {
  if (stories.length === 0) return [];
  return [
    { kind: "heading", text: "What came of it, in the words of those who received it" },
    ...stories.flatMap(({ story, organisation, gave, project, at }): Block[] => [
      ...`“${story}”`.split(/\n+/).map((text) => ({ kind: "text" as const, text })),
      {
        kind: "text",
        soft: true,
        text: `${organisation.name} on ${gave} for ${project.title}, ${formatInstantDay(at)}`,
      },
    ]),
    {
      kind: "text",
      soft: true,
      text: "Whoever is in a story may take it back at any time. Before you pass one on later, look whether it still stands.",
    },
  ];
}
