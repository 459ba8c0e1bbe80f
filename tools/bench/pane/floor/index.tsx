/// <reference types="@microsoft/office-js/dist/office" />
import {
  Button,
  FluentProvider,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TabList,
  webLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { FLOOR_BUTTON } from "./floor-button";

/*
 * The floor: the least that a pane with React and Fluent can be. A provider, a button, a table and tabs; no words, no
 * workbook, no worker. What our pane costs beyond this is ours.
 */

const TABS = ["Klanten", "Orders"] as const;
const ROWS = [
  ["Bakkerij Vos", "€ 1.250,00"],
  ["Garage De Brug", "€ 980,50"],
  ["Kapsalon Iris", "€ 310,00"],
] as const;

function Floor() {
  const [tab, setTab] = useState<string>(TABS[0]);
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(String(value))}>
        {TABS.map((name) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
      <Table aria-label={tab}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Naam</TableHeaderCell>
            <TableHeaderCell>Omzet</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {ROWS.map(([name, revenue]) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell>{revenue}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button appearance="primary">{FLOOR_BUTTON}</Button>
    </FluentProvider>
  );
}

/** In the frame of an Excel the floor waits for it as our pane does; without office.js there is nothing to wait for. */
async function openFloor(): Promise<void> {
  if (typeof Office !== "undefined") await Office.onReady();
  const place = document.getElementById("pane") ?? document.getElementById("page");
  if (place) createRoot(place).render(<Floor />);
}

void openFloor();
