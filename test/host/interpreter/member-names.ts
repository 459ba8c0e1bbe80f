/** `GetRange` on the wire is `getRange` in the API; names of the client's own (`_KeepReference`) stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `values` in the API is `Values` on the wire. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
