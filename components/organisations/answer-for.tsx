import { LinkButton } from "@/components/ui/button";

/** For whom the procurement team can do something that they ask for, on the telephone say: each on the page that they have themselves. */
export function AnswerFor({ organisations }: { organisations: { name: string; href: string }[] }) {
  return (
    <section className="stack-tight">
      <h2>Did somebody ask you to do something for them?</h2>
      <p>What you do there is recorded as done for them, and they are told.</p>
      <div className="actions">
        {organisations.map(({ name, href }) => (
          <LinkButton key={href} href={href} variant="quiet">
            Act for {name}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}
