import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { formatInstant } from "@/lib/dates";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { loadKeptLetter } from "@/lib/mail/kept-letters";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "A letter", robots: { index: false } };

/** One letter of a demonstration, as plain text with its links alive. */
export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
  const letter = await page(async () => loadKeptLetter((await params).id));
  const { area } = await atPublic();
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack">
        <BackLink href={routes.letters}>All letters</BackLink>
        <PageHeading eyebrow={`To ${letter.to}, ${formatInstant(letter.createdAt)}`} title={letter.subject} />
        <article className="stack">
          {letter.text.split("\n\n").map((paragraph, index) => (
            <Paragraph key={index} text={paragraph} />
          ))}
        </article>
      </div>
    </PublicPage>
  );
}

function Paragraph({ text }: { text: string }) {
  if (/^\d{6}$/.test(text)) return <p className="text-title">{text}</p>;
  return (
    <p>
      {text.split(/(https?:\/\/\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          <a className="break-all" key={index} href={part}>
            {part}
          </a>
        ) : (
          <span className="whitespace-pre-line" key={index}>
            {part}
          </span>
        ),
      )}
    </p>
  );
}
