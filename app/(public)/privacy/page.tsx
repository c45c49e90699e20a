import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { Table } from "@/components/ui/table";
import { atPublic } from "@/lib/http/at-public";

export const metadata: Metadata = {
  title: "Privacy",
  description: "What Maypole keeps about you, why, for how long, and what it never keeps.",
};

const kept = [
  [
    "Your e-mail address and name",
    "To let you in, and to write to you when something waits for you",
    "As long as your account",
  ],
  ["Which organisations you belong to", "To let you act for them", "As long as you belong"],
  [
    "Your sessions: when you signed in and what your browser calls itself",
    "To keep you signed in, and to show you where you are",
    "30 days after you were last here, or until you sign out",
  ],
  [
    "Each code and link to sign in, scrambled so that we can’t read it",
    "To check it, once, within ten minutes",
    "A day; deleted when somebody next asks for one",
  ],
  [
    "How often somebody tried to sign in, under a scrambled network or e-mail address",
    "To stop people from guessing",
    "A day; deleted when somebody next asks for a code",
  ],
  [
    "What you did for your organisation: pledged, accepted, confirmed",
    "So that every figure can be checked, and both sides know who did what",
    "Always: this record can’t be changed or deleted",
  ],
  [
    "The letters that the service wrote to you",
    "To send them once, and to see when one could not be sent",
    "With the record of what they were about",
  ],
];

/** What is kept about people, why and for how long; true of this build, so a change to what is kept changes this page. */
export default async function PrivacyPage() {
  const { area } = await atPublic();
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack-loose">
        <PageHeading title="Privacy" lede="We keep what the work needs, and nothing else." />
        <section className="stack prose">
          <h2>If you only look around</h2>
          <p>
            No cookies, no analytics, no advertising, and nothing from any other company: every letter, picture and
            script comes from this service. The server’s log has one line for each page: the time, the address of the
            page without what you searched for, and how long it took. It does not have your name or network address.
          </p>
        </section>
        <section className="stack">
          <h2>If you sign in</h2>
          <Table
            caption="What we keep about you"
            columns={[{ label: "What" }, { label: "Why" }, { label: "How long" }]}
            rows={kept.map((cells) => ({ key: cells[0] ?? "", cells }))}
          />
          <p>
            Signing in sets cookies that only keep you signed in: one for ten minutes while you find the code in your
            e-mail, then one for your session. If your programme lets you sign in with a work account, that account’s
            own service tells us your e-mail address and name, and sets cookies of its own on its own pages.
          </p>
        </section>
        <Others />
      </div>
    </PublicPage>
  );
}

function Others() {
  return (
    <>
      <section className="stack prose">
        <h2>What we never keep</h2>
        <p>
          Nothing that identifies a child. Projects say how many children they hope to help and of what ages, never who
          they are. The procurement team reads each project before it is listed.
        </p>
        <p>There are no passwords, so none can be stolen.</p>
      </section>
      <section className="stack prose">
        <h2>Who sees it</h2>
        <ul>
          <li>Anybody: listed projects, who runs them, and the names of suppliers that have agreed to help.</li>
          <li>The two sides of a pledge: the pledge, its message, and what arrived.</li>
          <li>
            The programme’s procurement team: all of that, and why a pledge was declined, which the supplier never sees.
          </li>
          <li>Whoever carries our e-mail: the letters, on their way to you.</li>
        </ul>
        <p>We do not sell or share it with anybody else.</p>
      </section>
      <section className="stack prose">
        <h2>Your rights</h2>
        <p>
          The NHS organisation that runs your programme decides what this is used for, and answers for it under the UK’s
          data protection law. Ask its procurement team for a copy of what is kept about you, or to correct it. If you
          are not content with the answer, the Information Commissioner’s Office can look into it.
        </p>
      </section>
    </>
  );
}
