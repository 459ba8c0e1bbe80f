import { generateCustomers, type CrmCustomer } from "./crm-customers";
import { dirtyAmount, dirtyCustomerNo, dirtyDate, dirtyText } from "./dirt";
import { Random } from "./random";
import { type XlsxCell } from "./write-xlsx";

export type CrmSize = {
  readonly customers: number;
  readonly orders: number;
  readonly seed: number;
  /** Share of cells that is written as people write them: text amounts, half dates, stray blanks. 0 = none. */
  readonly dirty: number;
};

/** Two sheets, heading row first. */
export type CrmSheets = { readonly customers: XlsxCell[][]; readonly orders: XlsxCell[][] };

/** First and last day of the orders, as serials: 1 January 2021 and 31 December 2024. */
const FIRST_DAY = 44197;
const LAST_DAY = 45657;

/** How busy a month is compared with the average: quiet summer, busy autumn. */
const SEASON = [0.8, 0.75, 0.95, 1, 1.05, 1, 0.7, 0.65, 1.1, 1.15, 1.45, 1.4];
const BUSIEST = Math.max(...SEASON);

const PRODUCTS: readonly [Product, ...Product[]] = [
  { name: "Adviesuur", price: 95, takesHours: true },
  { name: "Website-onderhoud", price: 49, takesHours: false },
  { name: "Licentie Basis", price: 29, takesHours: false },
  { name: "Licentie Pro", price: 89, takesHours: false },
  { name: "Training dagdeel", price: 395, takesHours: false },
  { name: "Drukwerk", price: 120, takesHours: false },
  { name: "Kantoormeubel", price: 260, takesHours: false },
  { name: "Supportabonnement", price: 15, takesHours: false },
  { name: "Maatwerk", price: 1450, takesHours: true },
];
type Product = { readonly name: string; readonly price: number; readonly takesHours: boolean };

const CUSTOMER_HEADINGS = [
  "Klantnummer",
  "Bedrijfsnaam",
  "Contactpersoon",
  "E-mail",
  "Telefoon",
  "Postcode",
  "Plaats",
  "Segment",
  "Klant sinds",
  "Kredietlimiet",
];
const ORDER_HEADINGS = [
  "Ordernummer",
  "Klantnummer",
  "Orderdatum",
  "Product",
  "Aantal",
  "Stukprijs",
  "Korting %",
  "Bedrag excl. btw",
  "Btw",
  "Kanaal",
  "Uren",
  "Status",
];

/**
 * Customers and orders of an invented Dutch company: few customers order a lot, most order little (Zipf), orders
 * follow the seasons, 2 % is returned and one in six is cancelled. The same seed gives the same sheets.
 */
export function generateCrm({ customers, orders, seed, dirty }: CrmSize): CrmSheets {
  const random = new Random(seed + customers * 7 + Math.round(dirty * 1000));
  const people = generateCustomers(customers, { random, firstDay: FIRST_DAY, lastDay: LAST_DAY });
  const choose = customerChooser(people, random);
  const orderRows = Array.from({ length: orders }, (_, index) => orderRow(index + 1, choose(), { random, dirty }));
  return {
    customers: [CUSTOMER_HEADINGS, ...people.map((customer) => customerRow(customer, { random, dirty }))],
    orders: [ORDER_HEADINGS, ...orderRows],
  };
}

type Dirt = { readonly random: Random; readonly dirty: number };

/** The cell as it should be, or now and then as people write it. */
function spoilt({ random, dirty }: Dirt, cells: { clean: XlsxCell; spoil: () => XlsxCell }): XlsxCell {
  return random.chance(dirty) ? cells.spoil() : cells.clean;
}

function customerRow(customer: CrmCustomer, dirt: Dirt): XlsxCell[] {
  const { random } = dirt;
  const { company, since, creditLimit } = customer;
  return [
    customer.no,
    spoilt(rarely(dirt, 0.3), { clean: company, spoil: () => dirtyText(random, company) }),
    customer.contact,
    customer.email,
    customer.phone,
    customer.postcode,
    customer.city,
    customer.sector,
    spoilt(dirt, { clean: { date: since }, spoil: () => dirtyDate(random, since) }),
    spoilt(dirt, { clean: { euros: creditLimit }, spoil: () => dirtyAmount(random, creditLimit) }),
  ];
}

function orderRow(no: number, customer: CrmCustomer, dirt: Dirt): XlsxCell[] {
  const { random } = dirt;
  const date = orderDay(customer, random);
  const product = random.pick(PRODUCTS);
  const isReturn = random.chance(0.02);
  const quantity = (1 + Math.floor(random.gamma(0.9, 2.2))) * (isReturn ? -1 : 1);
  const price = Math.round(product.price * (90 + 20 * random.next())) / 100;
  const discount = random.chance(0.2) ? random.pick([5, 10, 15, 25]) : 0;
  const amount = Math.round(quantity * price * (100 - discount)) / 100;
  return [
    `O${String(no).padStart(7, "0")}`,
    spoilt(rarely(dirt, 0.5), { clean: customer.no, spoil: () => dirtyCustomerNo(random, customer.no) }),
    spoilt(dirt, { clean: { date }, spoil: () => dirtyDate(random, date) }),
    spoilt(rarely(dirt, 0.1), { clean: product.name, spoil: () => dirtyText(random, product.name) }),
    quantity,
    { euros: price },
    discount,
    spoilt(dirt, { clean: { euros: amount }, spoil: () => dirtyAmount(random, amount) }),
    random.pick(["21%", "21%", "21%", "9%", "0%"]),
    random.pick(["Webshop", "Telefoon", "Vertegenwoordiger", "Beurs", "E-mail"]),
    product.takesHours ? quarterHours(random) : 0,
    isReturn ? "Retour" : random.pick(["Betaald", "Betaald", "Betaald", "Verzonden", "Open", "Geannuleerd"]),
  ];
}

function rarely({ random, dirty }: Dirt, share: number): Dirt {
  return { random, dirty: dirty * share };
}

function quarterHours(random: Random): number {
  return Math.max(0.25, Math.round(random.gamma(2, 1.5) * 4) / 4);
}

/** A day since the customer became one; quiet months are drawn again more often. */
function orderDay(customer: CrmCustomer, random: Random): number {
  for (;;) {
    const day = customer.since + Math.floor(random.next() ** 0.9 * (LAST_DAY - customer.since + 1));
    const month = new Date((day - 25569) * 86_400_000).getUTCMonth();
    if (random.next() <= (SEASON[month] ?? 1) / BUSIEST) return day;
  }
}

/** Customer number k of the busiest orders about k^−0.9 as often as the first, with chance of its own on top. */
function customerChooser(customers: readonly CrmCustomer[], random: Random): () => CrmCustomer {
  const ranked = random.shuffle(customers);
  const ceilings: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= ranked.length; rank++) {
    total += rank ** -0.9 * (0.3 + random.gamma(0.8, 1));
    ceilings.push(total);
  }
  return () => {
    const draw = random.next() * total;
    let low = 0;
    let high = ranked.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ceilings[middle] ?? 0) < draw) low = middle + 1;
      else high = middle;
    }
    const chosen = ranked[low];
    if (!chosen) throw new RangeError("orders need at least one customer");
    return chosen;
  };
}
