import { ConsentFields } from "@/components/files/consent-fields";
import { Photograph } from "@/components/files/photograph";
import { NoChildNamed } from "@/components/threads/no-child-named";
import { Checkbox } from "@/components/ui/checkbox";
import { FileField } from "@/components/ui/file-field";
import { TextArea } from "@/components/ui/text-area";
import { fileLimits } from "@/lib/files/limits";
import { storyConsentChoices } from "@/lib/stories/consent";
import type { MatchStory } from "@/lib/stories/load-match-story";
import { storyLengths } from "@/lib/stories/story-lengths";

type Story = MatchStory["story"];

/** The questions of a thank-you and a story: the words, one photograph, and who says that it may be told. */
export function StoryFields({ givers, story, name }: { givers: string; story: Story; name: string }) {
  return (
    <>
      <TextArea
        name="thanks"
        label={`Your thank-you to ${givers}`}
        hint="Only they, you and the procurement team read it."
        rows={4}
        maxLength={storyLengths.thanks}
        defaultValue={story?.thanks ?? undefined}
      />
      <div className="stack">
        <TextArea
          name="story"
          label="A story for everybody, if you like"
          hint="It goes on the public page of your project. What arrived? What is different now? What did a child or a young person say? Write “a boy of nine”, never a name."
          rows={7}
          maxLength={storyLengths.story}
          defaultValue={story?.story ?? undefined}
        />
        {story?.story && (
          <p className="soft text-small">Leave it empty to take the story and its photograph down again.</p>
        )}
      </div>
      <NoChildNamed />
      <PhotographFields photograph={story?.photograph ?? null} />
      <ConsentFields
        label="Is anybody named, or can anybody be recognised, in the story or the photograph?"
        hint="Answer this and the next question if you tell a story. A thank-you alone does not need it."
        choices={storyConsentChoices}
        name={name}
      />
    </>
  );
}

function PhotographFields({ photograph }: { photograph: NonNullable<Story>["photograph"] }) {
  const { megabytes } = fileLimits.photograph;
  return (
    <>
      {photograph && (
        <div className="stack-tight">
          <div className="photographs">
            <Photograph photograph={photograph} sizes="(min-width: 48rem) 20rem, 94vw" />
          </div>
          <Checkbox name="removePhotograph" label="Take this photograph away" />
        </div>
      )}
      <FileField
        name="file"
        label={photograph ? "Another photograph in its place" : "A photograph for the story, if you like"}
        accept="image/jpeg,image/png,image/webp"
        hint={`A JPEG, PNG or WebP picture of up to ${megabytes} MB. Show the place, the things or hands at work: nobody’s face is needed. We remove what it says about where and when it was taken.`}
      />
      <TextArea
        name="alternativeText"
        label="What does the photograph show?"
        hint="For people who can’t see it. Leave it empty without a photograph. Don’t name a child."
        rows={2}
        maxLength={300}
        defaultValue={photograph?.alternativeText}
      />
    </>
  );
}
