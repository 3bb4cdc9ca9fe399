// Issues that are one however their names are written, and those that stay apart.
import { expect, it } from "vitest";
import { usualIssue } from "../../../src/reconcile/positions/usual-issue.ts";

it.each([
  ["meeting of the U.N. Security Council", "meeting of the United Nations Security Council"],
  ["meeting of the UN security council", "meeting of the United Nations Security Council"],
  ["accession to the EU", "accession to the European Union"],
  ["report to the Council of Europe on tolls", "report to the Council of Europe on tolls"],
  ["sanctions on the DPRK", "sanctions on North Korea"],
  ["sanctions on North Korea", "sanctions on North Korea"],
  ["withdrawal of U.S. troops from Holland", "withdrawal of US troops from the Netherlands"],
  ["cooperation with the USA", "cooperation with the United States"],
  ["release of prisoners by Britain to the U.S.", "release of prisoners by the United Kingdom to the United States"],
  ["withdrawal of units from the area of Dolna", "withdrawal of units from Dolna"],
  ["implementation of U.N. sanctions", "implementation of UN sanctions"],
])("%s is %s", (issue, usual) => {
  expect(usualIssue(issue)).toBe(usual);
  expect(usualIssue(usual)).toBe(usual);
});

it.each([
  "",
  "flour",
  "foreign monitors",
  "conduct of Pyongyang",
  "denuclearization of the Korean Peninsula",
  "sanctions on North Korean banks",
  "support for the government of Nigeria",
  "support for turkey farmers",
  "talks with Chadian officials",
  "end of the post",
  "withdrawal from",
  "handover of the control house",
])("stays as it is: %s", (issue) => expect(usualIssue(issue)).toBe(issue));
