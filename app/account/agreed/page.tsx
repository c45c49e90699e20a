import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { NoUse } from "@/components/presses/no-use";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { TextArea } from "@/components/ui/text-area";
import { formatDay } from "@/lib/dates";
import { atPublic } from "@/lib/http/at-public";
import { findPressedDeal, type PressedDeal } from "@/lib/presses/find-pressed-deal";
import { routes } from "@/lib/routes";
import { answerDealAction } from "./actions";

export const metadata: Metadata = { title: "Did you agree this?", robots: { index: false }, referrer: "no-referrer" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Found = Extract<PressedDeal, { deal: object }>;

/** Where the button of a letter about a deal made elsewhere leads, signed in or not. Opening it answers nothing; pressing a button does. */
export default async function AgreedPage({ searchParams }: Props) {
  const [{ area }, { token }] = await Promise.all([atPublic(), searchParams]);
  const found = await findPressedDeal(token);
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        {"deal" in found ? (
          <About found={found} token={String(token)} />
        ) : (
          <NoUse expired={found.state === "expired"} href={routes.account} />
        )}
      </div>
    </PublicPage>
  );
}

function About({ found: { state, deal, actor }, token }: { found: Found; token: string }) {
  const titles = {
    waiting: "Did you agree this?",
    confirmed: "You have confirmed this. Thank you",
    ended: "This has been called off",
  };
  return (
    <>
      <PageHeading title={titles[state]} />
      <SummaryList
        rows={[
          { label: "What", value: `${deal.shown} for “${deal.need}”` },
          { label: "From", value: deal.supplier },
          { label: "To", value: `${deal.organisation}, for ${deal.project}` },
          { label: "Agreed on", value: formatDay(deal.agreedOn) },
          ...(deal.note ? [{ label: "They add", value: deal.note }] : []),
        ]}
      />
      {state === "waiting" ? (
        <Answer token={token} />
      ) : (
        <p>
          <a href={routes.matchFor(actor.role, deal.matchId)}>Sign in to see it</a>
        </p>
      )}
    </>
  );
}

function Answer({ token }: { token: string }) {
  return (
    <>
      <ActionForm action={answerDealAction} hidden={{ token, answer: "yes" }}>
        <div className="actions">
          <SubmitButton pendingLabel="Confirming…">Yes, we agreed this</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={answerDealAction} hidden={{ token, answer: "no" }} folded="No, it was not so" idEnd="-no">
        <p>It is then called off, and its quantity goes back to what is needed.</p>
        <TextArea
          name="reason"
          id="reason-no"
          label="What was it really?"
          hint="The other side and the procurement team read this."
          rows={2}
          maxLength={500}
        />
        <div className="actions">
          <SubmitButton variant="quiet" pendingLabel="Sending…">
            It was not so
          </SubmitButton>
        </div>
      </ActionForm>
      <p className="soft text-small">You need not sign in: the link is yours alone.</p>
    </>
  );
}
