/** Words of a new workbook with customers and orders. */
export const starter = {
  "starter.customers": "Klanten",
  "starter.customers.explanation":
    "Een regel per klant. Het klantnummer verbindt de klant met zijn orders; Relatieplan zet de klantwaarde er rechts naast.",
  "starter.orders": "Orders",
  "starter.orders.explanation":
    "Een regel per order of orderregel, exclusief btw. Geannuleerde orders, concepten en offertes tellen niet mee.",
  "starter.col.customerNo": "Klantnummer",
  "starter.col.companyName": "Bedrijfsnaam",
  "starter.col.contactPerson": "Contactpersoon",
  "starter.col.phone": "Telefoon",
  "starter.col.email": "E-mail",
  "starter.col.postcode": "Postcode",
  "starter.col.city": "Plaats",
  "starter.col.orderNo": "Ordernummer",
  "starter.col.orderDate": "Orderdatum",
  "starter.col.amount": "Bedrag excl. btw",
  "starter.col.status": "Status",
} as const;
