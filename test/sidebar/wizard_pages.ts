import type { BrowserContext, Page } from 'puppeteer-core';
import { encodeDraft } from '../../sidebar/wizard/draft_text';
import type { WizardState } from '../../sidebar/wizard/state';
import type { MatrixBeginning } from '../../src/api';
import type { Decision } from '../../src/decision/decision';
import { newProfile } from '../browser/shared';
import { builtSidebar, FakeServer, leaveSidebar, type OpenSidebar, openSidebar } from './open_sidebar';

/** The wizard as it is shipped, in a browser at 300 pixels. One is open at a time. */
export class WizardPages {
  server = new FakeServer();
  private opened: OpenSidebar | null = null;
  private browser: BrowserContext | null = null;
  private html = '';

  /** Registers what must happen before and after the tests of a file. No page may make any noise. */
  constructor() {
    beforeAll(async () => {
      this.html = await builtSidebar();
      this.browser = await newProfile();
    }, 60_000);
    afterAll(() => this.browser?.close());
    beforeEach(() => {
      this.server = new FakeServer();
    });
    afterEach(() => this.close());
  }

  get page(): Page {
    if (this.opened === null) throw new Error('Open the wizard first.');
    return this.opened.page;
  }

  async open(): Promise<void> {
    if (this.browser === null) throw new Error('The browser has not started.');
    this.opened = await openSidebar(this.browser, this.html, this.server);
    await this.page.waitForSelector('h1');
  }

  /** Opens the wizard on a draft that is saved already. */
  openOn({ draft }: WizardState): Promise<void> {
    this.server.draft = encodeDraft(draft);
    return this.open();
  }

  async close(): Promise<void> {
    const { page, noise } = this.opened ?? {};
    this.opened = null;
    expect(noise ?? []).toEqual([]);
    await leaveSidebar(page);
  }

  /** Waits until the saved draft holds these words. */
  async untilDraftHolds(words: string): Promise<void> {
    while (!this.server.draft?.includes(words)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** What the server was asked to build first, how it begins, and how its weights were set. */
  get created(): { decision: Decision; beginning: MatrixBeginning; weighting: unknown } {
    const [decision, beginning] = this.server.callsOf('createMatrix')[0] as [Decision, MatrixBeginning];
    const { weighting } = beginning;
    return { decision, beginning, weighting: weighting && JSON.parse(weighting.kept) };
  }
}
