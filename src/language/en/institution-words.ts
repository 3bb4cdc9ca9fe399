// Words of which the names of institutions everywhere are made: made of these alone, a name is that of no state's in particular.
import { words } from "./word-set.ts";

export const INSTITUTIONAL: ReadonlySet<string> = words(
  "ministry minister department office agency bureau council committee commission government administration cabinet",
  "parliament congress senate assembly house representatives commons lords court courts tribunal supreme constitutional",
  "high federal national central state general public military army navy air force forces armed police coast guard guards",
  "security defense foreign interior internal external affairs justice finance treasury economy economic trade commerce",
  "health education culture labor energy oil agriculture environment transport interior intelligence immigration customs",
  "bank reserve prosecutor attorney embassy consulate mission delegation union party opposition presidency presidential",
  "palace city hall authority authorities board service services staff joint chiefs command headquarters media press",
  "television tv radio news agency republic kingdom of for and the on in people peoples electoral election elections",
  "university hospital airport zoo times post local special royal democratic chief cabinet secretariat spokesman",
);
