import type { FinishedPage } from "./finish-page";
import { Generations } from "./generations";
import { pageEnd } from "./page-end";
import { PageStore } from "./page-store";
import type { PublicPage } from "./public-page";

/** A page as it is kept: until when it is true by itself, in milliseconds. */
export type KeptPage = FinishedPage & { endsAt: number };
type Making = { generation: string; page: Promise<KeptPage | null> };

/** Finished pages for everybody without a session. It answers only while it hears of every change. */
export class PageCache {
  readonly #generations = new Generations();
  readonly #pages: PageStore<KeptPage & { generation: string }>;
  readonly #chosen: PageStore<KeptPage & { generation: string }>;
  readonly #making = new Map<string, Making>();
  #hears = false;

  /** `make` renders a page, null when it is not for everybody; `programmeId` finds a slug's programme, null when there is none. */
  constructor(
    bytes: number,
    private readonly make: (page: PublicPage) => Promise<FinishedPage | null>,
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

  /** The page from the cache, or made now, once for all who ask meanwhile; null when Next should answer itself. */
  async get(page: PublicPage): Promise<{ page: KeptPage; cache: "hit" | "miss" } | null> {
    if (!this.#hears) return null;
    const programmeId = page.programme === null ? null : await this.programmeId(page.programme);
    if (page.programme !== null && programmeId === null) return null;
    const store = page.chosen ? this.#chosen : this.#pages;
    const generation = this.#generations.of(programmeId);
    const found = store.get(page.url);
    if (found && found.generation === generation && found.endsAt > Date.now()) return { page: found, cache: "hit" };
    const made = await this.#makeOnce(page, programmeId, generation);
    return made && { page: made, cache: "miss" };
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
    const finished = await this.make(page);
    if (!finished) return null;
    const made = { ...finished, endsAt };
    const stillTrue = this.#hears && this.#generations.of(programmeId) === generation;
    if (made.status === 200 && stillTrue)
      (page.chosen ? this.#chosen : this.#pages).set(page.url, { ...made, generation });
    return made;
  }
}
