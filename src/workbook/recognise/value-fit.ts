import { type ValueType } from "./alias-table";
import { type ColumnProfile } from "./column-profile";

/**
 * Whether a column's values can be what a field holds: 1 they are, 0 nothing speaks for or against it, -1 they cannot be.
 * An empty column can be anything.
 */
export function valueFit(type: ValueType, profile: ColumnProfile): number {
  return profile.filled === 0 ? 0 : FITS[type](profile);
}

const isNumeric = (profile: ColumnProfile) => profile.share("number") >= 0.5;
const isDate = (profile: ColumnProfile) => profile.share("date") >= 0.5;

const FITS: Readonly<Record<ValueType, (profile: ColumnProfile) => number>> = {
  id(profile) {
    if (isDate(profile) && profile.share("code") < 0.5) return -1;
    if (profile.share("fraction") > 0.1 || profile.share("email") > 0.3) return -1;
    if (profile.share("code") >= 0.6) return 1;
    return profile.share("wordy") > 0.5 ? -1 : 0;
  },
  name(profile) {
    if (isDate(profile) || isNumeric(profile) || profile.share("email") > 0.5) return -1;
    if (profile.share("code") >= 0.8) return -1;
    return profile.share("text") >= 0.6 ? 1 : 0;
  },
  ref: (profile) => (isDate(profile) || profile.share("fraction") > 0.1 || profile.share("email") > 0.5 ? -1 : 1),
  text: (profile) => (profile.share("text") >= 0.5 ? 0.5 : 0),
  choice: (profile) =>
    isDate(profile) || profile.share("fraction") > 0.3 ? -1 : profile.share("text") >= 0.5 ? 0.5 : 0,
  flag: (profile) => (profile.share("flag") >= 0.7 ? 1 : isDate(profile) || profile.share("fraction") > 0.1 ? -1 : 0),
  email: (profile) => (profile.share("email") >= 0.4 ? 1 : -1),
  postcode: (profile) =>
    profile.share("postcode") >= 0.5 ? 1 : profile.share("wordy") > 0.5 || isDate(profile) ? -1 : 0,
  phone: (profile) => (isDate(profile) || profile.share("fraction") > 0.1 ? -1 : profile.share("phone") >= 0.5 ? 1 : 0),
  amount(profile) {
    if (isDate(profile) || profile.share("percentage") > 0.5) return -1;
    return profile.share("number") >= 0.5 ? 1 : profile.share("text") > 0.6 ? -1 : 0;
  },
  count: (profile) => (isDate(profile) || profile.share("text") > 0.6 ? -1 : isNumeric(profile) ? 0.8 : 0),
  percentage(profile) {
    if (isDate(profile) || profile.share("currency") > 0.5 || profile.share("text") > 0.6) return -1;
    return isNumeric(profile) ? (profile.share("percentage") >= 0.5 ? 1 : 0.6) : 0;
  },
  date: (profile) =>
    isDate(profile) ? 1 : profile.share("dayNumber") >= 0.8 ? 0.5 : profile.share("error") > 0.5 ? 0 : -1,
  duration(profile) {
    if (isDate(profile) || profile.share("currency") > 0.3) return -1;
    const durations = profile.share("number") + profile.share("time");
    return durations >= 0.5 ? 1 : profile.share("text") > 0.6 ? -1 : 0;
  },
  time: (profile) => (profile.share("time") >= 0.5 ? 1 : isDate(profile) || profile.share("text") > 0.6 ? -1 : 0),
};
