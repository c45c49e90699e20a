import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicPage } from "@/components/layout/public-page";
import { atPublic } from "@/lib/http/at-public";

export const metadata: Metadata = {
  title: "Accessibility",
  description: "What Maypole does so that everybody can use it, how that is tested, and what does not work well yet.",
};

/** What is done so that everybody can use the service, how it is tested, and what is known to fall short. */
export default async function AccessibilityPage() {
  const { area } = await atPublic();
  return (
    <PublicPage area={area} width="narrow">
      <div className="stack-loose">
        <PageHeading
          title="Accessibility"
          lede="Everybody who has something to give, or needs something for children, should be able to use this."
        />
        <WhatYouCanDo />
        <HowItIsTested />
        <Limits />
        <section className="stack prose">
          <h2>If something does not work for you</h2>
          <p>
            Tell the procurement team of your programme, in whatever way you usually reach them. Say which page it was
            and what you use, such as a screen reader or only a keyboard. They can do for you, on your behalf, whatever
            the page would not let you do.
          </p>
        </section>
      </div>
    </PublicPage>
  );
}

function WhatYouCanDo() {
  return (
    <section className="stack prose">
      <h2>What you can do</h2>
      <ul>
        <li>Do everything with a keyboard. Where you are is always outlined.</li>
        <li>Do everything without JavaScript.</li>
        <li>Zoom to 400%, or use a screen 320 pixels wide, without scrolling sideways, apart from wide tables.</li>
        <li>Use light or dark colours, high contrast and less movement, as your device is set.</li>
        <li>Listen with a screen reader: every ribbon and chart has its numbers in words or in a table beside it.</li>
        <li>Find each mistake in a form from a list at its top. What you typed is kept.</li>
      </ul>
      <p>
        We aim at level AA of the Web Content Accessibility Guidelines, version 2.2. No outside body has checked that we
        meet it, so we do not claim to.
      </p>
    </section>
  );
}

function HowItIsTested() {
  return (
    <section className="stack prose">
      <h2>How it is tested</h2>
      <p>
        Whenever the service changes, tests open its pages in a real browser, as wide as a phone and as a desktop, and
        look for what a program can find with the axe rules: missing names, weak contrast, broken structure. Other tests
        go through whole journeys as a person would, finding things by the names that a screen reader says, one of them
        without JavaScript. The contrast of every colour has been measured in light and in dark.
      </p>
      <p>Programs find only some of the barriers. That is why the limits below matter.</p>
    </section>
  );
}

function Limits() {
  return (
    <section className="stack prose">
      <h2>What we know does not work well yet</h2>
      <ul>
        <li>It has not been tried by people who use screen readers, magnifiers or voice control every day.</li>
        <li>Wide tables scroll sideways on a phone.</li>
        <li>
          What organisations write about their projects is theirs: it can be harder to read than our own words, and it
          is not in other languages, Easy Read or British Sign Language.
        </li>
        <li>
          Signing in takes a code from an e-mail within ten minutes. You can ask for a new one as often as you need, up
          to five in a quarter of an hour.
        </li>
      </ul>
    </section>
  );
}
