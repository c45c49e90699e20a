import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { StoryCards } from "@/components/stories/story-cards";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { atPublic } from "@/lib/http/at-public";
import { sharing } from "@/lib/http/sharing";
import { routes } from "@/lib/routes";
import { listEveryStory } from "@/lib/stories/list-every-story";

type Props = {
  params: Promise<{ programme: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Its own address and picture, whichever page of it is passed on. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { area } = await atPublic((await params).programme);
  if (!area.programme) return {};
  const { name, slug } = area.programme;
  const title = "What came of it";
  return {
    title,
    ...sharing({
      title: `${title}: ${name}`,
      description: "Stories of what suppliers gave, in the words of those who received it.",
      path: routes.stories(slug),
      picture: routes.programmePicture(slug),
      pictureSays: name,
    }),
  };
}

/** Every story of a programme, the newest first. */
export default async function StoriesPage({ params, searchParams }: Props) {
  const { programme } = await params;
  const { actor, area } = await atPublic(programme);
  if (!area.programme) notFound();
  const { stories, first, next } = await listEveryStory(actor, await searchParams);
  const newest = routes.stories(programme);
  return (
    <PublicPage area={area}>
      <div className="stack">
        <BackLink href={routes.programme(programme)}>{area.programme.name}</BackLink>
        <PageHeading
          title="What came of it"
          lede="What suppliers gave, and what changed: told by those who received it."
        />
        {stories.length === 0 ? (
          <EmptyState
            title={first ? "No story has been told yet" : "There are no more stories"}
            action={
              first ? (
                <LinkButton href={routes.projects(programme)}>See what is needed</LinkButton>
              ) : (
                <LinkButton href={newest}>See the newest</LinkButton>
              )
            }
          >
            {first
              ? "Once something has arrived, the people it was for may tell here what it changed."
              : "You have read them all."}
          </EmptyState>
        ) : (
          <StoryCards programme={programme} stories={stories} level={2} />
        )}
        <Pagination
          label="Pages of stories"
          previous={first ? undefined : { href: newest, label: "Newest stories" }}
          next={next === null ? undefined : { href: `${newest}?after=${next}`, label: "Older stories" }}
        />
      </div>
    </PublicPage>
  );
}
