import { randomUUID } from "node:crypto";
import { Photograph } from "@/components/files/photograph";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";
import { routes } from "@/lib/routes";
import type { MatchStory } from "@/lib/stories/load-match-story";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Given = { about: MatchStory; programme: string; organisation: string; supplier: string };

/** The thank-you and the story of a match on the pages of those who gave and of the procurement team: to read. */
export function MatchStoryShown({ about, programme, organisation }: Omit<Given, "supplier">) {
  if (!about.story) return null;
  return (
    <section className="stack" id="story">
      <h2>{about.story.thanks === null ? `What ${organisation} tells of it` : `Thank you from ${organisation}`}</h2>
      <Words story={about.story} programme={programme} />
    </section>
  );
}

/** The same for those who received it: they are asked once, and write, change and take back. */
export function OurMatchStory({
  about,
  programme,
  supplier,
  withdraw,
  decline,
}: Omit<Given, "organisation"> & { withdraw: Action; decline: Action }) {
  const { story, could, matchId } = about;
  if (story) return <Written {...{ story, matchId, programme, withdraw }} />;
  if (could === "tell") return <Asked {...{ matchId, supplier, decline }} />;
  if (could === null) return null;
  return (
    <p className="soft" id="story">
      <a href={routes.tellStory(matchId)}>Say thank you to {supplier}, or tell what came of it</a>
    </p>
  );
}

function Asked({ matchId, supplier, decline }: { matchId: string; supplier: string; decline: Action }) {
  return (
    <section className="told stack" id="story">
      <h2>Would you like to say thank you?</h2>
      <p>
        Something good has arrived. A few words would please {supplier}. You can also tell everybody what changed, and
        add a photograph.
      </p>
      <ActionForm action={decline} submission={randomUUID()} hidden={{ matchId }} idEnd="-not-this-time">
        <div className="actions">
          <LinkButton href={routes.tellStory(matchId)}>Say thank you</LinkButton>
          <SubmitButton variant="quiet" pendingLabel="One moment…">
            Not this time
          </SubmitButton>
        </div>
      </ActionForm>
      <p className="soft text-small">Either is fine. We do not ask again, and {supplier} is not told.</p>
    </section>
  );
}

type Story = NonNullable<MatchStory["story"]>;

function Written({
  story,
  matchId,
  programme,
  withdraw,
}: {
  story: Story;
  matchId: string;
  programme: string;
  withdraw: Action;
}) {
  return (
    <section className="stack" id="story">
      <h2>{title(story)}</h2>
      <Words story={story} programme={programme} />
      <ActionForm action={withdraw} submission={randomUUID()} hidden={{ storyId: story.id }} idEnd="-take-back">
        <div className="actions">
          <LinkButton href={routes.tellStory(matchId)} variant="quiet">
            Change it
          </LinkButton>
          <SubmitButton variant="quiet" pendingLabel="One moment…">
            Take it back
          </SubmitButton>
        </div>
      </ActionForm>
      <p className="soft text-small">
        Has somebody changed their mind? Once you take it back, nobody can read or see any of it, at once.
      </p>
    </section>
  );
}

function title({ thanks, story }: Story) {
  if (story === null) return "Your thank-you";
  return thanks === null ? "Your story" : "Your thank-you and your story";
}

function Words({ story: { id, thanks, story, photograph, inPublic }, programme }: { story: Story; programme: string }) {
  return (
    <>
      {thanks && <blockquote className="story told">{thanks}</blockquote>}
      {story && (
        <div className="stack-tight">
          <h3>The story, for everybody</h3>
          {photograph && (
            <div className="photographs">
              <Photograph photograph={photograph} sizes="(min-width: 48rem) 20rem, 94vw" />
            </div>
          )}
          <p className="story">{story}</p>
          {inPublic ? (
            <p>
              <a href={routes.story(programme, id)}>See it as everybody does</a>
            </p>
          ) : (
            <p className="soft">Only you on both sides can read it at present: it is not on a public page.</p>
          )}
        </div>
      )}
    </>
  );
}
