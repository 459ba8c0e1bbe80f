import { isDateFormat, isTimeFormat } from "../../src/workbook/number-format";

it.each`
  code                                   | kind       | because
  ${"dd-mm-yyyy"}                        | ${"date"}  | ${"the house's own"}
  ${"mm-dd-yy"}                          | ${"date"}  | ${"built-in 14"}
  ${"d-mmm"}                             | ${"date"}  | ${"a day without a year"}
  ${"mmm yyyy"}                          | ${"date"}  | ${"a month of a year"}
  ${"mmmm"}                              | ${"date"}  | ${"a month alone"}
  ${"yyyy"}                              | ${"date"}  | ${"a year alone"}
  ${"[$-413]d mmmm yyyy;@"}              | ${"date"}  | ${"a long Dutch date"}
  ${"[$-F800]dddd, mmmm dd, yyyy"}       | ${"date"}  | ${"the system's long date"}
  ${"dd-mm-yyyy hh:mm"}                  | ${"date"}  | ${"a date with a time is a date"}
  ${"DD/MM/YYYY"}                        | ${"date"}  | ${"capitals mean the same"}
  ${'"week van" d mmm'}                  | ${"date"}  | ${"words beside a date"}
  ${"[Red]dd-mm-yyyy"}                   | ${"date"}  | ${"a coloured date"}
  ${"hh:mm"}                             | ${"time"}  | ${"m beside h is a minute"}
  ${"h:mm AM/PM"}                        | ${"time"}  | ${"the m of AM is no month"}
  ${"mm:ss"}                             | ${"time"}  | ${"m beside s is a minute"}
  ${"[h]:mm"}                            | ${"time"}  | ${"hours that go on after 24"}
  ${"[mm]"}                              | ${"time"}  | ${"minutes that go on after 60"}
  ${"General"}                           | ${"other"} | ${"nothing special"}
  ${"#,##0.00"}                          | ${"other"} | ${"a number"}
  ${"[$€-413] #,##0.00"}                 | ${"other"} | ${"an amount"}
  ${"[$USD] #,##0"}                      | ${"other"} | ${"the S and D of a currency"}
  ${'#,##0 "dagen"'}                     | ${"other"} | ${"the d of a word"}
  ${"0\\d"}                              | ${"other"} | ${"a letter shown as it is"}
  ${"[Red]-0.0"}                         | ${"other"} | ${"the d of a colour"}
  ${"0.00E+00"}                          | ${"other"} | ${"powers of ten"}
  ${"0.0%"}                              | ${"other"} | ${"a percentage"}
  ${"@"}                                 | ${"other"} | ${"text"}
  ${'0;-0;"jaar" yyyy'}                  | ${"other"} | ${"only the first part counts"}
  ${'_-"€"* #,##0.00_-;_-"€"* -#,##0_d'} | ${"other"} | ${"room as wide as a letter"}
  ${""}                                  | ${"other"} | ${"no code"}
`("'$code' is $kind: $because", ({ code, kind }) => {
  expect({ date: isDateFormat(code), time: isTimeFormat(code) }).toEqual({
    date: kind === "date",
    time: kind === "time",
  });
});
