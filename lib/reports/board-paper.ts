import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { formatDay } from "@/lib/dates";
import { db } from "@/lib/db";
import { loadLedger } from "@/lib/ledger/load-ledger";
import { curvesToDraw } from "@/lib/metrics/curve-frame";
import { countedInWords, ledgerCountedInWords } from "@/lib/metrics/channels-in-words";
import { meanings } from "@/lib/metrics/definitions";
import { formatDays, formatProbability, inWords } from "@/lib/metrics/formats";
import type { GroupFigures } from "@/lib/metrics/group-figures";
import type { Group } from "@/lib/metrics/groups";
import { loadFigures } from "@/lib/metrics/load-figures";
import type { ProgrammeFigures } from "@/lib/metrics/programme-figures";
import type { Rate } from "@/lib/metrics/rate";
import { formatMoney } from "@/lib/money";
import { Refusal } from "@/lib/refusal";
import { formatShare } from "@/lib/share";
import { ledgerBlocks } from "./ledger-blocks";
import type { Block, Report } from "./report";

type Event = { name: string; heldOn: string } | null;

const asked = z.looseObject({ "as-at": z.string().optional().catch(undefined), channel: z.unknown().optional() });

/**
 * The programme's board paper as at a day: every figure with what it is out of and its interval, the slow and the fast, and what was
 * promised in contracts. The same numbers as the page of figures, from the same functions. Refuses `notAllowed`, and `notFound` for a
 * day that cannot be.
 */
export async function boardPaper(actor: Actor, input: unknown): Promise<Report> {
  const { asAt, event, figures, fields } = await loadFigures(actor, input);
  if (fields["as-at"]) throw new Refusal("notFound", "There is no paper for such a day");
  const [programme, ledger] = await Promise.all([
    db.programme.findUniqueOrThrow({ where: { id: actor.programmeId ?? "" }, select: { name: true } }),
    loadLedger(actor, {}, asked.parse(input)),
  ]);
  const { all } = figures.groups;
  return {
    title: "How much is matched, and how fast",
    under: programme.name,
    asAt,
    blocks: [
      { kind: "text", text: countedInWords(figures.channels, figures.leftOut).join(" ") },
      { kind: "text", text: inShort(all) },
      ...matched(figures, event),
      ...waits(all),
      ...curves(figures, event),
      ...(ledger.contracts.length > 0
        ? [
            { kind: "heading", text: "What contracts promised" } as const,
            { kind: "text", text: ledgerCountedInWords(ledger.channels) } as const,
            ...ledgerBlocks(ledger),
          ]
        : []),
      ...howCounted(),
    ],
  };
}

const number = (count: number) => count.toLocaleString("en-GB");

function inShort({ byCount, byNeed, byCash, cash, everyone, stillWaiting }: GroupFigures): string {
  const ninety = everyone.within.find(({ days }) => days === 90);
  return [
    `${number(byCount.count)} of ${number(byCount.total)} projects that were listed have been backed (${formatShare(byCount.share)}),`,
    `${number(byNeed.count)} of their ${number(byNeed.total)} needs are met in full (${formatShare(byNeed.share)}),`,
    `and ${formatMoney(byCash.matchedPence)} of the ${formatMoney(cash.pence)} asked for in cash is matched (${formatShare(byCash.share)}).`,
    `Counting everyone, ${formatShare(ninety?.share ?? null)} of projects are backed within 90 days;`,
    `${number(stillWaiting.projects)} are still waiting, half of them for ${formatDays(stillWaiting.medianDays)} or more.`,
  ].join(" ");
}

const shown: readonly (readonly [Group, (event: Event) => string | null])[] = [
  ["all", () => "All projects"],
  ["childFocused", () => "For children"],
  ["beforeEvent", (event) => event && `Listed before ${formatDay(event.heldOn)}`],
  ["afterEvent", (event) => event && `Listed on or after ${formatDay(event.heldOn)}`],
];

const groupsShown = (figures: ProgrammeFigures, event: Event) =>
  shown.flatMap(([group, name]) => {
    const called = name(event);
    return called ? [{ name: called, ...figures.groups[group] }] : [];
  });

function matched(figures: ProgrammeFigures, event: Event): Block[] {
  return [
    { kind: "heading", text: "How much is matched" },
    {
      kind: "table",
      caption: "Match rates, with 95% intervals",
      columns: [
        { label: "Projects", share: 1.2 },
        { label: "Projects backed", numeric: true, share: 1.3 },
        { label: "Needs fully matched", numeric: true, share: 1.3 },
        { label: "Cash matched of requested", numeric: true, share: 1.3 },
      ],
      rows: groupsShown(figures, event).map(({ name, byCount, byNeed, byCash, cash }) => [
        name,
        inFull(byCount),
        inFull(byNeed),
        `${formatMoney(byCash.matchedPence)} of ${formatMoney(cash.pence)}: ${formatShare(byCash.share)}`,
      ]),
    },
    { kind: "text", soft: true, text: `${meanings.backed} ${meanings.matched}` },
  ];
}

const inFull = ({ count, total, share, interval }: Rate) =>
  `${number(count)} of ${number(total)}${interval ? `: ${formatShare(share)} (${inWords(interval)})` : ""}`;

function waits({ byCount, backedOnly, everyone, stillWaiting, ended }: GroupFigures): Block[] {
  const rows = [
    ["Backed projects only: mean", formatDays(backedOnly.meanDays), `${number(byCount.count)} backed projects`],
    ["Backed projects only: median", formatDays(backedOnly.medianDays), `${number(byCount.count)} backed projects`],
    ...everyone.within.map(({ days, share, interval }) => [
      `Everyone: backed within ${days} days`,
      interval ? `${formatShare(share)} (${inWords(interval)})` : formatShare(share),
      `${number(byCount.total)} listed projects`,
    ]),
    [
      "Everyone: median",
      everyone.medianDays === null ? "Not reached" : formatDays(everyone.medianDays),
      `${number(byCount.total)} listed projects`,
    ],
    ["Still waiting: median", formatDays(stillWaiting.medianDays), `${number(stillWaiting.projects)} projects`],
    ["Still waiting: longest", formatDays(stillWaiting.longestDays), `${number(stillWaiting.projects)} projects`],
    ["Ended without backing", number(ended), `${number(byCount.total)} listed projects`],
  ];
  return [
    { kind: "heading", text: "How long until a project is backed" },
    {
      kind: "table",
      caption: "Three readings, which belong together",
      columns: [
        { label: "Reading", share: 1.5 },
        { label: "Figure", numeric: true, share: 1.2 },
        { label: "Out of", numeric: true, share: 1.2 },
      ],
      rows,
    },
    { kind: "text", soft: true, text: `${meanings.backedOnly} ${meanings.everyone}` },
  ];
}

function curves({ groups, logRank }: ProgrammeFigures, event: Event): Block[] {
  const named = (name: string, { byCount, curve }: GroupFigures) => ({
    name: `${name} (${number(byCount.total)})`,
    curve,
  });
  const drawn = event
    ? [
        named(`Listed on or after ${formatDay(event.heldOn)}`, groups.afterEvent),
        named(`Listed before ${formatDay(event.heldOn)}`, groups.beforeEvent),
      ]
    : [named("All projects", groups.all)];
  const title = { kind: "heading", text: "Share of projects backed, by days since listing" } as const;
  if (curvesToDraw(drawn).lastDay === 0)
    return [title, { kind: "text", text: "There are too few projects to draw how the share grows." }];
  const told = logRank
    ? `The two groups ${logRank.p < 0.05 ? "differ by more than chance" : "can’t be told apart"} (log-rank ${formatProbability(logRank.p)}).`
    : "";
  return [
    title,
    {
      kind: "curve",
      groups: drawn,
      says: `A chart of ${drawn.map(({ name }) => name).join(" and ")}. The table above has its figures. ${told}`.trim(),
    },
    ...(told ? [{ kind: "text", text: told } as const] : []),
  ];
}

function howCounted(): Block[] {
  const told = [
    meanings.asAt,
    meanings.listed,
    meanings.channel,
    meanings.elsewhere,
    meanings.byCount,
    meanings.byNeed,
    meanings.byCash,
    meanings.wait,
  ];
  return [
    { kind: "heading", text: "How we count" },
    ...told.map((text) => ({ kind: "text", soft: true, text }) as const),
  ];
}
