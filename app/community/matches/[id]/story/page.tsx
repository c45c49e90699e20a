import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { UploadForm } from "@/components/ui/upload-form";
import { fileLimits } from "@/lib/files/limits";
import { atProject } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { loadStoryForm } from "@/lib/stories/load-story-form";
import { changeStoryAction, tellStoryAction } from "./actions";
import { StoryFields } from "./story-fields";

export const metadata: Metadata = { title: "Say thank you" };

/** One short form for a thank-you, a story or both, new or changed. */
export default async function StoryFormPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { actor, area } = await atProject(routes.tellStory(id));
  const about = await page(() => loadStoryForm(actor, id));
  const { story, suppliers, need, organisation } = about;
  const givers = new Intl.ListFormat("en-GB").format(suppliers);
  return (
    <WorkArea area={area} current="home" width="narrow" forWhom={organisation}>
      <div className="stack">
        <BackLink href={`${routes.communityMatch(id)}#story`}>Back to what has arrived</BackLink>
        <PageHeading
          eyebrow={`${about.project} · ${need}`}
          title={story ? "Change what you wrote" : `Say thank you to ${givers}`}
          lede={story ? undefined : "Write a thank-you, a story, or both. Two or three sentences are plenty."}
        />
        <UploadForm
          action={story ? changeStoryAction : tellStoryAction}
          uploadTo={routes.uploads.story}
          submission={randomUUID()}
          hidden={story ? { storyId: story.id } : { matchId: id }}
          megabytes={fileLimits.photograph.megabytes}
          button={story ? "Save the change" : "Send it"}
        >
          <StoryFields givers={givers} story={story} name={area.person.name} />
        </UploadForm>
      </div>
    </WorkArea>
  );
}
