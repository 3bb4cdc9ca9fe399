// Boxes that show and hide kinds of marks, each beside the mark itself: the legend of a picture.
import type { ComponentChildren, JSX } from "preact";

interface KindBoxesProps<Kind extends string> {
  readonly label: string;
  /** All, in order. */
  readonly kinds: readonly Kind[];
  /** Those that are asked for; none of them for all. */
  readonly asked: readonly string[];
  readonly nameOf: (kind: Kind) => string;
  readonly sampleOf: (kind: Kind) => ComponentChildren;
  readonly onKinds: (kinds: readonly Kind[]) => void;
}

export function KindBoxes<Kind extends string>(props: KindBoxesProps<Kind>): JSX.Element {
  const { label, kinds, asked, nameOf, sampleOf, onKinds } = props;
  const shown = kinds.filter((kind) => asked.length === 0 || asked.includes(kind));
  /** None at all would show nothing: the last one stays. */
  const toggle = (kind: Kind): void => {
    const next = kinds.filter((one) => shown.includes(one) !== (one === kind));
    onKinds(next.length === 0 ? shown : next);
  };
  return (
    <fieldset class="picture-legend">
      <legend class="visually-hidden">{label}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.includes(kind)} onChange={() => toggle(kind)} />
          {sampleOf(kind)}
          {nameOf(kind)}
        </label>
      ))}
    </fieldset>
  );
}
