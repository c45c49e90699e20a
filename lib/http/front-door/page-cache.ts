import type { FinishedPage } from "./finish-page";
import { Generations } from "./generations";
import { pageEnd } from "./page-end";
import { PageStore } from "./page-store";
import type { PublicPage } from "./public-page";

/** A page as it is kept: until when it is true by itself, in milliseconds. */
export type KeptPage = FinishedPage & { endsAt: number };
type Made = { generation: string; programmeId: string | null };
type Making = { generation: string; page: Promise<KeptPage | null> };

/** Finished pages for everybody without a session. It answers only while it hears of every change. */
export class PageCache {
  readonly #generations = new Generations();
  readonly #pages: PageStore<KeptPage & Made>;
  readonly #chosen: PageStore<KeptPage & Made>;
  readonly #making = new Map<string, Making>();
  #hears = false;

  /** `render` makes a page, null when it is not for everybody; `programmeId` finds a slug's programme, null when there is none. */
  constructor(
    bytes: number,
    private readonly render: (page: PublicPage) => Promise<FinishedPage | null>,
    private readonly programmeId: (slug: string) => Promise<string | null>,
  ) {
    this.#pages = new PageStore(bytes / 2);
    this.#chosen = new PageStore(bytes / 2);
  }

  /** Whether changes are being heard. What was kept before an interruption is forgotten. */
  hears(changes: boolean): void {
    this.#hears = changes;
    this.#generations.end(null);
    this.#pages.clear();
    this.#chosen.clear();
  }

  /** Something happened in a programme, or anywhere when none is named. */
  changed(programmeId: string | null): void {
    this.#generations.end(programmeId);
  }

  /** The page, if it is kept and still true. */
  find(page: PublicPage): KeptPage | null {
    const found = this.#hears ? this.#storeOf(page).get(page.url) : undefined;
    return found && found.generation === this.#generations.of(found.programmeId) && found.endsAt > Date.now()
      ? found
      : null;
  }

  /** The page made now, once for all who ask meanwhile, and kept; null when Next should answer itself. */
  async make(page: PublicPage): Promise<KeptPage | null> {
    if (!this.#hears) return null;
    const programmeId = page.programme === null ? null : await this.programmeId(page.programme);
    if (page.programme !== null && programmeId === null) return null;
    return this.#makeOnce(page, programmeId, this.#generations.of(programmeId));
  }

  #storeOf({ chosen }: PublicPage) {
    return chosen ? this.#chosen : this.#pages;
  }

  #makeOnce(page: PublicPage, programmeId: string | null, generation: string): Promise<KeptPage | null> {
    const already = this.#making.get(page.url);
    if (already?.generation === generation) return already.page;
    const making = { generation, page: this.#makeAndKeep(page, programmeId, generation) };
    this.#making.set(page.url, making);
    const done = () => {
      if (this.#making.get(page.url) === making) this.#making.delete(page.url);
    };
    making.page.then(done, done);
    return making.page;
  }

  async #makeAndKeep(page: PublicPage, programmeId: string | null, generation: string): Promise<KeptPage | null> {
    const endsAt = pageEnd(Date.now());
    const finished = await this.render(page);
    if (!finished) return null;
    const made = { ...finished, endsAt };
    const stillTrue = this.#hears && this.#generations.of(programmeId) === generation;
    if (made.status === 200 && stillTrue) this.#storeOf(page).set(page.url, { ...made, generation, programmeId });
    return made;
  }
}
