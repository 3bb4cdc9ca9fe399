// Where actors' names are drawn: the weightiest first, each on the first side of its actor where it stands over no other name, over no
// other actor and within the picture. Who is left without one is named while pointed at, while an edge of theirs is, by zooming in, and in the table.
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** The middle of the actor's circle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The middle of a name's line, and its foot. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of 12 px semibold letters, in pixels: a mean, since nothing is measured before it is drawn. */
const LETTER = 6.8;
const LINE = 14;
const GAP = 5;

/** The places of those names that find room, by the actors' ids. */
export function namePlaces(all: readonly Named[], frame: Frame): ReadonlyMap<string, NamePlace> {
  const circles = all.map(circleOf);
  const drawn: Box[] = [];
  const places = new Map<string, NamePlace>();
  for (const one of all.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const own = all.indexOf(one);
    const place = sidesOf(one).find((side) => {
      const box = boxOf(one, side);
      const isSeen = box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
      return (
        (isSeen || !isInside(one, frame)) &&
        drawn.every((other) => !overlap(box, other)) &&
        circles.every((other, at) => at === own || !overlap(box, other))
      );
    });
    if (place === undefined) continue;
    places.set(one.id, place);
    drawn.push(boxOf(one, place));
  }
  return places;
}

/** Above it, whoever it stands over: for the one that is pointed at. */
export function placeAbove({ x, y, radius }: Named): NamePlace {
  return { x, y: y - radius - GAP };
}

/** Above, below, and on either side. */
function sidesOf(one: Named): readonly NamePlace[] {
  const { x, y, radius } = one;
  const beside = radius + GAP + widthOf(one) / 2;
  return [
    placeAbove(one),
    { x, y: y + radius + GAP + LINE - 4 },
    { x: x + beside, y: y + 4 },
    { x: x - beside, y: y + 4 },
  ];
}

function widthOf({ name }: Named): number {
  return name.length * LETTER;
}

function boxOf(one: Named, { x, y }: NamePlace): Box {
  const half = widthOf(one) / 2;
  return { left: x - half, right: x + half, top: y - LINE + 3, bottom: y + 3 };
}

function circleOf({ x, y, radius }: Named): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isInside({ x, y }: Named, { width, height }: Frame): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
