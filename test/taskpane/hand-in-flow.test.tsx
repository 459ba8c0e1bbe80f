/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { findSheet } from "../../src/workbook/snapshot";
import { snapshotOf, type TestCell } from "../workbook/snapshot-builder";
import { card, heading, section, showPane } from "./show-pane";
import { SHOP } from "./shop";

/** A sheet that nobody knows, with a formula lower than a first look goes. */
const FAR_DOWN = 40;
const ownSheet: readonly (readonly TestCell[])[] = [
  ["Mijn telling"],
  ...Array.from({ length: FAR_DOWN - 1 }, () => [null]),
  [{ f: 'COUNTIF(Klanten!$B$2:$B$4,"Bakkerij Smit")', v: 1 }],
];

it("making a plan ready to hand in keeps what a formula far down came to", async () => {
  const { sheets } = snapshotOf([{ name: "Mijn telling", rows: ownSheet }]);
  const { host, user } = showPane({ ...SHOP, sheets: [...SHOP.sheets, ...sheets] });
  await user.click(await card("Een plan maken"));
  await user.click(await screen.findByRole("button", { name: "Plan maken" }));
  await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
  await user.click(await screen.findByRole("button", { name: "Toepassen" }));
  await screen.findByText(/bladen toegevoegd/);
  await user.click(screen.getByRole("button", { name: "Terug" }));
  await screen.findByRole("region", { name: "Meer voor je plan" });
  await user.click(section("Meer voor je plan").getByRole("button", { name: "Inleverklaar maken" }));
  await heading("Maak inleverklaar");
  await user.click(await screen.findByRole("button", { name: "Voorbeeld bekijken" }));
  await user.click(await screen.findByRole("button", { name: "Toepassen" }));
  await screen.findByText(/^Klaar/);
  expect(screen.getByRole("button", { name: "Opslaan als Word (tekst)" })).toBeDefined();
  const { cells } = findSheet(host.workbook, "Mijn telling") ?? {};
  expect([cells?.value(FAR_DOWN, 0), cells?.formula(FAR_DOWN, 0)]).toEqual([1, undefined]);
  expect(findSheet(host.workbook, "Klanten")?.cells.value(1, 1)).toBe("Klant K1");
});
