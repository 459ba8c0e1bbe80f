import { abbreviateReferences, spellOutReferences } from "./structured-references";

describe("references to table columns", () => {
  it.each`
    typed                         | stored                                     | because
    ${"[@Omzet]*2"}               | ${"Klanten[[#This Row],[Omzet]]*2"}        | ${"the table goes without saying"}
    ${"[@[Omzet 2024]]"}          | ${"Klanten[[#This Row],[Omzet 2024]]"}     | ${"a space needs brackets"}
    ${"Orders[@Bedrag]"}          | ${"Orders[[#This Row],[Bedrag]]"}          | ${"another table by name"}
    ${"SUM([@[Jan]:[Dec]])"}      | ${"SUM(Klanten[[#This Row],[Jan]:[Dec]])"} | ${"several columns"}
    ${"SUM([Omzet])"}             | ${"SUM(Klanten[Omzet])"}                   | ${"a whole column"}
    ${"Klanten[[#This Row],[A]]"} | ${"Klanten[[#This Row],[A]]"}              | ${"already spelled out"}
    ${"[@[Naam '#1 '[x']]]"}      | ${"Klanten[[#This Row],[Naam '#1 '[x']]]"} | ${"escaped characters stay escaped"}
    ${'"[@Omzet]"&A1'}            | ${'"[@Omzet]"&A1'}                         | ${"text is text"}
    ${"'[x] blad'!A1"}            | ${"'[x] blad'!A1"}                         | ${"a sheet's name is a name"}
    ${"[Map2.xlsx]Blad1!A1"}      | ${"[Map2.xlsx]Blad1!A1"}                   | ${"another file is no table"}
  `("$typed is stored as $stored: $because", ({ typed, stored }) => {
    expect(spellOutReferences(typed, "Klanten")).toBe(stored);
  });

  it.each`
    stored                                     | shown                     | table        | because
    ${"Klanten[[#This Row],[Omzet]]*2"}        | ${"[@Omzet]*2"}           | ${"Klanten"} | ${"in its own table"}
    ${"Klanten[[#This Row],[Omzet 2024]]"}     | ${"[@[Omzet 2024]]"}      | ${"Klanten"} | ${"a space needs brackets"}
    ${"Klanten[[#This Row],[Omzet]]"}          | ${"Klanten[@Omzet]"}      | ${undefined} | ${"outside the table its name is shown"}
    ${"SUM(Klanten[Omzet])"}                   | ${"SUM([Omzet])"}         | ${"klanten"} | ${"names do not tell capitals apart"}
    ${"SUM(Klanten[[#This Row],[Jan]:[Dec]])"} | ${"SUM([@[Jan]:[Dec]])"}  | ${"Klanten"} | ${"several columns"}
    ${"Klanten[[#Headers],[Omzet]]"}           | ${"[[#Headers],[Omzet]]"} | ${"Klanten"} | ${"other parts of the table stay"}
  `("$stored is shown as $shown: $because", ({ stored, shown, table }) => {
    expect(abbreviateReferences(stored, table)).toBe(shown);
  });
});
