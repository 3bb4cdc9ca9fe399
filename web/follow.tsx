// The star that follows an actor or a deal; it stands wherever one has its page.
import type { JSX } from "preact";
import { type Followed, followed } from "./followed.ts";
import { useStored } from "./stored.ts";
import { strings } from "./strings.ts";

interface FollowButtonProps extends Followed {
  /** Ids that it had: who followed it by one of them follows it still. */
  readonly former?: readonly string[];
}

/** Pressed while the actor or deal is followed; its words stay, so that they are what it is called. */
export function FollowButton({ kind, id, name, former = [] }: FollowButtonProps): JSX.Element {
  const [all, keep] = useStored(followed);
  const others = all.filter((one) => one.kind !== kind || (one.id !== id && !former.includes(one.id)));
  const isFollowing = others.length < all.length;
  return (
    <button
      type="button"
      class="quiet follow"
      aria-pressed={isFollowing}
      aria-label={strings.follow.label(name)}
      title={isFollowing ? strings.follow.stop : strings.follow.start}
      onClick={() => keep(isFollowing ? others : [...others, { kind, id, name }])}
    >
      <span aria-hidden="true">{isFollowing ? "★" : "☆"}</span> {strings.follow.name}
    </button>
  );
}
