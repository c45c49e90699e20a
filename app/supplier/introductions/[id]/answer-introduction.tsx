import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { IntroductionShown } from "@/lib/introductions/load-introduction";
import { acceptIntroductionAction, declineIntroductionAction } from "./actions";

/** Yes, to all of it or a part; or no, thank you, in one's own words. */
export function AnswerIntroduction({ asked }: { asked: IntroductionShown }) {
  const { id, organisation, fits, project } = asked;
  return (
    <>
      {project.listed && fits > 0 ? (
        <Yes asked={asked} />
      ) : (
        <Notice title="This can’t be given any more">
          {project.listed ? "All of your offer is promised by now." : "The project has ended."}
        </Notice>
      )}
      <section className="card stack" aria-labelledby="no">
        <h2 id="no">Not this time</h2>
        <p>Saying no costs you nothing, and your offer stays open.</p>
        <ActionForm action={declineIntroductionAction} submission={randomUUID()} hidden={{ introductionId: id }}>
          <TextArea
            name="reason"
            label="Would you like to say why?"
            hint={`${organisation.name} reads this. A kind word helps. You can leave it empty.`}
            rows={2}
            maxLength={500}
          />
          <div className="actions">
            <SubmitButton variant="quiet" pendingLabel="Sending…">
              No, thank you
            </SubmitButton>
          </div>
        </ActionForm>
      </section>
    </>
  );
}

function Yes({ asked: { id, offer, organisation, fits, asked } }: { asked: IntroductionShown }) {
  return (
    <section className="card stack" aria-labelledby="yes">
      <h2 id="yes">Yes, gladly</h2>
      <ActionForm action={acceptIntroductionAction} submission={randomUUID()} hidden={{ introductionId: id }}>
        <div className="stack">
          <QuantityField
            counted={{ cash: offer.type === "cash", line: null, unit: offer.unit }}
            label={offer.type === "cash" ? "How much can you give?" : "How many can you give?"}
            hint={`They ask for ${asked}. Change this to give only part.`}
            quantity={fits}
          />
          <DateField
            name="deliverBy"
            label="When could you give it by?"
            hint="You can leave this empty. For example, 27 3 2027"
          />
          <TextArea
            name="message"
            label={`Is there anything ${organisation.name} should know?`}
            hint="You can leave this empty."
            rows={2}
            maxLength={1000}
          />
          <p className="soft text-small">
            This makes a pledge. {organisation.name} then accepts it, and you agree how it gets there.
          </p>
          <div className="actions">
            <SubmitButton pendingLabel="Pledging…">Pledge this</SubmitButton>
          </div>
        </div>
      </ActionForm>
    </section>
  );
}
