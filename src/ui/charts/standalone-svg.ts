/** What a chart takes from the page's style; a file by itself must carry it. */
const INLINED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

const SVG = 'http://www.w3.org/2000/svg';

/** A drawn chart as a file's text: colours as they are now, on a ground of its own. */
export function standaloneSvg(drawn: SVGSVGElement, background: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of copies.entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    element.removeAttribute('class');
    for (const name of INLINED) element.setAttribute(name, style.getPropertyValue(name));
  }
  for (const style of copy.querySelectorAll('style')) style.remove();
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', background);
  copy.prepend(ground);
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', SVG);
  return new XMLSerializer().serializeToString(copy);
}
