import { Button } from "@/components/ui/button";
import { Card, CardGrid } from "@/components/ui/card";
import { kindNames } from "@/lib/organisations/organisation-kinds";
import { cast } from "@/prisma/demonstration/cast";
import { signInAsCastAction } from "./actions";

/** The invented people of the demonstration, each a press away. */
export function CastToChoose({ to }: { to: string | null }) {
  return (
    <section className="stack" id="cast">
      <h2>Or look around as one of these people</h2>
      <p>They are invented, and so is what they do. You can sign out and be somebody else at any time.</p>
      <form action={signInAsCastAction}>
        {to && <input type="hidden" name="next" value={to} />}
        <CardGrid>
          {cast.map(({ name, email, organisation, kind, about }) => (
            <Card
              key={email}
              title={name}
              under={organisation === null ? "Not in an organisation yet" : `${organisation} · ${kindNames[kind]}`}
              foot={
                <Button variant="quiet" name="email" value={email}>
                  {`Be ${name.split(" ", 1)[0] ?? name}`}
                </Button>
              }
            >
              <p>{about}</p>
            </Card>
          ))}
        </CardGrid>
      </form>
    </section>
  );
}
