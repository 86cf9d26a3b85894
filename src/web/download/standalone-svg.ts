const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "stop-color",
  "stop-opacity",
] as const;

const FOOT = 44;

/** A picture as an SVG that needs no style sheet: looks become attributes, links lose their addresses, title and source are written into it. */
export function standaloneSvg(picture: SVGSVGElement, title: string, source: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll<SVGElement>("*");
  copy.querySelectorAll<SVGElement>("*").forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const property of CARRIED) {
      const value = style.getPropertyValue(property);
      if (value !== "") element.setAttribute(property, value);
    }
    element.removeAttribute("class");
    element.removeAttribute("href");
  });
  copy.removeAttribute("class");
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  const page = getComputedStyle(document.documentElement);
  const paper = page.backgroundColor;
  const ink = page.color;
  copy.setAttribute("viewBox", `0 -${FOOT} ${width} ${height + 2 * FOOT}`);
  copy.setAttribute("height", String(height + 2 * FOOT));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const made = new DOMParser().parseFromString(new XMLSerializer().serializeToString(copy), "image/svg+xml").documentElement;
  made.prepend(part(made, "rect", { x: 0, y: -FOOT, width, height: height + 2 * FOOT, fill: paper }));
  made.append(
    part(made, "text", { x: 0, y: -FOOT / 2 + 6, fill: ink, "font-family": "Georgia, serif", "font-size": 19, "font-weight": 600 }, title),
    part(made, "text", { x: 0, y: height + FOOT / 2 + 4, fill: ink, "font-family": "sans-serif", "font-size": 11 }, source),
  );
  return new XMLSerializer().serializeToString(made);
}

function part(owner: Element, name: string, attributes: Readonly<Record<string, string | number>>, text = ""): Element {
  const element = owner.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
