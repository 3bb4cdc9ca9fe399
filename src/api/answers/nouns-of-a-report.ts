// The nouns of single reports, under their own names in the description.
import { Act } from "../../schema/act.ts";
import { Actor, Role, Tie } from "../../schema/actor.ts";
import { Article } from "../../schema/article.ts";
import { Attribution, AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import { Deal, DealKind, DealStatus } from "../../schema/deal.ts";
import { ReportId } from "../../schema/ids.ts";
import { ActorKind, Mention } from "../../schema/mention.ts";
import { Problem } from "../../schema/problem.ts";
import { Quantity } from "../../schema/quantity.ts";
import { Reading } from "../../schema/reading.ts";
import { Span } from "../../schema/span.ts";
import { Term } from "../../schema/term.ts";
import { Time } from "../../schema/time.ts";
import { noun } from "../nouns.ts";

noun("Span", Span, "A place in a text: UTF-16 code units, half open.");
noun("ReportId", ReportId);
noun("AttributionKind", AttributionKind);
noun("AttributionStatus", AttributionStatus);
noun("SourcingGrade", SourcingGrade);
noun("ActorKind", ActorKind);
noun("DealKind", DealKind);
noun("DealStatus", DealStatus);
noun("RecordProblem", Problem, "Something that went wrong with one input without stopping the run.");
noun("Article", Article, "One report as text, with what on its page is not the report.");
noun("Mention", Mention);
noun("Actor", Actor, "Who acts or speaks in one report.");
noun("Role", Role);
noun("Tie", Tie);
noun("Attribution", Attribution, "Who said what: source, cue and content, with how it is sourced.");
noun("Time", Time);
noun("Quantity", Quantity);
noun("Act", Act);
noun("Term", Term);
noun("Deal", Deal, "A deal as one report tells of it.");

export const WholeReading = noun("Reading", Reading, "What one report says.");
