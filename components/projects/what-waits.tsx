import { type Task, TaskList } from "@/components/ui/task-list";
import { formatInstantDay } from "@/lib/dates";
import { formatAgreed } from "@/lib/matches/agreed";
import type { loadCommunityHome } from "@/lib/projects/load-community-home";
import { routes } from "@/lib/routes";

type Home = Awaited<ReturnType<typeof loadCommunityHome>>;
type Whose = { title: string; organisation: string };

/** How much waits, as the heading of a home. */
export function waitingHeadline(waiting: number): string {
  if (waiting === 0) return "Nothing waits for you";
  return waiting === 1 ? "One thing waits for you" : `${waiting} things wait for you`;
}

/** What suppliers have yet to answer, and what was agreed and has not come yet; with `named`, for which group. */
export function Underway({ home, named = false }: { home: Home; named?: boolean }) {
  const proposed = home.pledges.filter(({ turn }) => turn === "supplier");
  return (
    <>
      {proposed.length > 0 && <Proposed {...{ proposed, named }} />}
      {home.matches.length > 0 && <OnItsWay {...{ home, named }} />}
    </>
  );
}

function Proposed({ proposed, named }: { proposed: Home["pledges"]; named: boolean }) {
  const tasks = proposed.map((pledge) => ({
    label: `${formatAgreed(counted(pledge), pledge.quantity)} from ${pledge.supplier}?`,
    href: routes.communityPledge(pledge.id),
    hint: `${aboutOf(pledge, named)} · you proposed it on ${formatInstantDay(pledge.offeredAt)}`,
    status: "Waiting for them",
    tone: "info" as const,
  }));
  return (
    <section className="stack">
      <h2>Waiting for a supplier</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}

function OnItsWay({ home, named }: { home: Home; named: boolean }) {
  const tasks = home.matches.map((match) => ({
    label: `${formatAgreed(counted(match), match.quantity)} from ${match.supplier}`,
    href: routes.communityMatch(match.id),
    hint: `${aboutOf(match, named)} · agreed ${formatInstantDay(match.agreedAt)}`,
    status: "On its way",
    tone: "info" as const,
  }));
  return (
    <section className="stack">
      <h2>On its way to you</h2>
      <p className="soft">Say when something arrives, even if the supplier has not.</p>
      <TaskList tasks={tasks} />
    </section>
  );
}

const aboutOf = ({ title, organisation }: Whose, named: boolean) => (named ? `${organisation} · ${title}` : title);

const counted = ({ inKind, line, type, unit }: Home["pledges" | "deliveries" | "matches"][number]) => ({
  inKind,
  line: line === null ? null : { description: line },
  need: { type, unit },
});

/** What somebody has to answer or finish, besides arrivals and deals to confirm, the most pressing first; with `named`, for which group. */
export function tasksOf({ pledges, returned, drafts }: Home, named = false): Task[] {
  const about = (whose: Whose) => aboutOf(whose, named);
  return [
    ...pledges
      .filter(({ turn }) => turn === "community")
      .map((pledge) => ({
        label: `${pledge.supplier} has pledged ${formatAgreed(counted(pledge), pledge.quantity)}`,
        href: routes.communityPledge(pledge.id),
        hint: `${about(pledge)} · pledged ${formatInstantDay(pledge.offeredAt)}`,
        status: "Answer",
        tone: "warn" as const,
      })),
    ...returned.map(({ id, title, organisation, returnedReason }) => ({
      label: `Change ${title}`,
      href: routes.communityProject(id),
      hint: `${named ? `${organisation} · the` : "The"} procurement team says: ${returnedReason ?? ""}`,
      status: "Returned",
      tone: "warn" as const,
    })),
    ...drafts.map(({ id, title, organisation }) => ({
      label: `Finish ${title}`,
      href: routes.communityProject(id),
      hint: named ? organisation : "Only your organisation sees it until you send it",
      status: "Draft",
      tone: "neutral" as const,
    })),
  ];
}
