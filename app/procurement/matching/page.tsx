import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { loadWeights } from "@/lib/matching/set-weights";
import { tryWeights } from "@/lib/matching/try-weights";
import { type Reason, reasonOrder, weightsIn } from "@/lib/matching/weights";
import { routes } from "@/lib/routes";
import { setWeightsAction } from "./actions";
import { WouldChange } from "./would-change";

export const metadata: Metadata = { title: "What counts in suggestions" };

const words: Record<Reason, { label: string; hint: string }> = {
  fit: { label: "It fits", hint: "The supplier offers what the project needs, and enough of it" },
  near: { label: "It is near", hint: "Close to where the supplier is. Beyond 20 miles it counts nothing" },
  unbacked: { label: "Nobody has backed the project", hint: "It has no match yet" },
  newcomers: { label: "The organisation is new to this", hint: "None of its projects was ever backed" },
  areas: { label: "The area is left out", hint: "No project there was ever backed" },
  deprivation: { label: "The neighbourhood is deprived", hint: "The more deprived, the more it counts" },
  waiting: { label: "It has waited long", hint: "It counts in full from 180 days" },
};

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** How much each reason counts when projects are suggested to suppliers. */
export default async function MatchingPage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.matching);
  const [{ weights, usual }, asked] = await Promise.all([page(() => loadWeights(actor)), searchParams]);
  const typed = weightsIn(asked);
  const tried = typed && (await page(() => tryWeights(actor, typed)));
  const shown = typed ?? weights;
  const changed = (reason: Reason) => (shown[reason] === weights[reason] ? "" : `, now ${weights[reason]}`);
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading
          title="What counts in suggestions"
          eyebrow={area.programme.name}
          lede="Each supplier is shown the projects that suit it best, with the reasons. A project gets points for each reason, and those with most points come first. Here you say how many points each reason can give."
        />
        {asked["saved"] === "yes" && (
          <Notice tone="success" title="Saved">
            Suppliers see the new order from now on. Who changed it is kept.
          </Notice>
        )}
        <ActionForm action={setWeightsAction} submission={randomUUID()}>
          <div className="stack-loose">
            {reasonOrder.map((reason) => (
              <TextField
                key={reason}
                name={reason}
                label={words[reason].label}
                hint={`${words[reason].hint}. Usually ${usual[reason]}${changed(reason)}.`}
                inputMode="numeric"
                width={4}
                defaultValue={shown[reason]}
              />
            ))}
            <p className="soft text-small">
              From 0, for not at all, to 100. They need not add up to anything: only how they compare matters. Projects
              that come out the same take turns, by the day and the supplier, so that nobody is always last.
            </p>
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
              <SubmitButton variant="quiet" name="then" value="try" pendingLabel="Looking…">
                See what it would change
              </SubmitButton>
            </div>
          </div>
        </ActionForm>
        {tried && <WouldChange tried={tried} />}
      </div>
    </WorkArea>
  );
}
