import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/dates";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { listKeptLetters } from "@/lib/mail/kept-letters";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Letters", robots: { index: false } };

/** The letters of a demonstration, which are kept here instead of being sent. */
export default async function LettersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const letters = await page(async () => listKeptLetters(await searchParams));
  const { area } = await atPublic();
  const at = (number: number) => ({ href: `${routes.letters}?page=${number}` });
  return (
    <PublicPage area={area}>
      <div className="stack-loose">
        <PageHeading
          title="Letters"
          lede="In this demonstration no letter leaves the machine. They are all here, the newest first."
        />
        {letters.total === 0 ? (
          <EmptyState title="No letters yet" action={<a href={routes.signIn}>Sign in</a>}>
            Ask for a code to sign in, or make a move: the letter comes here within a few seconds.
          </EmptyState>
        ) : (
          <Table
            caption="Letters that were kept"
            captionHidden
            columns={[{ label: "Letter" }, { label: "To" }, { label: "When" }]}
            rows={letters.rows.map(({ id, subject, user, to, createdAt }) => ({
              key: id,
              cells: [
                <a key="letter" href={routes.letter(id)}>
                  {subject}
                </a>,
                user?.name ? `${user.name} (${to})` : to,
                formatInstant(createdAt),
              ],
            }))}
          />
        )}
        <Pagination
          previous={letters.page > 1 ? at(letters.page - 1) : undefined}
          next={letters.page < letters.pages ? at(letters.page + 1) : undefined}
          summary={`Page ${letters.page} of ${letters.pages}`}
        />
      </div>
    </PublicPage>
  );
}
