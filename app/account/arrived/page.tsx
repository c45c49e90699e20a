import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { NoUse } from "@/components/presses/no-use";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/dates";
import { atPublic } from "@/lib/http/at-public";
import { findPressedDelivery, type PressedDelivery } from "@/lib/presses/find-pressed-delivery";
import { routes } from "@/lib/routes";
import { confirmArrivedAction } from "./actions";

export const metadata: Metadata = { title: "Did this arrive?", robots: { index: false }, referrer: "no-referrer" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Found = Extract<PressedDelivery, { delivery: object }>;

/** Where the button of a letter about an arrival leads, signed in or not. Opening it confirms nothing, as mail scanners open links; pressing the button does. */
export default async function ArrivedPage({ searchParams }: Props) {
  const [{ area }, { token }] = await Promise.all([atPublic(), searchParams]);
  const found = await findPressedDelivery(token);
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        {"delivery" in found ? (
          <About found={found} token={String(token)} />
        ) : (
          <NoUse expired={found.state === "expired"} href={routes.community} />
        )}
      </div>
    </PublicPage>
  );
}

const answered = {
  confirmed: "This is confirmed. Thank you",
  disputed: "You said that something is wrong",
  rejected: "It is settled that this did not come",
};

function About({ found: { state, delivery }, token }: { found: Found; token: string }) {
  const { matchId, id } = delivery;
  const there = `${routes.communityMatch(matchId)}#${id}`;
  if (state !== "waiting") {
    return (
      <>
        <PageHeading title={answered[state]} />
        <Recorded delivery={delivery} />
        <p>
          <a href={there}>Sign in to see it, or to say something else</a>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeading title="Did this arrive?" lede={`${delivery.supplier} says that it did.`} />
      <Recorded delivery={delivery} />
      <ActionForm action={confirmArrivedAction} hidden={{ token }}>
        <div className="actions">
          <SubmitButton pendingLabel="Confirming…">Yes, all of it arrived</SubmitButton>
        </div>
      </ActionForm>
      <p>
        <a href={there}>It was less or more, or something is wrong</a>
      </p>
      <p className="soft text-small">
        You need to sign in for that. Pressing “Yes” needs no sign-in: the link is yours alone.
      </p>
    </>
  );
}

function Recorded({ delivery }: { delivery: Found["delivery"] }) {
  const { shown, confirmedShown, need, project, supplier, deliveredOn, note, payer, payee } = delivery;
  return (
    <SummaryList
      rows={[
        { label: "What", value: `${confirmedShown ?? shown} for “${need}”` },
        { label: "For", value: project },
        { label: "From", value: supplier },
        { label: "When", value: formatDay(deliveredOn) },
        ...(payer && payee ? [{ label: "Paid", value: `By ${payer} to ${payee}` }] : []),
        ...(note ? [{ label: "They add", value: note }] : []),
      ]}
    />
  );
}
