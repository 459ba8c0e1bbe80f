import { recognise } from "../../../../src/workbook/recognise/recognise";
import { sheetOf, type TestCell } from "../../../workbook/snapshot-builder";

/*
 * Headings as the packages write them in their exports; the rows are invented. Everything is text, as in a CSV file.
 */

type Export = {
  readonly role: "customers" | "orders";
  /** Heading, what it holds, and two invented values; a field of "" may stay unrecognised. */
  readonly columns: readonly (readonly [heading: string, field: string, one: string, other: string])[];
};

const CUSTOMERS: Readonly<Record<string, Export>> = {
  "Exact Online": {
    role: "customers",
    columns: [
      ["Code", "customerNo", "1001", "1002"],
      ["Naam", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra B.V."],
      ["Adres", "street", "Brink 4", "Singel 12"],
      ["Postcode", "postcode", "9401 HT", "9711 AB"],
      ["Plaats", "city", "Assen", "Groningen"],
      ["Land", "country", "NL", "NL"],
      ["Telefoon", "phone", "0592 123456", "050 1234567"],
      ["E-mail", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["BTW-nummer", "vatNo", "NL123456789B01", "NL987654321B01"],
    ],
  },
  SnelStart: {
    role: "customers",
    columns: [
      ["Relatiecode", "customerNo", "1", "2"],
      ["Naam", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Contactpersoon", "contactPerson", "Jan Wiarda", "Emma Bos"],
      ["Adres", "street", "Brink 4", "Singel 12"],
      ["Postcode", "postcode", "9401HT", "9711AB"],
      ["Plaats", "city", "Assen", "Groningen"],
      ["LandID", "country", "NL", "NL"],
      ["Telefoonnummer", "phone", "0592123456", "0501234567"],
      ["Mobielnummer", "mobile", "0612345678", "0687654321"],
      ["Emailadres", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["Krediettermijn", "paymentTerm", "14", "30"],
      ["Nummer kvk", "chamberNo", "12345678", "87654321"],
    ],
  },
  Moneybird: {
    role: "customers",
    columns: [
      ["Klantnummer", "customerNo", "10", "11"],
      ["Bedrijfsnaam", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Voornaam", "firstName", "Jan", "Emma"],
      ["Achternaam", "lastName", "Wiarda", "Bos"],
      ["Adres", "street", "Brink 4", "Singel 12"],
      ["Postcode", "postcode", "9401 HT", "9711 AB"],
      ["Plaats", "city", "Assen", "Groningen"],
      ["Telefoonnummer", "phone", "0592123456", "0501234567"],
      ["KvK-nummer", "chamberNo", "12345678", "87654321"],
    ],
  },
  "e-Boekhouden": {
    role: "customers",
    columns: [
      ["Code", "customerNo", "WIARDA", "TERPSTRA"],
      ["Bedrijf", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Contactpersoon", "contactPerson", "Jan Wiarda", "Emma Bos"],
      ["Adres", "street", "Brink 4", "Singel 12"],
      ["Postcode", "postcode", "9401 HT", "9711 AB"],
      ["Plaats", "city", "Assen", "Groningen"],
      ["Telefoon", "phone", "0592123456", "0501234567"],
      ["GSM", "mobile", "0612345678", "0687654321"],
      ["Email", "email", "info@wiarda.example", "emma@terpstra.example"],
    ],
  },
  Teamleader: {
    role: "customers",
    columns: [
      ["Naam", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["BTW-nummer", "vatNo", "NL123456789B01", "NL987654321B01"],
      ["E-mail", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["Telefoon", "phone", "0592123456", "0501234567"],
      ["Straat", "street", "Brink", "Singel"],
      ["Huisnummer", "houseNo", "4", "12"],
      ["Postcode", "postcode", "9401 HT", "9711 AB"],
      ["Stad", "city", "Assen", "Groningen"],
    ],
  },
  Shopify: {
    role: "customers",
    columns: [
      ["First Name", "firstName", "Jan", "Emma"],
      ["Last Name", "lastName", "Wiarda", "Bos"],
      ["Email", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["Default Address Company", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Default Address Address1", "street", "Brink 4", "Singel 12"],
      ["Default Address City", "city", "Assen", "Groningen"],
      ["Default Address Zip", "postcode", "9401 HT", "9711 AB"],
      ["Phone", "phone", "+31592123456", "+31501234567"],
      ["Total Spent", "revenueYear", "125.50", "80.00"],
      ["Total Orders", "orderCount", "3", "2"],
    ],
  },
  "a list kept by hand": {
    role: "customers",
    columns: [
      ["Klantnr", "customerNo", "12", "13"],
      ["Company", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Adres + nr", "street", "Brink 4", "Singel 12"],
      ["PC", "postcode", "9401 HT", "9711 AB"],
      ["Plaats", "city", "Assen", "Groningen"],
      ["Acc. manager", "accountManager", "Ingrid", "Mark"],
    ],
  },
  Lightspeed: {
    role: "customers",
    columns: [
      ["Firstname", "firstName", "Jan", "Emma"],
      ["LastnamePreposition", "middleName", "van", ""],
      ["Lastname", "lastName", "Wiarda", "Bos"],
      ["Company", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Email", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["Phone", "phone", "0592123456", "0501234567"],
      ["Streetname", "street", "Brink", "Singel"],
      ["Zipcode", "postcode", "9401 HT", "9711 AB"],
      ["City", "city", "Assen", "Groningen"],
    ],
  },
};

const ORDERS: Readonly<Record<string, Export>> = {
  WooCommerce: {
    role: "orders",
    columns: [
      ["order_number", "orderNo", "5001", "5002"],
      ["order_date", "date", "2025-01-31 10:15:00", "2025-02-01 09:00:00"],
      ["status", "status", "completed", "processing"],
      ["customer_id", "customerNo", "12", "13"],
      ["billing_company", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["billing_email", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["order_total", "amountInclVat", "121.00", "60.50"],
    ],
  },
  "WooCommerce with words": {
    role: "orders",
    columns: [
      ["Order Number", "orderNo", "5001", "5002"],
      ["Order Date", "date", "2025-01-31 10:15:00", "2025-02-01 09:00:00"],
      ["Order Status", "status", "completed", "processing"],
      ["Customer ID", "customerNo", "12", "13"],
      ["Billing Company", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Order Subtotal", "amountExclVat", "100.00", "50.00"],
      ["Order Tax Total", "vat", "21.00", "10.50"],
      ["Order Total", "amountInclVat", "121.00", "60.50"],
    ],
  },
  Lightspeed: {
    role: "orders",
    columns: [
      ["Order_Number", "orderNo", "ORD00077", "ORD00078"],
      ["Created_At", "date", "2025-01-31 10:15:00", "2025-02-01 09:00:00"],
      ["Status", "status", "completed_shipped", "cancelled"],
      ["Customer_ID", "customerNo", "12", "13"],
      ["Company", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Price_Excl", "amountExclVat", "100,00", "50,00"],
      ["Price_Incl", "amountInclVat", "121,00", "60,50"],
    ],
  },
  SnelStart: {
    role: "orders",
    columns: [
      ["Factuurnummer", "invoiceNo", "F1", "F2"],
      ["Factuurdatum", "date", "31-1-2025", "1-2-2025"],
      ["Relatiecode", "customerNo", "12", "13"],
      ["Relatienaam", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Factuurbedrag excl. btw", "amountExclVat", "100,00", "50,00"],
    ],
  },
  Shopify: {
    role: "orders",
    columns: [
      ["Name", "orderNo", "#1001", "#1002"],
      ["Email", "email", "info@wiarda.example", "emma@terpstra.example"],
      ["Financial Status", "status", "paid", "refunded"],
      ["Created at", "date", "2025-01-31 10:15:00 +0100", "2025-02-01 09:00:00 +0100"],
      ["Subtotal", "amountExclVat", "100.00", "50.00"],
      ["Total", "amountInclVat", "121.00", "60.50"],
    ],
  },
  bol: {
    role: "orders",
    columns: [
      ["Bestelnummer", "orderNo", "1000001", "1000002"],
      ["Besteldatum", "date", "31-01-2025", "01-02-2025"],
      ["Naam", "companyName", "Bakkerij Wiarda", "Slagerij Terpstra"],
      ["Aantal", "quantity", "1", "2"],
      ["Bedrag", "amount", "121,00", "60,50"],
    ],
  },
};

function recognised(name: string, { columns }: Export) {
  const rows: TestCell[][] = [0, 1, 2].map((part) =>
    columns.map((column) => [column[0], column[2], column[3]][part] ?? null),
  );
  const [match] = recognise({ sheets: [sheetOf({ name, rows })], names: [] }).sheets;
  const fields = columns.map((_, column) => match?.columns.find((found) => found.column === column)?.field ?? "");
  return { role: match?.role, fields };
}

describe("customer lists as bookkeeping, CRM and web shop packages export them", () => {
  it.each(Object.entries(CUSTOMERS))("%s", (name, { role, columns }) => {
    expect(recognised(name, { role, columns })).toEqual({ role, fields: columns.map(([, field]) => field) });
  });
});

describe("orders as web shops export them", () => {
  it.each(Object.entries(ORDERS))("%s", (name, { role, columns }) => {
    expect(recognised(name, { role, columns })).toEqual({ role, fields: columns.map(([, field]) => field) });
  });
});
