import type { Metadata } from "next";
import { DealsToConfirm } from "@/components/deals/deals-to-confirm";
import { invitedToShare } from "@/components/shares/invited-words";
import { askedOfUs } from "@/components/introductions/asked-words";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { Suggestion } from "@/components/matching/suggestion";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Task, TaskList } from "@/components/ui/task-list";
import { daysBetween, formatDay, formatInstantDay } from "@/lib/dates";
import { listDealsToConfirm } from "@/lib/deals/list-deals-to-confirm";
import { atWork } from "@/lib/http/at-work";
import { listAsked } from "@/lib/introductions/list-asked";
import { type ForYou, listForYou } from "@/lib/matching/list-for-you";
import { type Given, listGiven } from "@/lib/matches/list-given";
import { routes } from "@/lib/routes";
import { listInvitations } from "@/lib/shares/list-shares";
import { confirmDealAction } from "../deals/actions";
import { addressOf, pledgeShown, quantityShown, standingOf } from "./given-shown";

export const metadata: Metadata = { title: "What we need to do" };

/** A supplier's home: what waits for it, what waits for others, then projects to look at. */
export default async function SupplierHomePage() {
  const { actor, area } = await atWork("supplier", routes.supplier);
  const [given, asked, forYou, invited, deals] = await Promise.all([
    listGiven(actor),
    listAsked(actor),
    listForYou(actor),
    listInvitations(actor),
    listDealsToConfirm(actor),
  ]);
  const { ours: toBring, theirs } = tasksOf(given);
  const ours = [...invited.map(invitedToShare), ...asked.map(askedOfUs), ...toBring];
  const waiting = ours.length + deals.length;
  const { slug } = area.programme;
  return (
    <WorkArea area={area} current="home">
      <div className="stack-loose">
        <PageHeading eyebrow={area.person.organisation} title={headline(waiting)}>
          {waiting === 0 && <LinkButton href={routes.projects(slug)}>Find a project to help</LinkButton>}
        </PageHeading>
        {!area.approved && (
          <Notice title="Your organisation is waiting for approval">
            You can look around now. You can pledge help as soon as the procurement team has approved your organisation.
          </Notice>
        )}
        <DealsToConfirm deals={deals} side="supplier" action={confirmDealAction} />
        {ours.length > 0 && <TaskList tasks={ours} />}
        {theirs.length > 0 && (
          <section className="stack">
            <h2>Waiting for somebody else</h2>
            <TaskList tasks={theirs} />
          </section>
        )}
        <ForYouList {...forYou} programme={slug} approved={area.approved} />
      </div>
    </WorkArea>
  );
}

/** With more than this that fits, what does not is left out. */
const ENOUGH = 3;

function ForYouList(props: { offers: number; rows: ForYou[]; programme: string; approved: boolean }) {
  const { offers, rows, programme, approved } = props;
  const fitting = rows.filter(({ best }) => best !== null);
  const others = rows.filter(({ best }) => best === null);
  return (
    <section className="stack" id="for-you">
      <div className="heading-row">
        <h2>For you</h2>
        <a href={routes.projects(programme)}>See every project that needs help</a>
      </div>
      {approved && offers === 0 && (
        <Notice title="What could you give?">
          <p>Say what you have, and we find the projects that need it. Until then, these need help most.</p>
          <div className="actions pt-2">
            <LinkButton href={routes.newOffer}>Offer something</LinkButton>
          </div>
        </Notice>
      )}
      {offers > 0 && (
        <p className="soft">
          {fitting.length > 0 && "The projects that suit what you offer best, and why. "}
          <a href={routes.offers}>What you offer</a>
        </p>
      )}
      {offers === 0 ? (
        <Cards rows={rows} programme={programme} />
      ) : (
        <>
          <Cards rows={fitting} programme={programme} />
          {fitting.length <= ENOUGH && <Others rows={others} some={fitting.length > 0} programme={programme} />}
        </>
      )}
    </section>
  );
}

/** Where little fits what a supplier offers: those who need help most, whatever it is. */
function Others({ rows, some, programme }: { rows: ForYou[]; some: boolean; programme: string }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{some ? "Also waiting for help" : "Nothing fits what you offer just now"}</h2>
      <p className="soft">These need help most. Perhaps you have something for them that you have not offered yet.</p>
      <Cards rows={rows} programme={programme} />
    </>
  );
}

function Cards({ rows, programme }: { rows: ForYou[]; programme: string }) {
  if (rows.length === 0) return null;
  return (
    <div className="cards">
      {rows.map(({ project, best, features, points }) => (
        <Suggestion key={project.id} fits={best ? [best] : []} {...{ programme, project, features, points }} />
      ))}
    </div>
  );
}

function headline(waiting: number): string {
  if (waiting === 0) return "Nothing waits for you";
  return waiting === 1 ? "One thing waits for you" : `${waiting} things wait for you`;
}

/** What the supplier has to do, the disputed before what is to be brought; and what others have to answer, the longest waiting first. */
function tasksOf(given: Given[]): { ours: Task[]; theirs: Task[] } {
  const open = given.filter(({ matchStatus }) => matchStatus === "agreed" || matchStatus === "delivering").toReversed();
  // A confirmation may be taken back after all of it was confirmed.
  const disputed = given.filter((each) => each.disputed > 0).toReversed();
  const unanswered = open.filter((each) => each.disputed === 0 && each.unanswered > 0);
  const toBring = open.filter((each) => each.disputed === 0 && each.unanswered === 0);
  const offered = given.filter(({ pledgeStatus }) => pledgeStatus === "offered").toReversed();
  return {
    ours: [
      ...offered.filter(({ turn }) => turn === "supplier").map((each) => taskFor(each, "they propose something else")),
      ...[...disputed, ...toBring].map((each) => taskFor(each, bringing(each))),
    ],
    theirs: [...offered.filter(({ turn }) => turn !== "supplier"), ...unanswered].map((each) =>
      taskFor(each, answering(each)),
    ),
  };
}

function taskFor(given: Given, hint: string): Task {
  const { words, tone } = standingOf(given);
  const what = given.matchId === null ? pledgeShown(given) : leftToBring(given);
  return {
    label: `${what} for ${given.organisation}`,
    href: addressOf(given),
    hint: `${given.description} · ${given.title} · ${hint}`,
    status: words,
    tone,
  };
}

function leftToBring(given: Given): string {
  const left = given.agreed - given.delivered;
  return given.unmeasured || left <= 0 ? pledgeShown(given) : quantityShown(given, left);
}

const bringing = ({ deliverBy, agreedAt, at }: Given) =>
  deliverBy ? `you said by ${formatDay(deliverBy)}` : `agreed ${formatInstantDay(agreedAt ?? at)}`;

function answering({ at, matchId }: Given): string {
  if (matchId !== null) return "you said that it arrived";
  const days = daysBetween(at, new Date());
  if (days <= 0) return "pledged today";
  return days === 1 ? "pledged yesterday" : `pledged ${days} days ago`;
}
