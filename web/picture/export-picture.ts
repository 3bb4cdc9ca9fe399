// A picture as a file that stands for itself: with title, legend and source line, its colours written out as they are on the page, and nothing that
// has to be loaded. Promise: words of reports are text in it, never markup.

export interface Caption {
  readonly title: string;
  readonly legend: readonly { readonly label: string; readonly colour: string; readonly shape: string }[];
  /** Where it is from: the ledger, what was asked of it, and how much of it is shown. */
  readonly source: string;
  readonly direction: "ltr" | "rtl";
}

/** What a drawing needs of the page's style. */
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "stop-color",
  "stop-opacity",
  "direction",
  "unicode-bidi",
] as const;

const SVG = "http://www.w3.org/2000/svg";
const PAD = 16;
const HEAD = 64;
const FOOT = 32;

/** The file's text. */
export function svgFile(drawing: SVGSVGElement, caption: Caption): string {
  const width = Math.max(320, drawing.clientWidth);
  const height = drawing.clientHeight;
  const style = getComputedStyle(document.documentElement);
  const [ink, paper] = [style.color, style.backgroundColor];
  const file = svg("svg", { xmlns: SVG, width: width + 2 * PAD, height: height + HEAD + FOOT });
  file.setAttribute("viewBox", `0 0 ${width + 2 * PAD} ${height + HEAD + FOOT}`);
  file.setAttribute("font-family", "sans-serif");
  file.setAttribute("direction", caption.direction);
  file.append(element("title", caption.title), svg("rect", { width: "100%", height: "100%", fill: paper }));
  const isMirrored = caption.direction === "rtl";
  const start = isMirrored ? width + PAD : PAD;
  file.append(textAt(caption.title, { x: start, y: 26, fill: ink, "font-size": 18, "font-weight": 600 }));
  file.append(legendOf(caption, start, ink), placed(styled(drawing), width, height));
  file.append(textAt(caption.source, { x: start, y: height + HEAD + 20, fill: ink, "font-size": 11 }));
  return new XMLSerializer().serializeToString(file);
}

/** The same as a PNG, twice as fine as the page. @throws Error where the browser cannot draw it */
export async function pngFile(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The browser could not draw the picture.");
  return blob;
}

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A copy with its style written into it and without what only serves the page. */
function styled(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll<SVGElement>("*")];
  for (const [at, one] of [...copy.querySelectorAll<SVGElement>("*")].entries()) {
    const original = originals[at];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of KEPT) {
      const value = style.getPropertyValue(name);
      if (value !== "") one.setAttribute(name, value);
    }
    for (const name of ["class", "style", "tabindex", "role", "aria-label", "aria-pressed", "data-id"])
      one.removeAttribute(name);
  }
  return copy;
}

function placed(drawing: SVGSVGElement, width: number, height: number): SVGSVGElement {
  for (const [name, value] of Object.entries({ x: PAD, y: HEAD, width, height }))
    drawing.setAttribute(name, String(value));
  for (const name of ["class", "role", "aria-label", "aria-hidden"]) drawing.removeAttribute(name);
  return drawing;
}

function legendOf({ legend, direction }: Caption, start: number, ink: string): SVGElement {
  const group = svg("g", { "font-size": 12 });
  const sign = direction === "rtl" ? -1 : 1;
  let x = start;
  for (const { label, colour, shape } of legend) {
    const mark = svg("path", { d: shape, fill: "none", stroke: colour, "stroke-width": 2 });
    mark.setAttribute("transform", `translate(${x + sign * 7} 46)`);
    group.append(mark, textAt(label, { x: x + sign * 20, y: 50, fill: ink }));
    // As wide as letters of this size are at most, near enough for a row of a few labels.
    x += sign * (36 + label.length * 7);
  }
  return group;
}

function textAt(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const text = svg("text", attributes);
  text.textContent = words;
  return text;
}

function element(name: string, words: string): SVGElement {
  const one = svg(name, {});
  one.textContent = words;
  return one;
}

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") one.setAttribute(key, String(value));
  return one;
}
