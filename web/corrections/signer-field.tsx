// Under which name one corrects.
import type { JSX } from "preact";
import { strings } from "../strings.ts";
import { useSigner } from "./signer.ts";

export function SignerField(): JSX.Element {
  const [name, keep] = useSigner();
  return (
    <label class="signer">
      {strings.corrections.signer}
      <input
        type="text"
        dir="auto"
        maxLength={200}
        autocomplete="name"
        value={name}
        placeholder={strings.corrections.signerHint}
        onChange={(event) => keep(event.currentTarget.value)}
      />
    </label>
  );
}
