/** `GetRange` on the wire is `getRange` in the API; names of the client's own (`_KeepReference`) stay. */
export function memberName(onTheWire: string): string {
  return onTheWire.charAt(0).toLowerCase() + onTheWire.slice(1);
}

/** `values` in the API is `Values` on the wire. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
