import { type Frame, type Locator, type Page } from "playwright-core";
import { en } from "../../src/i18n/en";
import { type Language, type MessageKey } from "../../src/i18n";
import { nl } from "../../src/i18n/nl";
import { createTranslator } from "../../src/i18n/translator";

/** The pane, wherever it is. */
export type Pane = Pick<Frame | Page, "getByRole" | "getByText" | "getByLabel" | "locator">;

/** Long work on a busy machine; what is waited for is there, or it is a fault. */
const PATIENT = { timeout: 60_000 };

/** Somebody who does what the pane says, in the language the pane is in. */
export class Visitor {
  private readonly words;

  constructor(
    readonly pane: Pane,
    language: Language = "nl",
  ) {
    this.words = createTranslator(language, language === "nl" ? nl : en);
  }

  button(key: MessageKey): Locator {
    return this.pane.getByRole("button", { name: this.words(key), exact: true });
  }

  /** A card of the first screen: its text belongs to the button too. */
  card(key: MessageKey): Locator {
    return this.pane.getByRole("button", { name: new RegExp(`^${this.words(key)}`) });
  }

  heading(key: MessageKey): Locator {
    return this.pane.getByRole("heading", { name: this.words(key), exact: true });
  }

  says(key: MessageKey): Locator {
    return this.pane.getByText(this.words(key));
  }

  async sees(place: Locator): Promise<void> {
    await place.first().waitFor(PATIENT);
  }

  /** The pane has looked at the workbook. */
  async arrives(): Promise<void> {
    await this.sees(this.card("pane.start.customers.title"));
    await this.sees(this.pane.getByText(/\d+ (?:blad|bladen|sheet|sheets) /));
  }

  /** Chooses a card of the first screen, and waits until what it opens is there. */
  async opens(key: MessageKey): Promise<void> {
    await this.card(key).click();
    await this.sees(this.button("pane.back"));
    await this.rests();
  }

  async goesBack(): Promise<void> {
    await this.button("pane.back").click();
    await this.rests();
  }

  async toCustomers(): Promise<void> {
    await this.card("pane.start.customers.title").click();
    await this.sees(this.button("job.fill-clv.start"));
  }

  async toJob(): Promise<void> {
    await this.toCustomers();
    await this.button("job.fill-clv.start").click();
    await this.sees(this.button("pane.job.preview"));
  }

  async toPreview(): Promise<void> {
    await this.toJob();
    await this.button("pane.job.preview").click();
    await this.sees(this.button("pane.preview.apply"));
  }

  async toResult(): Promise<void> {
    await this.toPreview();
    await this.button("pane.preview.apply").click();
    await this.sees(this.says("pane.result.heading"));
    await this.rests();
  }

  async undoes(): Promise<void> {
    await this.button("pane.result.undo").click();
    await this.sees(this.says("pane.result.undone"));
    await this.rests();
  }

  /** Nothing is being read, worked out or written. */
  async rests(): Promise<void> {
    await this.pane.locator(":root:not(:has([role=progressbar]))").waitFor({ state: "attached", ...PATIENT });
  }
}
