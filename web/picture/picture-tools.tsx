// The buttons of a picture: nearer, farther, whole, and the two files.
import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import { strings } from "../strings.ts";
import { type Caption, pngFile, saveFile, svgFile } from "./export-picture.ts";
import { ZOOM_STEP } from "./zoom-step.ts";

interface PictureToolsProps {
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
  /** Where the drawing stands. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Asked when a file is made. */
  readonly caption: () => Caption;
  /** Of the files, without an ending. */
  readonly name: string;
}

export function PictureTools({ onZoom, onWhole, frame, caption, name }: PictureToolsProps): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const text = (): string | null => {
    const drawing = frame.current?.querySelector<SVGSVGElement>("svg.drawing") ?? null;
    return drawing === null ? null : svgFile(drawing, caption());
  };
  const saveSvg = (): void => {
    const file = text();
    if (file !== null) saveFile(`${name}.svg`, new Blob([file], { type: "image/svg+xml" }));
  };
  const savePng = (): void => {
    const file = text();
    if (file === null) return;
    pngFile(file).then(
      (png) => saveFile(`${name}.png`, png),
      () => setProblem(strings.picture.noPng),
    );
  };
  return (
    <div class="picture-tools" role="toolbar" aria-label={strings.picture.tools}>
      <button
        type="button"
        onClick={() => onZoom(ZOOM_STEP)}
        aria-label={strings.picture.nearer}
        title={strings.picture.nearer}
      >
        +
      </button>
      <button
        type="button"
        onClick={() => onZoom(1 / ZOOM_STEP)}
        aria-label={strings.picture.farther}
        title={strings.picture.farther}
      >
        −
      </button>
      <button type="button" onClick={onWhole}>
        {strings.picture.whole}
      </button>
      <button type="button" onClick={saveSvg}>
        {strings.picture.saveSvg}
      </button>
      <button type="button" onClick={savePng}>
        {strings.picture.savePng}
      </button>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}
