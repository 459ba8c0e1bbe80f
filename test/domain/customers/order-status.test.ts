import { COUNTING_STATUSES, statusEffect } from "../../../src/domain/customers/order-status";

describe("Statuses", () => {
  it.each(COUNTING_STATUSES)("counts %s", (status) => expect(statusEffect(` ${status.toUpperCase()} `)).toBe("counts"));

  it.each`
    status                  | effect        | because
    ${"retour geannuleerd"} | ${"excluded"} | ${"leaving out goes before taking back"}
    ${"Draft order"}        | ${"excluded"} | ${"starts with draft"}
    ${"geen concept"}       | ${"unknown"}  | ${"concept does not stand first"}
    ${null}                 | ${"counts"}   | ${"no status"}
  `("$status is $effect: $because", ({ status, effect }) => expect(statusEffect(status)).toBe(effect));
});
